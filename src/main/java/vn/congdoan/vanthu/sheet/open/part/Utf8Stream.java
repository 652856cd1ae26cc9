package vn.congdoan.vanthu.sheet.open.part;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** XML in UTF-16 as UTF-8; XML in UTF-8 is left as it is, without its mark. */
final class Utf8Stream extends InputStream {
    private static final int CHUNK = 4096;

    private final Reader reader;
    private final char[] chars = new char[CHUNK];
    private byte[] ready = new byte[0];
    private int at;
    private int carried;

    private Utf8Stream(Reader reader) {
        this.reader = reader;
    }

    static InputStream of(InputStream in) {
        try {
            byte[] head = new byte[3];
            int count = in.readNBytes(head, 0, head.length);
            int first = count > 1 ? (head[0] & 0xFF) << 8 | head[1] & 0xFF : 0;
            if (first == 0xEFBB) {
                return in;
            }
            PushbackInputStream whole = new PushbackInputStream(in, head.length);
            whole.unread(head, 0, count);
            boolean marked = first == 0xFEFF || first == 0xFFFE;
            if (marked) {
                whole.skipNBytes(2);
            }
            if (first == 0xFEFF || first == '<') {
                return of(whole, StandardCharsets.UTF_16BE);
            }
            return first == 0xFFFE || first == '<' << 8 ? of(whole, StandardCharsets.UTF_16LE) : whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream of(InputStream in, Charset charset) {
        return new Utf8Stream(new BufferedReader(new InputStreamReader(in, charset)));
    }

    @Override
    public int read() throws IOException {
        return at < ready.length || more() ? ready[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (at == ready.length && !more()) {
            return -1;
        }
        int count = Math.min(length, ready.length - at);
        System.arraycopy(ready, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean more() throws IOException {
        int count = reader.read(chars, carried, CHUNK - carried);
        if (count < 0) {
            return false;
        }
        int whole = carried + count;
        carried = whole > 1 && Character.isHighSurrogate(chars[whole - 1]) ? 1 : 0;
        ready = new String(chars, 0, whole - carried).getBytes(StandardCharsets.UTF_8);
        if (carried == 1) {
            chars[0] = chars[whole - 1];
        }
        at = 0;
        return true;
    }
}
