package vn.congdoan.vanthu.sheet.open;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.congdoan.vanthu.sheet.open.plain.TextBytes;

/** What a file is by its first bytes; its name tells nothing. */
enum FileSign {
    EMPTY,
    ZIP,
    /** The container of .xls, of old Word files and of everything with a password. */
    OLE2,
    /** .xls of Excel 2 to 4, without a container. */
    ANCIENT,
    PDF,
    PICTURE,
    ARCHIVE,
    RTF,
    PROGRAM,
    TEXT,
    OTHER;

    private static final int PROBE = 4096;

    static FileSign of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        if (starts(bytes, 9)
                && bytes.length > 3
                && bytes[3] == 0
                && "\0\2\4\b".indexOf(bytes[1]) >= 0
                && bytes[2] < 16) {
            return ANCIENT;
        }
        FileSign named = byName(bytes);
        return named != null ? named : isText(bytes) ? TEXT : OTHER;
    }

    private static FileSign byName(byte[] bytes) {
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (isPicture(bytes)) {
            return PICTURE;
        }
        if (starts(bytes, 'R', 'a', 'r', '!') || starts(bytes, '7', 'z', 0xBC, 0xAF) || starts(bytes, 0x1F, 0x8B)) {
            return ARCHIVE;
        }
        if (starts(bytes, '{', '\\', 'r', 't', 'f')) {
            return RTF;
        }
        return starts(bytes, 'M', 'Z') || starts(bytes, 0x7F, 'E', 'L', 'F') ? PROGRAM : null;
    }

    private static boolean isPicture(byte[] bytes) {
        return starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'I', 'I', '*', 0)
                || starts(bytes, 'M', 'M', 0, '*')
                || starts(bytes, 'B', 'M') && bytes.length > 6 && bytes[5] == 0 && bytes[6] == 0
                || starts(bytes, 'R', 'I', 'F', 'F') && head(bytes, 16).contains("WEBP")
                || head(bytes, 12).startsWith("ftyphei", 4);
    }

    /** Signs of control don't occur in text, save in UTF-16, where each second byte may be none. */
    private static boolean isText(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF) || TextBytes.isWide(bytes)) {
            return true;
        }
        for (int i = 0; i < Math.min(PROBE, bytes.length); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\f\r\u001a".indexOf(bytes[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The first bytes as Latin-1, in lower case. */
    static String head(byte[] bytes, int count) {
        return new String(bytes, 0, Math.min(count, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .replace("webp", "WEBP");
    }

    private static boolean starts(byte[] bytes, int... signs) {
        if (bytes.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if (bytes[i] != (byte) signs[i]) {
                return false;
            }
        }
        return true;
    }
}
