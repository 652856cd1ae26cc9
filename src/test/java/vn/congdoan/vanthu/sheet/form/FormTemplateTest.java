package vn.congdoan.vanthu.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.FormMark;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.sheet.make.SchemaCheck;

class FormTemplateTest {
    private static final String FORM = "Biểu báo cáo";

    private final byte[] bytes = SampleForms.bytes(SampleForms.every(), SampleForms.head(), SampleForms.unit());

    static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static Cell cell(XSSFSheet sheet, String at) {
        CellReference place = new CellReference(at);
        return sheet.getRow(place.getRow()).getCell(place.getCol());
    }

    /** The row that an indicator stands in, found as a reader would: by its code in the second column. */
    static Row row(XSSFSheet sheet, String code) {
        for (Row row : sheet) {
            Cell cell = row.getCell(1);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(code)) {
                return row;
            }
        }
        throw new AssertionError(code);
    }

    @Test
    void aFormKnowsItselfInThreeHiddenPlaces() throws IOException {
        String mark = new FormMark("TG-2024", "U07", 1).text();
        try (XSSFWorkbook book = open(bytes)) {
            assertThat(book.getProperties()
                            .getCustomProperties()
                            .getProperty("VanThu")
                            .getLpwstr())
                    .isEqualTo(mark);
            assertThat(book.getName("VanThu").getRefersToFormula()).isEqualTo('"' + mark + '"');
            assertThat(book.getName("VanThu").isHidden()).isTrue();
            XSSFSheet hidden = book.getSheet("VanThu");
            assertThat(book.getSheetVisibility(book.getSheetIndex(hidden))).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(cell(hidden, "A1").getStringCellValue()).isEqualTo(mark);
        }
    }

    @Test
    void everyPartFollowsTheSchema() throws Exception {
        assertThat(SchemaCheck.faults(bytes)).isEmpty();
        assertThat(SchemaCheck.faults(
                        SampleForms.bytes(SampleForms.every(), SampleForms.withLast(), SampleForms.unit())))
                .isEmpty();
        ReportForm none = new ReportForm("TG", 1, "Biểu trống", List.of());
        assertThat(SchemaCheck.faults(SampleForms.bytes(none, SampleForms.head(), SampleForms.blank())))
                .isEmpty();
    }

    @Test
    void theHeadNamesUnitOfficePeriodAndDeadline() throws IOException {
        try (XSSFWorkbook book = open(bytes)) {
            XSSFSheet sheet = book.getSheet(FORM);
            assertThat(cell(sheet, "A1").getStringCellValue()).isEqualTo("CÔNG ĐOÀN GIÁO DỤC TỈNH NINH BÌNH");
            assertThat(cell(sheet, "A2").getStringCellValue()).isEqualTo("CÔNG ĐOÀN TRƯỜNG THPT KIM SƠN B");
            assertThat(cell(sheet, "D1").getStringCellValue()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            assertThat(cell(sheet, "D2").getStringCellValue()).isEqualTo("Độc lập - Tự do - Hạnh phúc");
            assertThat(cell(sheet, "A6").getStringCellValue()).isEqualTo("BÁO CÁO CÔNG TÁC TUYÊN TRUYỀN NĂM 2024");
            assertThat(cell(sheet, "A7").getStringCellValue())
                    .isEqualTo("(Số liệu từ ngày 01/01/2024 đến ngày 31/12/2024)");
            assertThat(cell(sheet, "A8").getStringCellValue()).startsWith("Hạn gửi: chậm nhất ngày 15/10/2024");
            assertThat(cell(sheet, "C10").getStringCellValue()).isEqualTo("U07");
            assertThat(cell(sheet, "C11").getStringCellValue()).isEqualTo("Công đoàn Trường THPT Kim Sơn B");
        }
    }

    @Test
    void onlyWhatTheUnitFillsInIsUnlocked() throws IOException {
        try (XSSFWorkbook book = open(bytes)) {
            XSSFSheet sheet = book.getSheet(FORM);
            assertThat(sheet.getProtect()).isTrue();
            List<String> open = new ArrayList<>();
            sheet.forEach(row -> row.forEach(cell -> {
                if (!cell.getCellStyle().getLocked()) {
                    open.add(cell.getAddress().formatAsString());
                }
            }));
            assertThat(open).contains("E10", "E11", "E16", "G16").doesNotContain("A1", "C10", "C11", "C16", "F16");
            assertThat(open).allMatch(at -> at.matches("[A-C]31|[DEFG]\\d+"));
            for (String other : List.of("Hướng dẫn", "DanhMuc", "VanThu")) {
                assertThat(book.getSheet(other).getProtect()).isTrue();
            }
        }
    }

    @Test
    void everyCellIsValidatedByItsType() throws IOException {
        try (XSSFWorkbook book = open(bytes)) {
            XSSFSheet sheet = book.getSheet(FORM);
            List<XSSFDataValidation> all = sheet.getDataValidations();
            assertThat(all).hasSize(8).allMatch(one -> one.getShowPromptBox() && one.getShowErrorBox());
            assertThat(all.stream().map(one -> one.getValidationConstraint().getValidationType()))
                    .containsExactly(
                            ValidationType.INTEGER,
                            ValidationType.INTEGER,
                            ValidationType.DECIMAL,
                            ValidationType.INTEGER,
                            ValidationType.DECIMAL,
                            ValidationType.DATE,
                            ValidationType.LIST,
                            ValidationType.TEXT_LENGTH);
            DataValidation women = all.get(1);
            assertThat(women.getValidationConstraint().getFormula1()).isEqualTo("0");
            assertThat(women.getValidationConstraint().getFormula2()).isEqualTo("100000");
            assertThat(women.getValidationConstraint().getOperator()).isEqualTo(OperatorType.BETWEEN);
            assertThat(women.getErrorBoxText()).isEqualTo("Số nguyên từ 0 đến 100.000.");
            assertThat(all.get(4).getPromptBoxText()).startsWith("Tỷ lệ % từ 0 đến 100: gõ 95 nghĩa là 95 %");
            assertThat(all.get(6).getValidationConstraint().getFormula1()).isEqualTo("DanhMuc!$A$2:$A$5");
            assertThat(cell(book.getSheet("DanhMuc"), "A4").getStringCellValue())
                    .isEqualTo("Loa, bảng tin");
            assertThat(book.isSheetHidden(book.getSheetIndex("DanhMuc"))).isTrue();
        }
    }

    @Test
    void aBrokenRuleIsToldAtOnce() throws IOException {
        try (XSSFWorkbook book = open(bytes)) {
            XSSFSheet sheet = book.getSheet(FORM);
            assertThat(check(book, sheet, "A2")).isEmpty();
            type(sheet, "A1", 50);
            assertThat(check(book, sheet, "A2")).isEmpty();
            type(sheet, "A2", 51);
            assertThat(check(book, sheet, "A2")).isEqualTo("Kiểm tra lại: A2 ≤ A1");
            type(sheet, "A2", 50);
            assertThat(check(book, sheet, "A2")).isEmpty();
            type(sheet, "B2", 0.95);
            assertThat(check(book, sheet, "B2")).isEqualTo("Kiểm tra lại: gõ 95 cho 95 %");
            type(sheet, "B2", 95);
            assertThat(check(book, sheet, "B2")).isEmpty();
        }
    }

    @Test
    void theStateCountsWhatIsMissing() throws IOException {
        try (XSSFWorkbook book = open(bytes)) {
            XSSFSheet sheet = book.getSheet(FORM);
            assertThat(cell(sheet, "A13").getStringCellValue()).isEqualTo("Còn 4 chỉ tiêu bắt buộc (*) chưa điền.");
            assertThat(evaluated(book, cell(sheet, "A13"))).isEqualTo("Còn 4 chỉ tiêu bắt buộc (*) chưa điền.");
            List.of("A1", "B1", "B2").forEach(code -> type(sheet, code, 3));
            type(sheet, "A2", 4);
            assertThat(evaluated(book, cell(sheet, "A13")))
                    .isEqualTo("Đã điền đủ các chỉ tiêu bắt buộc. Có 1 chỗ cần xem lại, ghi ở cột Kiểm tra.");
        }
    }

    static String check(XSSFWorkbook book, XSSFSheet sheet, String code) {
        return evaluated(book, row(sheet, code).getCell(5));
    }

    static String evaluated(XSSFWorkbook book, Cell cell) {
        return book.getCreationHelper().createFormulaEvaluator().evaluate(cell).getStringValue();
    }

    static void type(XSSFSheet sheet, String code, double value) {
        row(sheet, code).getCell(4).setCellValue(value);
    }

    @Test
    void itPrintsOnA4AsWideAsThePage() throws IOException {
        try (XSSFWorkbook book = open(bytes)) {
            XSSFSheet sheet = book.getSheet(FORM);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("14:14");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 14);
        }
    }

    @Test
    void lastPeriodStandsBesideTheFigures() throws IOException {
        Map<String, CellValue> last = Map.of(
                "A1",
                CellValue.Number.of("48"),
                "B3",
                new CellValue.Day(LocalDate.of(2023, 12, 20)),
                "B4",
                new CellValue.Words("=Trực tiếp"));
        UnitForm unit = new UnitForm("U07", "Công đoàn X", SampleForms.DEADLINE, last);
        try (XSSFWorkbook book = open(SampleForms.bytes(SampleForms.every(), SampleForms.withLast(), unit))) {
            XSSFSheet sheet = book.getSheet(FORM);
            assertThat(cell(sheet, "F14").getStringCellValue()).isEqualTo("Kỳ trước");
            assertThat(row(sheet, "A1").getCell(5).getNumericCellValue()).isEqualTo(48);
            assertThat(row(sheet, "A2").getCell(5).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(row(sheet, "B3").getCell(5).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2023, 12, 20));
            assertThat(row(sheet, "B4").getCell(5).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row(sheet, "A1").getCell(5).getCellStyle().getLocked()).isTrue();
        }
    }

    @Test
    void aBlankFormAsksForTheUnit() throws IOException {
        try (XSSFWorkbook book =
                open(SampleForms.bytes(SampleForms.every(), SampleForms.head(), SampleForms.blank()))) {
            XSSFSheet sheet = book.getSheet(FORM);
            assertThat(cell(sheet, "C10").getCellStyle().getLocked()).isFalse();
            assertThat(cell(sheet, "C11").getCellStyle().getLocked()).isFalse();
            cell(sheet, "C11").setCellValue("Công đoàn Trường Mầm non Hoa Sen");
            assertThat(evaluated(book, cell(sheet, "A2"))).isEqualTo("CÔNG ĐOÀN TRƯỜNG MẦM NON HOA SEN");
        }
    }

    @Test
    void equalInputGivesEqualBytesInAnyPlaceOfTheWorld() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(SampleForms.bytes(SampleForms.every(), SampleForms.head(), SampleForms.unit()))
                    .isEqualTo(bytes);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void oddWordsNeverBreakTheFile() throws Exception {
        Random chance = new Random(55);
        String odd =
                "ab \u0000\u0007\u001f<>&\"'\n\t\r=+-@_x000D_|%\uD83D\uDE00\uD800\uDFFF\uFFFE\u200B\u0301Ạ…,;{}[]()";
        for (int round = 0; round < 40; round++) {
            List<Indicator> indicators = new ArrayList<>();
            for (int i = 0; i < 1 + chance.nextInt(6); i++) {
                IndicatorType type = IndicatorType.values()[chance.nextInt(IndicatorType.values().length)];
                indicators.add(SampleForms.of(
                        "M" + i + words(odd, 3, chance),
                        words(odd, 60, chance),
                        words(odd, 20, chance),
                        words(odd, 8, chance),
                        type,
                        chance.nextBoolean(),
                        null,
                        null,
                        type == IndicatorType.CHOICE ? List.of("1", words(odd, 5, chance)) : List.of(),
                        words(odd, 10, chance)));
            }
            ReportForm form = new ReportForm("TG", 1, words(odd, 50, chance), indicators);
            UnitForm unit =
                    new UnitForm("U" + words(odd, 4, chance), words(odd, 40, chance), SampleForms.DEADLINE, Map.of());
            byte[] file = SampleForms.bytes(form, SampleForms.head(), unit);
            assertThat(SchemaCheck.faults(file)).isEmpty();
            try (XSSFWorkbook book = open(file)) {
                assertThat(book.getSheet(FORM).getDataValidations()).hasSize(indicators.size());
            }
        }
    }

    private static String words(String signs, int most, Random chance) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < chance.nextInt(most); i++) {
            words.append(signs.charAt(chance.nextInt(signs.length())));
        }
        return words.toString();
    }

    @Test
    void aLabelOfAnyLengthAndThreeHundredIndicatorsFit() throws Exception {
        List<Indicator> many = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            many.add(SampleForms.of(
                    "C" + i,
                    "Chỉ tiêu số " + i,
                    "Phần " + (i / 50 + 1),
                    "người",
                    IndicatorType.INTEGER,
                    true,
                    "0",
                    null,
                    List.of(),
                    i == 1 ? "" : "C" + i + " <= C1"));
        }
        many.add(SampleForms.of(
                "D1", "dài ".repeat(20_000), "", "", IndicatorType.DECIMAL, false, null, null, List.of(), ""));
        byte[] file =
                SampleForms.bytes(new ReportForm("TG", 1, "Biểu lớn", many), SampleForms.head(), SampleForms.unit());
        assertThat(SchemaCheck.faults(file)).isEmpty();
        try (XSSFWorkbook book = open(file)) {
            XSSFSheet sheet = book.getSheet(FORM);
            assertThat(row(sheet, "D1").getCell(2).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
            assertThat(row(sheet, "C300").getCell(0).getNumericCellValue()).isEqualTo(300);
            assertThat(row(sheet, "C1").getHeightInPoints()).isBetween(18f, 24f);
            assertThat(evaluated(book, cell(sheet, "A13"))).isEqualTo("Còn 300 chỉ tiêu bắt buộc (*) chưa điền.");
        }
    }

    @Test
    void whateverARowMayComeToHoldIsSeenWhole() throws IOException {
        String choice = "kết hợp trực tiếp với trực tuyến, có ghi hình và phát lại trên trang thông tin của đơn vị";
        Indicator chosen = SampleForms.of(
                "A1", "Hình thức", "", "", IndicatorType.CHOICE, false, null, null, List.of("a", choice), "");
        Indicator share = SampleForms.of(
                "MA.SO.DAI-01.a", "Tỷ lệ", "", "%", IndicatorType.PERCENT, true, "0", "100", List.of(), "");
        ReportForm form = new ReportForm("TG", 1, "X", List.of(chosen, share));
        try (XSSFWorkbook book = open(SampleForms.bytes(form, SampleForms.head(), SampleForms.unit()))) {
            // Excel gives a line of these letters 15.75 points
            assertThat(row(book.getSheet(FORM), "A1").getHeightInPoints()).isGreaterThan(5 * 15.75f);
            assertThat(row(book.getSheet(FORM), share.code()).getHeightInPoints())
                    .isGreaterThanOrEqualTo(2 * 15.75f);
            XSSFSheet guide = book.getSheet("Hướng dẫn");
            assertThat(guide.getRow(guide.getLastRowNum()).getHeightInPoints()).isGreaterThanOrEqualTo(2 * 15.75f);
        }
    }

    @Test
    void theGuideRepeatsItsHeadingOnEveryPage() throws IOException {
        try (XSSFWorkbook book = open(bytes)) {
            XSSFSheet guide = book.getSheet("Hướng dẫn");
            int heading = guide.getRepeatingRows().getFirstRow();
            assertThat(guide.getRow(heading).getCell(0).getStringCellValue()).isEqualTo("Mã");
        }
    }
}
