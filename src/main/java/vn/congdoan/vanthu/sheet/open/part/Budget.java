package vn.congdoan.vanthu.sheet.open.part;

import vn.congdoan.vanthu.sheet.open.part.BrokenPartException.Cause;

/** How much one file may still unpack to. Excel itself packs a sheet about 1 : 10, rows of formatted nothing 1 : 60. */
final class Budget {
    private static final long MOST = 768L << 20;
    /** Below this a bad ratio does no harm. */
    private static final long HARMLESS = 24L << 20;

    private static final long MOST_RATIO = 250;

    private long left = MOST;

    /**
     * @param unpacked so far, of this part
     * @param packed bytes read for it
     */
    void take(int count, long unpacked, long packed, String name) {
        left -= count;
        if (left < 0 || unpacked > HARMLESS && unpacked > MOST_RATIO * Math.max(1, packed)) {
            throw new BrokenPartException(Cause.BOMB, name);
        }
    }
}
