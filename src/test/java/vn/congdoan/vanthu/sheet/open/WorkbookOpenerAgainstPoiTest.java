package vn.congdoan.vanthu.sheet.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.sheet.SheetBook;

/** Two readers of the same bytes, ours and POI's, agree on every cell. */
class WorkbookOpenerAgainstPoiTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyCellOfAnXlsxIsWhatPoiSaysItIs(long seed) throws IOException {
        same(new RandomBook(seed, new XSSFWorkbook()).written(), SheetBook.Kind.XLSX);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyCellOfAnXlsIsWhatPoiSaysItIs(long seed) throws IOException {
        same(new RandomBook(seed, new HSSFWorkbook()).written(), SheetBook.Kind.XLS);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void inlineTextsOfAStreamingWriterAreReadToo(long seed) throws IOException {
        same(new RandomBook(seed, new SXSSFWorkbook(10_000)).written(), SheetBook.Kind.XLSX);
    }

    private static void same(byte[] bytes, SheetBook.Kind kind) throws IOException {
        SheetBook book = WorkbookOpener.open(bytes, "a");
        assertThat(book.kind()).isEqualTo(kind);
        try (Workbook expected = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            AsPoiSees.same(expected, book);
        }
    }
}
