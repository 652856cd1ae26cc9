package vn.congdoan.vanthu.sheet.marked;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.sheet.ods.OdsDocument;
import vn.congdoan.vanthu.sheet.open.WorkbookOpener;

/**
 * A unit's own workbook with the cells to be mended filled red, a comment on each, and a list of them on a sheet of its own. Everything else stays: other
 * sheets, looks, formulas, protection. What has no cells that can be marked (.csv, web pages), or what only this program can read, becomes an .xlsx
 * of its values; so does what would start a program.
 */
public final class MarkedCopy {
    /** Cells of a workbook beyond which it isn't loaded as a whole but written anew, row by row. */
    private static final int MOST_LOADED = 8 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(MarkedCopy.class);

    private MarkedCopy() {}

    /**
     * @param name of the file, for messages
     * @param marks several of one cell become one comment; those of a sheet that isn't there are only listed
     * @param out isn't closed; untouched when the file can't be opened
     * @return the ending of the name that fits what was written: ".xlsx", ".xls" or ".ods"
     * @throws ProblemException as {@link WorkbookOpener#open}
     */
    public static String write(byte[] bytes, String name, List<CellMark> marks, OutputStream out) throws IOException {
        SheetBook book = WorkbookOpener.open(bytes, name);
        byte[] own = ownFormat(bytes, book, marks);
        out.write(own != null ? own : anew(book, marks));
        return own == null ? ".xlsx" : ending(book.kind());
    }

    private static String ending(SheetBook.Kind kind) {
        return switch (kind) {
            case XLS -> ".xls";
            case ODS -> ".ods";
            default -> ".xlsx"; // macros are left out
        };
    }

    /** Null when it has to be written anew. */
    private static byte[] ownFormat(byte[] bytes, SheetBook book, List<CellMark> marks) throws IOException {
        if (bytes.length > MOST_LOADED || startsPrograms(book)) {
            return null;
        }
        if (book.kind() == SheetBook.Kind.ODS) {
            return ods(bytes, book, marks);
        }
        try (Workbook own = loaded(bytes, book.kind())) {
            return own == null || isFedByPrograms(own) ? null : marked(own, book, marks);
        } catch (IOException | InvalidFormatException | RuntimeException e) { // POI reads less than WorkbookOpener does
            LOG.warn("The workbook couldn't be kept as it is: {}", e.toString());
            return null;
        }
    }

    private static byte[] ods(byte[] bytes, SheetBook book, List<CellMark> marks) {
        try {
            OdsDocument own = OdsDocument.open(bytes);
            new OdsMarker(own, book).mark(marks);
            new OdsMendingList(own).write(marks, book);
            return own.written();
        } catch (IOException
                | RuntimeException e) { // what the tree's readers refuse, and what WorkbookOpener overlooks
            LOG.warn("The workbook couldn't be kept as it is: {}", e.toString());
            return null;
        }
    }

    /** A formula that would start a program goes back as what it showed, never as itself. */
    private static boolean startsPrograms(SheetBook book) {
        return book.findings().stream().anyMatch(one -> one.message().key().equals("sheet.found.dde"));
    }

    /** The same, as Excel itself keeps it: a link to a program beside the sheets. */
    private static boolean isFedByPrograms(Workbook own) {
        return own instanceof XSSFWorkbook book
                && book.getExternalLinksTable().stream()
                        .anyMatch(link -> link.getCTExternalLink().isSetDdeLink());
    }

    private static Workbook loaded(byte[] bytes, SheetBook.Kind kind) throws IOException, InvalidFormatException {
        switch (kind) {
            case XLSX:
                return new XSSFWorkbook(new ByteArrayInputStream(bytes));
            case XLSM:
                return Macros.removed(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
            case XLS:
                return new HSSFWorkbook(new ByteArrayInputStream(OwnSheets.known(bytes)));
            default:
                return null;
        }
    }

    private static byte[] anew(SheetBook book, List<CellMark> marks) throws IOException {
        try (XSSFWorkbook plain = new XSSFWorkbook()) {
            return marked(plain, PlainCopy.into(plain, book), PlainCopy.moved(marks, book));
        }
    }

    private static byte[] marked(Workbook own, SheetBook book, List<CellMark> marks) throws IOException {
        MendingList.removeOld(own);
        new CellMarker(own).mark(marks);
        new MendingList(own).write(marks, book);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        own.write(out);
        return out.toByteArray();
    }
}
