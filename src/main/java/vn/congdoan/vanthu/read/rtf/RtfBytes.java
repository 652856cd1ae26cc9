package vn.congdoan.vanthu.read.rtf;

import com.rtfparserkit.parser.IRtfSource;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A file in memory as the parser wants it. */
final class RtfBytes implements IRtfSource {
    private static final byte[] SKIPPED = "info".getBytes(StandardCharsets.US_ASCII);
    private static final int SLACK = 1024;

    private final byte[] bytes;
    private int at;

    RtfBytes(byte[] bytes) {
        this.bytes = known(bytes);
    }

    /** The parser drops words it doesn't know, and so would print what their writers meant to be skipped: they get a name. */
    private static byte[] known(byte[] bytes) {
        ByteArrayOutputStream known = new ByteArrayOutputStream(bytes.length + SLACK);
        int from = 0;
        int at = 0;
        while (at < bytes.length - 2) {
            if (bytes[at] != '\\') {
                at++;
            } else if (bytes[at + 1] != '*' || bytes[at + 2] != '\\') {
                at += 2;
            } else {
                int end = wordEnd(bytes, at + 3);
                if (Command.getInstance(new String(bytes, at + 3, end - at - 3, StandardCharsets.US_ASCII)) == null) {
                    known.write(bytes, from, at + 3 - from);
                    known.writeBytes(SKIPPED);
                    from = end;
                }
                at = end;
            }
        }
        known.write(bytes, from, bytes.length - from);
        return known.toByteArray();
    }

    private static int wordEnd(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length
                && (bytes[end] >= 'a' && bytes[end] <= 'z' || bytes[end] >= 'A' && bytes[end] <= 'Z')) {
            end++;
        }
        return end;
    }

    @Override
    public int read() {
        return at < bytes.length ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public void unread(int value) {
        at--;
    }

    @Override
    public int read(byte[] target) {
        int count = Math.min(target.length, bytes.length - at);
        System.arraycopy(bytes, at, target, 0, count);
        at += count;
        return count;
    }
}
