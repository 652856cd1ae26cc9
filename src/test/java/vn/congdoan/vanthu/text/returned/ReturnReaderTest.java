package vn.congdoan.vanthu.text.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.returned.MappedCell;
import vn.congdoan.vanthu.domain.returned.ReturnedReport;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

class ReturnReaderTest {
    private static final ReportForm FORM = Forms.form(
            Forms.indicator("A1", "Số buổi tuyên truyền", "buổi", IndicatorType.INTEGER),
            Forms.indicator("A2", "Số lượt người tham dự", "lượt người", IndicatorType.INTEGER),
            Forms.indicator("A3", "Kinh phí", "đồng", IndicatorType.INTEGER));

    private static ReturnedReport read(GridDraft... sheets) {
        return ReturnReader.read(GridDraft.book(sheets), FORM, Forms.YEAR);
    }

    private static GridDraft plain() {
        return GridDraft.of(
                "CÔNG ĐOÀN GIÁO DỤC TỈNH||||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "CĐCS TRƯỜNG THPT KIM SƠN A||||Độc lập - Tự do - Hạnh phúc",
                "",
                "BÁO CÁO CÔNG TÁC TUYÊN TRUYỀN",
                "STT|Mã|Chỉ tiêu|Đơn vị tính|Số liệu|Ghi chú",
                "1|A1|Số buổi tuyên truyền|buổi|12|",
                "2|A2|Số lượt người tham dự|lượt người|350|",
                "3|A3|Kinh phí|đồng|1500000|");
    }

    private static Map<String, String> values(ReturnedReport report) {
        Map<String, String> values = new TreeMap<>();
        for (MappedCell cell : report.cells()) {
            cell.value()
                    .map(CellValue.Number.class::cast)
                    .ifPresent(number -> values.put(cell.code(), number.value().toPlainString()));
        }
        return values;
    }

    private static List<String> questions(ReturnedReport report) {
        return report.findings().stream()
                .filter(one -> one.weight() != CellFinding.Weight.NOTE)
                .map(one -> one.message().key())
                .toList();
    }

    private static void assertRead(ReturnedReport report) {
        assertThat(values(report)).containsExactlyInAnyOrderEntriesOf(Map.of("A1", "12", "A2", "350", "A3", "1500000"));
    }

    private static void assertSure(ReturnedReport report) {
        assertRead(report);
        assertThat(questions(report)).isEmpty();
        assertThat(report.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(report.cells()).allMatch(cell -> cell.certainty() == Certainty.CERTAIN);
    }

    @Test
    void aFormAsWeMadeItIsReadWithoutAQuestion() {
        ReturnedReport report = read(plain());
        assertSure(report);
        assertThat(report.sheet()).isEqualTo("Sheet1");
        assertThat(report.cells().get(0).place()).hasToString("Sheet1!E6");
    }

    @Test
    void labelsDoWhereTheCodeColumnIsGone() {
        ReturnedReport report = read(GridDraft.of(
                "TT|Nội dung|ĐVT|Kết quả",
                "1|- Số buổi tuyên truyền|buổi|12",
                "2|SỐ LƯỢT NGƯỜI THAM DỰ|lượt|350",
                "3|3. Kinh phí (đồng):|đồng|1500000",
                "|Tổng cộng||9999"));
        assertSure(report);
        assertThat(report.cells().get(0).label()).isEqualTo("- Số buổi tuyên truyền");
    }

    @Test
    void aBookWithNothingOfTheFormGivesNoCells() {
        ReturnedReport report = read(GridDraft.of("Danh sách|x", "Nguyễn Văn A|1"));
        assertThat(report.cells()).isEmpty();
        assertThat(report.missing()).containsExactly("A1", "A2", "A3");
        assertThat(questions(report)).containsExactly("returned.sheet.none");
    }

    @Test
    void anEmptyBookGivesNoCells() {
        assertThat(ReturnReader.read(
                                new SheetBook(SheetBook.Kind.CSV, List.of(), List.of(), false, List.of()), FORM, null)
                        .cells())
                .isEmpty();
    }

    @Test
    void theColumnOfThisPeriodIsTaken() {
        GridDraft draft = GridDraft.of(
                "STT|Chỉ tiêu|Số liệu||Ghi chú",
                "||Tháng trước|Tháng này|",
                "1|Số buổi tuyên truyền|7|12|",
                "2|Số lượt người tham dự|200|350|",
                "3|Kinh phí|900|1500000|");
        draft.merge(0, 2, 0, 3).merge(0, 0, 1, 0).merge(0, 1, 1, 1).merge(0, 4, 1, 4);
        assertSure(read(draft));
    }

    @Test
    void twoColumnsThatMayHoldTheFiguresAreAsked() {
        ReturnedReport report = read(GridDraft.of(
                "STT|Chỉ tiêu|Số lượng|Giá trị",
                "1|Số buổi tuyên truyền|12|13",
                "2|Số lượt người tham dự|350|351",
                "3|Kinh phí|1500000|2"));
        assertThat(questions(report)).contains("returned.column.several");
        assertThat(report.certainty()).isEqualTo(Certainty.UNSURE);
    }

    @Test
    void aDeletedRowIsMissing() {
        GridDraft draft = plain();
        draft.rows.remove(6);
        ReturnedReport report = read(draft);
        assertThat(report.missing()).containsExactly("A2");
        assertThat(questions(report)).containsExactly("returned.row.missing");
    }

    @Test
    void aSheetOfMillionsIsAskedAboutMoneyOnly() {
        GridDraft draft = plain();
        draft.set(3, 4, "Đơn vị tính: triệu đồng");
        draft.set(7, 3, "");
        ReturnedReport report = read(draft);
        assertThat(questions(report)).containsExactly("returned.unit.contradicts");
    }

    @Test
    void sheetsSetAsideAreNotRead() {
        GridDraft sample = GridDraft.of(
                        "Mã|Chỉ tiêu|Số liệu",
                        "A1|Số buổi tuyên truyền|99",
                        "A2|Số lượt người tham dự|99",
                        "A3|Kinh phí|99")
                .named("Ví dụ");
        assertSure(read(sample, plain()));
    }

    @Test
    void twoFilledSheetsThatDifferAreAsked() {
        GridDraft other = plain().named("Sheet2");
        other.set(5, 4, "13");
        ReturnedReport report = read(plain(), other);
        assertThat(questions(report)).containsExactly("returned.sheet.rivals");
        assertThat(report.certainty()).isEqualTo(Certainty.UNSURE);
    }

    @Test
    void theSameBlockTwiceIsAsked() {
        GridDraft draft = plain();
        draft.row("1", "A1", "Số buổi tuyên truyền", "buổi", "14", "");
        ReturnedReport report = read(draft);
        assertThat(questions(report)).containsExactly("returned.row.twice");
        assertThat(values(report)).containsEntry("A1", "12");
    }

    @Test
    void aFigureBehindItsLabelIsAsked() {
        ReturnedReport report = read(GridDraft.of(
                "Chỉ tiêu|Số liệu", "Số buổi tuyên truyền: 12|", "Số lượt người tham dự|350", "Kinh phí|1500000"));
        assertRead(report);
        assertThat(questions(report)).containsExactly("returned.cell.inLabel");
    }

    @Test
    void oldLettersAreDecodedFirst() {
        GridDraft draft = GridDraft.of("TT|X|X|Sè liÖu", "1|X|buæi|12", "2|X|l­ît ng­êi|350", "3|X|®ång|1500000");
        String[] labels = {"ChØ tiªu", "Sè buæi tuyªn truyÒn", "Sè l­ît ng­êi tham dù", "Kinh phÝ"};
        for (int i = 0; i < labels.length; i++) {
            draft.set(i, 1, new SheetCell(SheetCell.Kind.TEXT, labels[i], null, "", "", ".VnTime"));
        }
        draft.set(0, 2, "§¬n vÞ tÝnh");
        assertSure(read(draft));
    }

    @Test
    void cellsOfFormulasAreListed() {
        GridDraft draft = plain();
        draft.set(
                6,
                4,
                new SheetCell(SheetCell.Kind.NUMBER, "350", new java.math.BigDecimal(350), "SUM(E20:E30)", "", ""));
        SheetBook book = draft.book();
        ReturnedReport report = ReturnReader.read(book, FORM, Forms.YEAR);
        assertSure(report);
        assertThat(ReturnReader.formulas(book, report))
                .extracting(Object::toString)
                .containsExactly("Sheet1!E7");
    }
}
