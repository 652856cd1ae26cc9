package vn.congdoan.vanthu.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to letters without being told how: marks at the beginning, zero bytes, the strict form of UTF-8, and for single bytes
 * the tone marks of windows-1258. Other single bytes become the letters of windows-1252, from which the old Vietnamese codes
 * (TCVN3, VNI) can still be told and mended.
 */
final class TextBytes {
    private static final char MARK = '\uFEFF';
    /** How much is looked at to tell UTF-16. */
    private static final int SAMPLE = 64 << 10;

    private TextBytes() {}

    /** Without its mark, zeros dropped; null when the bytes are no text. */
    static String decoded(byte[] bytes) {
        String text = raw(bytes);
        if (text == null) {
            return null;
        }
        String unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        return isText(unmarked) ? unmarked.replace("\0", "") : null;
    }

    private static String raw(byte[] bytes) {
        Charset wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        String utf8 = utf8(bytes);
        if (utf8 != null) {
            return utf8;
        }
        return SingleBytes.areVietnamese1258(bytes) ? SingleBytes.windows1258(bytes) : SingleBytes.windows1252(bytes);
    }

    /** Null when the bytes aren't UTF-8; a byte broken here and there in much sound text is passed over. */
    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            String lenient = new String(bytes, StandardCharsets.UTF_8);
            long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
            long sound = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
            return sound > 50 * broken ? lenient : null;
        }
    }

    /** The form of UTF-16, told by its mark or by where the zero bytes of Latin letters stand; null for others. */
    static Charset wide(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4 || bytes.length % 2 != 0) {
            return null;
        }
        if (second * 10 > pairs * 4 && first * 50 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return first * 10 > pairs * 4 && second * 50 < pairs ? StandardCharsets.UTF_16BE : null;
    }

    /** Text has hardly any control characters; pictures and programs have many. */
    private static boolean isText(String text) {
        int strange = 0;
        int zeros = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean control = letter < ' ' && "\t\n\r\f\u000B\u001A".indexOf(letter) < 0
                    || letter >= 0x7F && letter < 0xA0 && letter != 0x85
                    || letter == '\uFFFD'
                    || letter == '\uFFFE'
                    || letter == '\uFFFF';
            strange += control ? 1 : 0;
            zeros += letter == 0 ? 1 : 0;
        }
        return strange * 50L <= text.length() && zeros <= 4 + text.length() / 1_000;
    }
}
