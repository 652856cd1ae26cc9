package vn.congdoan.vanthu.sign.verify;

/** A signature's value as it stands in the file: hexadecimal figures. It isn't covered by itself, so nothing else may hide there. */
final class HexValue {
    private HexValue() {}

    /** Only figures, an even number of them, and not capitals beside small letters, which no program writes. */
    static boolean isClean(byte[] pdf, int from, int to) {
        boolean small = false;
        boolean capital = false;
        for (int i = from; i < to; i++) {
            if (pdf[i] >= 'a' && pdf[i] <= 'f') {
                small = true;
            } else if (pdf[i] >= 'A' && pdf[i] <= 'F') {
                capital = true;
            } else if (pdf[i] < '0' || pdf[i] > '9') {
                return false;
            }
        }
        return (to - from) % 2 == 0 && !(small && capital);
    }

    static byte[] bytes(byte[] pdf, int from, int to) {
        byte[] bytes = new byte[(to - from) / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = Character.digit(pdf[from + 2 * i], 16);
            int low = Character.digit(pdf[from + 2 * i + 1], 16);
            bytes[i] = (byte) (high << 4 | low);
        }
        return bytes;
    }
}
