package vn.congdoan.vanthu.storage;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Packs numbers and words into few bytes: small numbers take one, words their length and their UTF-8. */
final class PackedOut {
    private static final int SEVEN = 7;
    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[512];
    private int size;

    PackedOut raw(int one) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) one;
        return this;
    }

    /** Seven bits a byte, the lowest first. */
    PackedOut whole(long number) {
        long left = number;
        while ((left & ~LOW) != 0) {
            raw((int) (left & LOW | MORE));
            left >>>= SEVEN;
        }
        return raw((int) left);
    }

    /** Small ones below nought are small too. */
    PackedOut signed(long number) {
        return whole(number << 1 ^ number >> Long.SIZE - 1);
    }

    PackedOut words(String text) {
        return block(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Exactly: its digits and how many of them stand behind the comma. */
    PackedOut number(BigDecimal value) {
        return signed(value.scale()).block(value.unscaledValue().toByteArray());
    }

    private PackedOut block(byte[] content) {
        whole(content.length);
        if (size + content.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + content.length));
        }
        System.arraycopy(content, 0, bytes, size, content.length);
        size += content.length;
        return this;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
