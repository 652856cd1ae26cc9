package vn.congdoan.vanthu.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the operators of a content stream into one growing buffer; lengths are rounded to 1/100 pt (0.004 mm). */
final class ContentWriter {
    private byte[] buffer = new byte[8192];
    private int length;

    byte[] toBytes() {
        return Arrays.copyOf(buffer, length);
    }

    boolean isEmpty() {
        return length == 0;
    }

    ContentWriter ascii(String operators) {
        byte[] bytes = operators.getBytes(StandardCharsets.ISO_8859_1);
        ensure(bytes.length);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
        return this;
    }

    /** A number and a space. */
    ContentWriter number(double value) {
        return hundredths(toHundredths(value));
    }

    static long toHundredths(double value) {
        return Math.round(value * 100);
    }

    /** A number given in hundredths, and a space. */
    ContentWriter hundredths(long value) {
        ensure(24);
        if (value < 0) {
            put('-');
            value = -value;
        }
        whole(value / 100);
        long rest = value % 100;
        if (rest != 0) {
            put('.');
            put((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                put((char) ('0' + rest % 10));
            }
        }
        put(' ');
        return this;
    }

    private void whole(long value) {
        if (value >= 10) {
            whole(value / 10);
        }
        put((char) ('0' + value % 10));
    }

    /** The characters from {@code start} to {@code end} as a string of two-byte codes. */
    ContentWriter string(String text, int start, int end) {
        ensure(4 * (end - start) + 2);
        put('(');
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            escaped(c >> 8);
            escaped(c & 0xFF);
        }
        put(')');
        return this;
    }

    private void escaped(int value) {
        if (value == '(' || value == ')' || value == '\\') {
            put('\\');
        } else if (value == '\r') { // a bare carriage return would be read as a line feed
            put('\\');
            value = 'r';
        }
        put((char) value);
    }

    private void put(char c) {
        buffer[length++] = (byte) c;
    }

    private void ensure(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + more));
        }
    }
}
