package vn.congdoan.vanthu.sheet.open.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.sheet.open.cells.CellCount;
import vn.congdoan.vanthu.sheet.open.cells.CellStore;
import vn.congdoan.vanthu.sheet.open.cells.LookTable;
import vn.congdoan.vanthu.sheet.open.cells.Marks;

/** Reads .xls of Excel 97 to 2003. */
public final class XlsReader {
    private static final String MACROS = "_VBA_PROJECT_CUR";

    private final HSSFWorkbook book;
    private final Marks marks = new Marks();
    private final List<Finding> findings = new ArrayList<>();

    private XlsReader(HSSFWorkbook book) {
        this.book = book;
    }

    /** @throws RuntimeException of POI's kinds for a damaged, locked or too old one */
    public static SheetBook read(POIFSFileSystem file) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(file.getRoot(), false)) {
            XlsReader reader = new XlsReader(book);
            if (file.getRoot().hasEntryCaseInsensitive(MACROS)) {
                reader.findings.add(new Finding(Severity.HINT, "", MessageRef.of("sheet.found.macros")));
            }
            return reader.whole();
        }
    }

    private SheetBook whole() {
        boolean date1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
        XlsLooks looks = new XlsLooks(book);
        List<String> texts = new ArrayList<>();
        LookTable table = new LookTable(looks.all(), looks.fontsOfTexts(), date1904);
        List<SheetGrid> sheets = new ArrayList<>();
        CellCount count = new CellCount();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            HSSFSheet sheet = book.getSheetAt(i);
            CellStore store = new CellStore(texts, table, count);
            new XlsSheet(sheet, store, looks, findings).read();
            SheetGrid grid = store.grid(sheet.getSheetName(), book.isSheetHidden(i) || book.isSheetVeryHidden(i));
            marks.lookAt(grid);
            sheets.add(grid);
        }
        lookForMarks();
        return new SheetBook(SheetBook.Kind.XLS, sheets, marks.found(), date1904, findings);
    }

    private void lookForMarks() {
        for (HSSFName name : book.getAllNames()) {
            try {
                marks.look(String.valueOf(name.getRefersToFormula()));
            } catch (RuntimeException e) { // POI can't tell every formula; no figure depends on a name
                continue;
            }
        }
        DocumentSummaryInformation summary = book.getDocumentSummaryInformation();
        CustomProperties properties = summary == null ? null : summary.getCustomProperties();
        if (properties != null) {
            for (Map.Entry<String, Object> property : properties.entrySet()) {
                marks.look(String.valueOf(property.getValue()));
            }
        }
    }
}
