package vn.congdoan.vanthu.sheet.open.plain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes of a text file as words, whatever encoding its writer used without telling. */
public final class TextBytes {
    private static final int PROBE = 4096;
    private static final Charset WESTERN = charset("windows-1252");
    private static final Charset VIETNAMESE = charset("windows-1258");
    private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    /** Most of the marks of windows-1258 stand on vowels; where they don't, the bytes are of another code. */
    private static final double PLAUSIBLE = 0.9;

    private TextBytes() {}

    public static String words(byte[] bytes) {
        Charset marked = marked(bytes);
        String words = marked != null ? new String(bytes, marked) : unmarked(bytes);
        return words.startsWith("\uFEFF") ? words.substring(1) : words;
    }

    /** Null when the bytes don't tell. */
    private static Charset marked(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        if (first == 0xFFFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (isWide(bytes)) {
            return bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : null;
    }

    /** Whether the bytes are UTF-16 without its mark: every other one is nothing. */
    public static boolean isWide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int probed = Math.min(PROBE, bytes.length & ~1);
        for (int i = 0; i < probed; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        return probed >= 8 && Math.max(even, odd) > probed / 4 && Math.min(even, odd) == 0;
    }

    public static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Windows-1258 where its marks stand on vowels; else the western code, in which the letters of TCVN3 and VNI are what their fonts expect. */
    private static String unmarked(byte[] bytes) {
        String words = new String(bytes, VIETNAMESE);
        int marks = 0;
        int onVowels = 0;
        for (int i = 1; i < words.length(); i++) {
            if (words.charAt(i) >= '\u0300' && words.charAt(i) <= '\u036F') {
                marks++;
                onVowels += VOWELS.indexOf(words.charAt(i - 1)) >= 0 ? 1 : 0;
            }
        }
        return marks > 0 && onVowels >= PLAUSIBLE * marks ? words : new String(bytes, WESTERN);
    }

    private static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }
}
