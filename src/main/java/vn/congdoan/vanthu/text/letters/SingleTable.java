package vn.congdoan.vanthu.text.letters;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** One sign of the misread text for one letter. */
final class SingleTable implements OldEncoding.Table {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int FIRST_CONTROL = 0x80;
    private static final int LAST_CONTROL = 0x9f;

    private final Map<Character, Character> letters = new HashMap<>();

    /** @param misread and {@code meant}: of equal length, sign for sign */
    SingleTable(String misread, String meant) {
        for (int i = 0; i < misread.length(); i++) {
            letters.put(misread.charAt(i), meant.charAt(i));
        }
    }

    @Override
    public String decoded(String misread) {
        StringBuilder decoded = null;
        for (int i = 0; i < misread.length(); i++) {
            Character letter = letters.get(windows(misread.charAt(i)));
            if (letter != null) {
                decoded = decoded == null ? new StringBuilder(misread) : decoded;
                decoded.setCharAt(i, letter);
            }
        }
        return decoded == null ? misread : decoded.toString();
    }

    /** Some programs read bytes as ISO 8859-1, which has controls where windows-1252 has signs. */
    static char windows(char sign) {
        if (sign < FIRST_CONTROL || sign > LAST_CONTROL) {
            return sign == '\u03bc' ? '\u00b5' : sign;
        }
        char read = WINDOWS.decode(ByteBuffer.wrap(new byte[] {(byte) sign})).charAt(0);
        return read == '\ufffd' ? sign : read;
    }
}
