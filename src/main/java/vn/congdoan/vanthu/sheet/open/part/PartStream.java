package vn.congdoan.vanthu.sheet.open.part;

import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.congdoan.vanthu.sheet.open.part.BrokenPartException.Cause;

/** The unpacked bytes of a part, within the budget and checked by their sum: a flipped bit must not become a figure. */
final class PartStream extends InputStream {
    private final Inflater inflater;
    private final byte[] file;
    private final ZipPart part;
    private final Budget budget;
    private final CRC32 sum = new CRC32();
    private int at;
    private long unpacked;
    private boolean ended;

    PartStream(byte[] file, int start, ZipPart part, Budget budget) {
        this.file = file;
        this.part = part;
        this.budget = budget;
        this.at = start;
        if (part.method() == ZipPart.DEFLATED) {
            inflater = new Inflater(true);
            inflater.setInput(file, start, part.packed());
        } else if (part.method() == ZipPart.STORED) {
            inflater = null;
        } else {
            throw new BrokenPartException(Cause.DAMAGED, "packed by method " + part.method());
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (ended) {
            return -1;
        }
        int count = inflater == null ? copied(into, offset, length) : inflated(into, offset, length);
        if (count < 0) {
            ended = true;
            verify();
            return -1;
        }
        sum.update(into, offset, count);
        unpacked += count;
        budget.take(count, unpacked, inflater == null ? unpacked : inflater.getBytesRead(), part.name());
        return count;
    }

    private int copied(byte[] into, int offset, int length) {
        int count = (int) Math.min(length, part.packed() - unpacked);
        if (count == 0) {
            return -1;
        }
        System.arraycopy(file, at, into, offset, count);
        at += count;
        return count;
    }

    private int inflated(byte[] into, int offset, int length) {
        try {
            int count = inflater.inflate(into, offset, length);
            if (count > 0) {
                return count;
            }
        } catch (DataFormatException e) {
            throw new BrokenPartException(Cause.DAMAGED, part.name());
        }
        if (!inflater.finished()) {
            throw new BrokenPartException(Cause.CUT_OFF, part.name());
        }
        return -1;
    }

    private void verify() {
        if ((int) sum.getValue() != part.crc()) {
            throw new BrokenPartException(Cause.DAMAGED, part.name() + ": its sum is another");
        }
    }

    @Override
    public void close() {
        ended = true;
        if (inflater != null) {
            inflater.end();
        }
    }
}
