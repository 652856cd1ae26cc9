package vn.congdoan.vanthu.read.rtf;

import com.rtfparserkit.parser.IRtfSource;

/** A file in memory as the parser wants it. */
final class RtfBytes implements IRtfSource {
    private final byte[] bytes;
    private int at;

    RtfBytes(byte[] bytes) {
        this.bytes = bytes;
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
