package vn.congdoan.vanthu.sheet.marked;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * An .xls that LibreOffice wrote with names, but without the record by which names point at its own sheets, can't be given another sheet by POI. The record
 * is put in, where the format wants it ([MS-XLS] 2.1.7.20.3: SUPBOOK, EXTERNSHEET, then the names).
 */
final class OwnSheets {
    private static final String STREAM = "Workbook";
    private static final int NAME = 0x18;
    private static final int SHEETS_NAMED = 0x17;
    private static final int BOOK = 0x1AE;
    private static final int SHEET = 0x85;
    private static final int END = 0x0A;
    /** Where a book's record says that it is this very file. */
    private static final int THIS_FILE = 0x0401;

    private OwnSheets() {}

    /** The same bytes when the record is there, or where it should be isn't found. */
    static byte[] known(byte[] bytes) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = file.getRoot();
            if (!root.hasEntryCaseInsensitive(STREAM)) {
                return bytes;
            }
            byte[] stream;
            try (InputStream in = root.createDocumentInputStream(STREAM)) {
                stream = in.readAllBytes();
            }
            byte[] whole = withRecord(stream);
            if (whole == stream) {
                return bytes;
            }
            file.createOrUpdateDocument(new ByteArrayInputStream(whole), STREAM);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] withRecord(byte[] stream) {
        int sheets = 0;
        for (int at = 0; at + 4 <= stream.length; at += 4 + two(stream, at + 2)) {
            int kind = two(stream, at);
            sheets += kind == SHEET ? 1 : 0;
            if (kind == BOOK && two(stream, at + 2) == 4 && two(stream, at + 6) == THIS_FILE || kind == END) {
                return stream;
            }
            if (kind == NAME || kind == SHEETS_NAMED) {
                return inserted(stream, at, sheets, kind == NAME);
            }
        }
        return stream;
    }

    private static byte[] inserted(byte[] stream, int at, int sheets, boolean both) {
        int[] book = {BOOK, 4, sheets, THIS_FILE};
        int[] named = {SHEETS_NAMED, 2, 0};
        ByteArrayOutputStream out = new ByteArrayOutputStream(stream.length + 14);
        out.write(stream, 0, at);
        put(out, book);
        if (both) {
            put(out, named);
        }
        out.write(stream, at, stream.length - at);
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, int... numbers) {
        for (int number : numbers) {
            out.write(number);
            out.write(number >> 8);
        }
    }

    private static int two(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }
}
