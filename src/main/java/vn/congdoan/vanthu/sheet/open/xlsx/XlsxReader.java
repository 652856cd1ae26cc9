package vn.congdoan.vanthu.sheet.open.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.sheet.open.cells.CellCount;
import vn.congdoan.vanthu.sheet.open.cells.CellStore;
import vn.congdoan.vanthu.sheet.open.cells.LookTable;
import vn.congdoan.vanthu.sheet.open.cells.Marks;
import vn.congdoan.vanthu.sheet.open.part.BrokenPartException;
import vn.congdoan.vanthu.sheet.open.part.Relations;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner;
import vn.congdoan.vanthu.sheet.open.part.ZipParts;

/** Reads .xlsx and .xlsm: the workbook's part, then styles and shared texts, then one sheet after the other. */
public final class XlsxReader {
    private final ZipParts zip;
    private final Marks marks = new Marks();
    private final List<Finding> findings = new ArrayList<>();

    private XlsxReader(ZipParts zip) {
        this.zip = zip;
    }

    /**
     * @param part the workbook's own
     * @throws BrokenPartException when the workbook, its styles or shared texts are damaged; a damaged sheet alone is a finding
     */
    public static SheetBook read(ZipParts zip, String part) throws IOException {
        return new XlsxReader(zip).book(part);
    }

    private SheetBook book(String part) throws IOException {
        Relations relations = Relations.of(zip, part);
        BookPart book;
        try (InputStream in = zip.open(part)) {
            book = BookPart.read(new XmlScanner(in));
        }
        SharedTexts shared = sharedTexts(relations);
        LookTable looks =
                new LookTable(LookPart.read(zip, relations.firstOf("styles")), shared.fonts(), book.isDate1904());
        List<SheetGrid> sheets = sheets(book, relations, shared, looks);
        book.names().forEach(marks::look);
        DocumentProperties.values(zip).forEach(marks::look);
        SafetyNotes.of(zip, findings);
        boolean macros = zip.names().stream().anyMatch(name -> name.endsWith("vbaproject.bin"));
        return new SheetBook(
                macros ? SheetBook.Kind.XLSM : SheetBook.Kind.XLSX, sheets, marks.found(), book.isDate1904(), findings);
    }

    private SharedTexts sharedTexts(Relations relations) throws IOException {
        String part = relations.firstOf("sharedStrings");
        if (part == null || !zip.has(part)) {
            return new SharedTexts();
        }
        try (InputStream in = zip.open(part)) {
            return SharedTexts.read(new XmlScanner(in));
        }
    }

    private List<SheetGrid> sheets(BookPart book, Relations relations, SharedTexts shared, LookTable looks)
            throws IOException {
        List<SheetGrid> sheets = new ArrayList<>();
        CellCount count = new CellCount();
        for (BookPart.SheetLine line : book.sheets()) {
            String part = relations.targetOf(line.relation());
            boolean sheet = relations.all().stream()
                    .anyMatch(one ->
                            one.id().equals(line.relation()) && one.type().equals("worksheet"));
            if (sheet && part != null) {
                CellStore store = new CellStore(shared.texts(), looks, count);
                read(line.name(), part, store, shared);
                SheetGrid grid = store.grid(line.name(), line.hidden());
                marks.lookAt(grid);
                sheets.add(grid);
            }
        }
        return sheets;
    }

    private void read(String name, String part, CellStore store, SharedTexts shared) throws IOException {
        try (InputStream in = zip.open(part)) {
            new SheetPart(new XmlScanner(in), store, name, findings, shared).read();
        } catch (BrokenPartException e) {
            if (e.cause() != BrokenPartException.Cause.DAMAGED && e.cause() != BrokenPartException.Cause.CUT_OFF) {
                throw e;
            }
            findings.add(new Finding(Severity.ERROR, name, MessageRef.of("sheet.found.damagedSheet", name)));
        }
    }
}
