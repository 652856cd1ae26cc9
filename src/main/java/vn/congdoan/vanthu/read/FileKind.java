package vn.congdoan.vanthu.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.congdoan.vanthu.read.flow.UnreadableException;
import vn.congdoan.vanthu.read.part.ZipParts;

/** What a file is, told by its bytes and never by its name. */
public enum FileKind {
    DOCX,
    DOC,
    /** Word 2 and older, before files had streams. */
    ANCIENT_WORD,
    /** The flat XML of Word 2003 or of a package. */
    WORD_XML,
    ODT,
    RTF,
    PDF,
    HTML,
    TEXT,
    PICTURE,
    SPREADSHEET,
    PRESENTATION,
    ARCHIVE,
    ENCRYPTED,
    OTHER,
    CORRUPT,
    EMPTY;

    private static final int HEAD = 4096;

    public static FileKind of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (starts(bytes, 'P', 'K', 3, 4)) {
            return zip(bytes);
        }
        if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            return ole(bytes);
        }
        if (starts(bytes, 0xdb, 0xa5) || starts(bytes, 0x31, 0xbe, 0, 0)) {
            return ANCIENT_WORD;
        }
        FileKind magic = magic(bytes);
        return magic == null ? words(bytes) : magic;
    }

    private static FileKind magic(byte[] bytes) {
        if (starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xff, 0xd8, 0xff)
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'I', 'I', '*', 0)
                || starts(bytes, 'M', 'M', 0, '*')
                || isBitmap(bytes)) {
            return PICTURE;
        }
        if (starts(bytes, 'R', 'a', 'r', '!')
                || starts(bytes, '7', 'z', 0xbc, 0xaf)
                || starts(bytes, 0x1f, 0x8b)
                || starts(bytes, 'P', 'K', 5, 6)) {
            return ARCHIVE;
        }
        return starts(bytes, 'M', 'Z') && has(bytes, 0) || starts(bytes, 0x7f, 'E', 'L', 'F') ? OTHER : null;
    }

    private static boolean isBitmap(byte[] bytes) {
        return starts(bytes, 'B', 'M') && bytes.length > 10 && bytes[6] == 0 && bytes[7] == 0 && bytes[8] == 0;
    }

    private static boolean has(byte[] bytes, int value) {
        for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
            if (bytes[i] == value) {
                return true;
            }
        }
        return false;
    }

    /** Zeros are dropped, so that UTF-16 is told too. */
    private static FileKind words(byte[] bytes) {
        String raw = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String head = raw.replace("\0", "").toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < head.length()
                && (head.charAt(start) <= ' ' || "\u00ef\u00bb\u00bf\u00fe\u00ff".indexOf(head.charAt(start)) >= 0)) {
            start++;
        }
        String text = head.substring(start);
        if (text.startsWith("{\\rt")) {
            return RTF;
        }
        // some mail programs and scanners put a line of their own before the mark of a PDF
        if (text.startsWith("%pdf") || head.indexOf("%pdf-1") >= 0 && head.indexOf("%pdf-1") < 1024) {
            return PDF;
        }
        if (text.contains("worddocument") && text.startsWith("<?xml") || text.contains("<pkg:package")) {
            return WORD_XML;
        }
        if (isHtml(text)) {
            return HTML;
        }
        return text.startsWith("<?xml") ? OTHER : TEXT; // flat OpenDocument, feeds: markup that nobody wants to read
    }

    private static boolean isHtml(String text) {
        if (text.startsWith("mime-version:") || text.startsWith("from: <saved by")) {
            return text.contains("text/html") || text.contains("multipart/related");
        }
        return text.startsWith("<!doctype html")
                || text.startsWith("<html")
                || text.startsWith("<")
                        && (text.contains("<html")
                                || text.contains("<body")
                                || text.contains("<head")
                                || text.startsWith("<div")
                                || text.startsWith("<p")
                                || text.startsWith("<table"));
    }

    private static FileKind zip(byte[] bytes) {
        try {
            ZipParts parts = ZipParts.of(bytes);
            if (parts.has("mimetype")) {
                return openDocument(new String(parts.bytes("mimetype"), StandardCharsets.US_ASCII));
            }
            return office(parts);
        } catch (UnreadableException e) {
            return e.key().equals("read.password") ? ARCHIVE : CORRUPT;
        } catch (IOException e) {
            return CORRUPT;
        }
    }

    private static FileKind openDocument(String type) {
        if (type.contains("opendocument.text")) {
            return ODT;
        }
        if (type.contains("opendocument.spreadsheet")) {
            return SPREADSHEET;
        }
        return type.contains("opendocument.presentation") ? PRESENTATION : OTHER;
    }

    private static FileKind office(ZipParts parts) throws IOException {
        if (parts.has("[Content_Types].xml")) {
            String types = new String(parts.bytes("[Content_Types].xml"), StandardCharsets.UTF_8);
            if (types.contains("wordprocessingml.document.main")
                    || types.contains("wordprocessingml.template.main")
                    || types.contains("ms-word.document.macroEnabled.main")
                    || types.contains("ms-word.template.macroEnabledTemplate.main")) {
                return DOCX;
            }
            if (types.contains("spreadsheetml") || types.contains("ms-excel")) {
                return SPREADSHEET;
            }
            if (types.contains("presentationml")) {
                return PRESENTATION;
            }
        }
        return parts.has("word/document.xml") ? DOCX : ARCHIVE;
    }

    private static FileKind ole(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return DOC;
            }
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return ENCRYPTED;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return SPREADSHEET;
            }
            return root.hasEntryCaseInsensitive("PowerPoint Document") ? PRESENTATION : OTHER;
        } catch (IOException | RuntimeException e) {
            return CORRUPT;
        }
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
