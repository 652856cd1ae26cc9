package vn.congdoan.vanthu.storage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link PackedOut} packed. */
final class PackedIn {
    private static final int SEVEN = 7;
    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;

    private final byte[] bytes;
    private int at;

    PackedIn(byte[] bytes) {
        this.bytes = bytes;
    }

    int raw() {
        return bytes[at++];
    }

    long whole() {
        long number = 0;
        for (int shift = 0; ; shift += SEVEN) {
            byte next = bytes[at++];
            number |= (long) (next & LOW) << shift;
            if ((next & MORE) == 0) {
                return number;
            }
        }
    }

    int count() {
        return (int) whole();
    }

    long signed() {
        long packed = whole();
        return packed >>> 1 ^ -(packed & 1);
    }

    String words() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    void skipWords() {
        int length = count();
        at += length;
    }

    /** Goes on behind words when they are these; stays before them otherwise, and for words with other letters than ASCII's. */
    boolean skipIfAscii(String words) {
        int before = at;
        if (count() == words.length() && at + words.length() <= bytes.length) {
            int i = 0;
            while (i < words.length() && bytes[at + i] >= 0 && bytes[at + i] == words.charAt(i)) {
                i++;
            }
            if (i == words.length()) {
                at += i;
                return true;
            }
        }
        at = before;
        return false;
    }

    BigDecimal number() {
        int scale = (int) signed();
        int length = count();
        if (length > Long.BYTES) {
            return new BigDecimal(new BigInteger(block(length)), scale);
        }
        long digits = bytes[at]; // with its sign
        for (int i = 1; i < length; i++) {
            digits = digits << Byte.SIZE | bytes[at + i] & 0xFF;
        }
        at += length;
        return BigDecimal.valueOf(digits, scale);
    }

    private byte[] block(int length) {
        byte[] content = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return content;
    }
}
