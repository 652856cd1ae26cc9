package vn.congdoan.vanthu.read.part;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.congdoan.vanthu.read.flow.UnreadableException;

/** Refuses a part that unpacks to far more than a document's words can fill. */
final class LimitedStream extends FilterInputStream {
    /** Bytes; the XML of some 20,000 pages. */
    private static final long LARGEST = 400L << 20;

    /** Bytes below which no ratio is judged: empty tables pack very well. */
    private static final long HARMLESS = 24L << 20;

    /** Real text packs to a tenth, text that repeats itself page by page to a hundredth; deflate reaches a thousandth. */
    private static final long HIGHEST_RATIO = 400;

    private final long packed;
    private long count;

    LimitedStream(InputStream in, long packed) {
        super(in);
        this.packed = Math.max(1, packed);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        counted(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        counted(Math.max(0, read));
        return read;
    }

    private void counted(int read) {
        count += read;
        if (count > LARGEST || count > HARMLESS && count / packed > HIGHEST_RATIO) {
            throw UnreadableException.bomb();
        }
    }
}
