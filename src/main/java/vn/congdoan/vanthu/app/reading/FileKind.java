package vn.congdoan.vanthu.app.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is, told by its first bytes and not by its name. */
enum FileKind {
    ZIP("DOCX/XLSX/ODT", 'P', 'K', 3, 4),
    PDF("PDF", '%', 'P', 'D', 'F'),
    OLE("DOC/XLS", 0xd0, 0xcf, 0x11, 0xe0),
    RTF("RTF", '{', '\\', 'r', 't', 'f'),
    PNG("PNG", 0x89, 'P', 'N', 'G'),
    JPEG("JPEG", 0xff, 0xd8, 0xff),
    GZIP("GZIP", 0x1f, 0x8b),
    HTML("HTML", '<', '!', 'D', 'O', 'C'),
    TEXT("TXT");

    private final String word;
    private final byte[] magic;

    FileKind(String word, int... magic) {
        this.word = word;
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    /** The endings of such files, for messages. */
    String word() {
        return word;
    }

    static FileKind of(byte[] bytes) {
        for (FileKind kind : values()) {
            if (kind.magic.length > 0 && starts(bytes, kind.magic)) {
                return kind;
            }
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        return head.stripLeading().toLowerCase(Locale.ROOT).startsWith("<html") ? HTML : TEXT;
    }

    private static boolean starts(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
