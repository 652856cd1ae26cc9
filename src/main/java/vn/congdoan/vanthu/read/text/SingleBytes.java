package vn.congdoan.vanthu.read.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Codes of one byte a letter. */
final class SingleBytes {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Where windows-1258 differs from windows-1252 in letters and tone marks, as pairs of the two. */
    private static final String DIFFERENT = "\u00C3\u0102\u00CC\u0300\u00D0\u0110\u00D2\u0309\u00D5\u01A0\u00DD\u01AF"
            + "\u00DE\u0303\u00E3\u0103\u00EC\u0301\u00F0\u0111\u00F2\u0323\u00F5\u01A1\u00FD\u01B0\u00FE\u20AB";

    private static final String TONES = "\u00CC\u00D2\u00DE\u00EC\u00F2";
    private static final String VOWELS =
            "aeiouyAEIOUY\u00E2\u00EA\u00F4\u00E3\u00F5\u00FD\u00C2\u00CA\u00D4\u00C3\u00D5\u00DD";

    private SingleBytes() {}

    /** Bytes without a letter keep their value, for a repair must see them. */
    static String windows1252(byte[] bytes) {
        String text = new String(bytes, WINDOWS_1252);
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        StringBuilder mended = new StringBuilder(text);
        for (int i = 0; i < mended.length(); i++) {
            if (mended.charAt(i) == '\uFFFD') {
                mended.setCharAt(i, plain.charAt(i));
            }
        }
        return mended.toString();
    }

    static String windows1258(byte[] bytes) {
        StringBuilder text = new StringBuilder(windows1252(bytes));
        for (int i = 0; i < text.length(); i++) {
            int at = text.charAt(i) < 0xC0 ? -1 : place(text.charAt(i));
            if (at >= 0) {
                text.setCharAt(i, DIFFERENT.charAt(at + 1));
            }
        }
        return text.toString();
    }

    private static int place(char letter) {
        for (int i = 0; i < DIFFERENT.length(); i += 2) {
            if (DIFFERENT.charAt(i) == letter) {
                return i;
            }
        }
        return -1;
    }

    /** Tone marks behind vowels, and none of the bytes that are letters in TCVN3 but signs in windows-1258. */
    static boolean areVietnamese1258(byte[] bytes) {
        int tones = 0;
        int behindVowels = 0;
        int signs = 0;
        for (int i = 0; i < bytes.length; i++) {
            char letter = (char) (bytes[i] & 0xFF);
            signs += letter >= 0xA8 && letter <= 0xBE && letter != 0xAB && letter != 0xBB ? 1 : 0;
            if (TONES.indexOf(letter) >= 0) {
                tones++;
                behindVowels += i > 0 && VOWELS.indexOf((char) (bytes[i - 1] & 0xFF)) >= 0 ? 1 : 0;
            }
        }
        return tones >= 3 && behindVowels * 10 >= tones * 9 && signs * 5 <= tones;
    }
}
