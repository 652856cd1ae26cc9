package vn.congdoan.vanthu.sheet.open.part;

/** The attributes of the element at hand: places in the scanner's bytes, not strings. */
final class XmlAttributes {
    private static final int MOST = 64;

    private final long[] names = new long[MOST];
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private int count;

    void clear() {
        count = 0;
    }

    /** No element of a workbook has more than are kept. */
    void add(long name, int start, int end) {
        if (count < MOST) {
            names[count] = name;
            starts[count] = start;
            ends[count++] = end;
        }
    }

    /** -1 for none. */
    int index(long wanted) {
        for (int i = 0; i < count; i++) {
            if (names[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    String string(int index, byte[] bytes) {
        return XmlText.decoded(bytes, starts[index], ends[index]);
    }

    boolean has(long wanted, String value, byte[] bytes) {
        for (int i = 0; i < count; i++) {
            if (names[i] == wanted && string(i, bytes).equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** {@code otherwise} for what is no whole number. */
    int whole(int index, byte[] bytes, int otherwise) {
        if (starts[index] == ends[index]) {
            return otherwise;
        }
        long value = 0;
        for (int i = starts[index]; i < ends[index]; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9 || value > Integer.MAX_VALUE) {
                return otherwise;
            }
            value = value * 10 + digit;
        }
        return (int) Math.min(value, Integer.MAX_VALUE);
    }
}
