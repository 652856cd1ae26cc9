package vn.congdoan.vanthu.text.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.returned.MappedCell;
import vn.congdoan.vanthu.domain.returned.ReturnedReport;

/** Sheets as they come from real offices (workbooks-in-the-wild), one quirk each: read right, or asked. */
class AwkwardSheetsTest {
    private static final ReportForm FORM = Forms.form(
            Forms.indicator("A1", "Tổng số đoàn viên", "người", IndicatorType.INTEGER),
            Forms.optional(Forms.indicator("A2", "Thành thị", "người", IndicatorType.INTEGER)),
            Forms.indicator("A3", "Tổng số lao động", "người", IndicatorType.INTEGER),
            Forms.optional(Forms.indicator("A4", "Thành thị", "người", IndicatorType.INTEGER)),
            Forms.indicator("A5", "Kinh phí hỗ trợ", "đồng", IndicatorType.INTEGER));
    private static final String RIGHT = "A1=120 A2=20 A3=150 A4=30 A5=5000000";

    /**
     * @param values what is proposed or taken
     * @param asked keys of errors and questions without "returned."; "" for none
     */
    private record Case(String name, GridDraft[] sheets, String values, String asked) {
        static Case of(String name, String values, String asked, GridDraft... sheets) {
            return new Case(name, sheets, values, asked);
        }
    }

    private static GridDraft grid(String... lines) {
        return GridDraft.of(lines);
    }

    private static GridDraft usual() {
        return grid(
                "TT|Chỉ tiêu|Đơn vị|Số lượng|Ghi chú",
                "1|Tổng số đoàn viên|người|120|",
                "|-\u00a0Thành thị|người|20|",
                "2|Tổng số lao động|người|150|",
                "|- Thành thị|người|30|",
                "3|Kinh phí hỗ trợ|đồng|5000000|");
    }

    private static GridDraft with(int row, int column, Object value) {
        GridDraft draft = usual();
        draft.set(row, column, value);
        return draft;
    }

    private static GridDraft below(Object... cells) {
        return usual().row(cells);
    }

    private static GridDraft above(Object... cells) {
        return usual().insert(0, cells);
    }

    @TestFactory
    Stream<DynamicTest> eachQuirkIsReadRightOrAsked() {
        List<Case> cases = new ArrayList<>();
        cases.addAll(labels());
        cases.addAll(headings());
        cases.addAll(rows());
        cases.addAll(sheets());
        cases.addAll(values());
        return cases.stream().map(one -> DynamicTest.dynamicTest(one.name, () -> check(one)));
    }

    private static void check(Case one) {
        ReturnedReport report = ReturnReader.read(GridDraft.book(one.sheets), FORM, Forms.YEAR);
        List<String> asked = report.findings().stream()
                .filter(finding -> finding.weight() != CellFinding.Weight.NOTE)
                .map(finding -> finding.message().key().replace("returned.", ""))
                .toList();
        assertThat(told(report)).isEqualTo(one.values);
        assertThat(String.join(" ", asked)).isEqualTo(one.asked);
        if (report.certainty() != Certainty.CERTAIN) {
            assertThat(report.findings()).isNotEmpty();
        }
    }

    @Test
    void remarksUnderTheTableDontRivalTheRowOfThatName() {
        ReportForm form = Forms.form(
                Forms.indicator("A1", "Tổng số đoàn viên", "người", IndicatorType.INTEGER),
                Forms.optional(Forms.indicator("A2", "Ghi chú", "", IndicatorType.TEXT)));
        String remark = "|Ghi chú: số liệu tính đến 30/9|";
        GridDraft filled =
                grid("TT|Chỉ tiêu|Số lượng", "1|Tổng số đoàn viên|120", "2|Ghi chú|Đã đối chiếu", "||", remark);
        ReturnedReport taken = ReturnReader.read(GridDraft.book(filled), form, Forms.YEAR);
        assertThat(taken.findings()).noneMatch(one -> one.weight() != CellFinding.Weight.NOTE);
        assertThat(taken.cells().get(1).value()).contains(new CellValue.Words("Đã đối chiếu"));

        GridDraft empty = grid("TT|Chỉ tiêu|Số lượng", "1|Tổng số đoàn viên|120", "2|Ghi chú|", "||", remark);
        ReturnedReport doubtful = ReturnReader.read(GridDraft.book(empty), form, Forms.YEAR);
        assertThat(doubtful.findings()).anyMatch(one -> one.weight() == CellFinding.Weight.QUESTION);
    }

    private static String told(ReturnedReport report) {
        List<String> told = new ArrayList<>();
        for (MappedCell cell : report.cells()) {
            cell.value()
                    .map(CellValue.Number.class::cast)
                    .ifPresent(number ->
                            told.add(cell.code() + "=" + number.value().toPlainString()));
        }
        return String.join(" ", told);
    }

    private static List<Case> labels() {
        GridDraft plain = usual();
        for (List<vn.congdoan.vanthu.domain.sheet.SheetCell> row : plain.rows) {
            row.replaceAll(cell -> cell.kind() == vn.congdoan.vanthu.domain.sheet.SheetCell.Kind.TEXT
                    ? vn.congdoan.vanthu.domain.sheet.SheetCell.text(
                            vn.congdoan.vanthu.text.viet.Letters.bare(cell.text()))
                    : cell);
        }
        return List.of(
                Case.of("children without a number under two parents", RIGHT, "", usual()),
                Case.of("all accents left out", RIGHT, "", plain),
                Case.of("a star behind a required label", RIGHT, "", with(1, 1, "Tổng số đoàn viên\u00a0*")),
                Case.of("a tab before and dots behind", RIGHT, "", with(1, 1, "\tTổng số đoàn viên…………")),
                Case.of("roman numeral before", RIGHT, "", with(1, 1, "I. TỔNG SỐ ĐOÀN VIÊN")),
                Case.of("number before with a bracket", RIGHT, "", with(1, 1, "(1) Tổng số đoàn viên")),
                Case.of("unit in brackets", RIGHT, "", with(1, 1, "Tổng số đoàn viên (người)")),
                Case.of(
                        "another unit in brackets",
                        RIGHT,
                        "unit.contradicts",
                        with(5, 1, "Kinh phí hỗ trợ (triệu đồng)")),
                Case.of("one letter too few", RIGHT, "row.like", with(5, 1, "Kinh phí hỗ tr")),
                Case.of(
                        "another word is another indicator",
                        "A1=120 A2=20 A3=150 A4=30",
                        "row.missing",
                        with(5, 1, "Kinh phí thu hồi")),
                Case.of("figure behind the label", RIGHT, "cell.inLabel", typed()),
                Case.of("indented by a column", RIGHT, "", indented()));
    }

    private static GridDraft typed() {
        GridDraft draft = with(1, 1, "Tổng số đoàn viên: 120");
        draft.set(1, 3, "");
        return draft;
    }

    private static GridDraft indented() {
        return grid(
                "TT|Chỉ tiêu||Số lượng",
                "1|Tổng số đoàn viên||120",
                "||Thành thị|20",
                "2|Tổng số lao động||150",
                "||Thành thị|30",
                "3|Kinh phí hỗ trợ||5000000");
    }

    private static GridDraft headed(String... heading) {
        GridDraft draft = usual();
        draft.rows.remove(0);
        for (int i = heading.length - 1; i >= 0; i--) {
            draft.insert(0, (Object[]) heading[i].split("\\|", -1));
        }
        return draft;
    }

    private static List<Case> headings() {
        return List.of(
                Case.of(
                        "line breaks in the heading",
                        RIGHT,
                        "",
                        headed("Số\nTT|Nội dung\nchỉ tiêu|Đơn vị\ntính|Kết quả\nthực hiện|Ghi\nchú")),
                Case.of("title in the first row of the label", RIGHT, "", above("", "KẾT QUẢ THỰC HIỆN NĂM 2024")),
                Case.of(
                        "row of letters and numbers",
                        RIGHT,
                        "",
                        headed("TT|Chỉ tiêu|Đơn vị|Số lượng|Ghi chú", "A|B|C|1|2")),
                Case.of(
                        "row of column sums",
                        RIGHT,
                        "",
                        headed("TT|Chỉ tiêu|Đơn vị|Số lượng|Ghi chú", "(1)|(2)|(3)|(4)|5=3-4")),
                Case.of("no heading at all", RIGHT, "", headed()),
                Case.of(
                        "heading that says nothing",
                        RIGHT,
                        "column.unnamed",
                        headed("TT|Chỉ tiêu|Đơn vị|Cột 1|Ghi chú")),
                Case.of(
                        "typo in the unit over the table",
                        RIGHT,
                        "unit.contradicts",
                        above("", "", "", "Đơn vị tỉnh: Triệu đồng").blankUnit()),
                Case.of(
                        "unit in the heading",
                        RIGHT,
                        "unit.contradicts",
                        headed("TT|Chỉ tiêu|X|Số tiền (tỷ đ)|Ghi chú").blankUnit()),
                Case.of(
                        "thousands over the table",
                        RIGHT,
                        "unit.contradicts",
                        above("", "", "", "ĐVT: 1.000 đồng").blankUnit()),
                Case.of(
                        "only last year's column",
                        RIGHT,
                        "column.other",
                        headed("TT|Chỉ tiêu|Đơn vị|Năm 2023|Ghi chú")),
                Case.of("last year's title", RIGHT, "sheet.year", above("BÁO CÁO CÔNG TÁC NĂM 2023")),
                Case.of(
                        "the form's title with only its time changed",
                        RIGHT,
                        "sheet.period",
                        above("(Số liệu từ ngày 01/01/2024 đến ngày 31/12/2024)")
                                .insert(0, "BÁO CÁO CÔNG TÁC TUYÊN TRUYỀN 6 THÁNG NĂM 2024")),
                Case.of(
                        "the form's title as it was",
                        RIGHT,
                        "",
                        above("(Số liệu từ ngày 01/01/2024 đến ngày 31/12/2024)")
                                .insert(0, "BÁO CÁO CÔNG TÁC TUYÊN TRUYỀN NĂM 2024")),
                Case.of("signed in the year after", RIGHT, "", above("", "", "Hoa Lư, ngày 05 tháng 01 năm 2025")),
                Case.of("plan beside the result", RIGHT, "", planned("Kế hoạch", "Thực hiện")),
                Case.of("last year beside this", RIGHT, "", planned("Năm 2023", "Năm 2024")),
                Case.of(
                        "two columns of equal worth",
                        "A1=1 A2=2 A3=3 A4=4 A5=5",
                        "column.several",
                        planned("Số lượng", "Số lượt")),
                Case.of(
                        "data with a column more than the heading",
                        "",
                        "column.extra" + " value.noNumber unit.contradicts".repeat(5),
                        shifted()));
    }

    private static GridDraft planned(String first, String second) {
        GridDraft draft =
                headed("TT|Chỉ tiêu|Đơn vị|" + first + "|" + (second.equals("Số lượt") ? "Số lượng" : second));
        for (int row = 1; row <= 5; row++) {
            draft.set(row, 4, draft.get(row, 3));
            draft.set(row, 3, row);
        }
        return draft;
    }

    private static GridDraft shifted() {
        GridDraft draft = usual();
        for (int row = 1; row < draft.rows.size(); row++) {
            draft.rows.get(row).add(1, GridDraft.cell("x" + row));
        }
        return draft;
    }

    private static List<Case> rows() {
        GridDraft twice = usual();
        usual().rows.subList(1, 6).forEach(twice.rows::add);
        GridDraft merged = usual().merge(1, 3, 2, 3);
        merged.set(2, 3, "");
        GridDraft slipped = usual();
        slipped.set(1, 3, "");
        slipped.insert(1, "", "", "", "120", "");
        return List.of(
                Case.of("total row with many blanks", RIGHT, "", below("", "          TỔNG CỘNG ", "", "270", "")),
                Case.of("total without a label", RIGHT, "", below("", "", "", "270", "")),
                Case.of("total as a sentence", RIGHT, "", below("Tổng cộng: 1164 Hộ, 3095 Người")),
                Case.of("signatures in one row", RIGHT, "", below("NGƯỜI LẬP", "KẾ TOÁN", "", "CHỦ TỊCH CĐCS")),
                Case.of(
                        "a row of the unit's own",
                        RIGHT,
                        "",
                        below("4", "Số đoàn viên danh dự", "người", "3").row("")),
                Case.of(
                        "pre-numbered empty rows",
                        RIGHT,
                        "",
                        below("4", "", "", "", "").row("5", "", "", "", "")),
                Case.of("the same block twice", RIGHT, "row.twice row.twice row.twice row.twice row.twice", twice),
                Case.of(
                        "one cell over two rows",
                        "A1=120 A2=120 A3=150 A4=30 A5=5000000",
                        "cell.shared cell.shared",
                        merged),
                Case.of(
                        "figure a row above its label",
                        "A2=20 A3=150 A4=30 A5=5000000",
                        "row.unlabelled value.blank",
                        slipped));
    }

    private static List<Case> sheets() {
        GridDraft other = usual().named("PL03 Mới");
        other.set(1, 3, "121");
        GridDraft empty = usual().named("Mẫu trống");
        for (int row = 1; row <= 5; row++) {
            empty.set(row, 3, "");
        }
        return List.of(
                Case.of(
                        "draft named as left out",
                        RIGHT,
                        "",
                        with(1, 3, "99").named("PL03b-Bỏ"),
                        usual().named(" PL03 Mới")),
                Case.of("only sheet is called a sample", RIGHT, "sheet.aside", usual().named("Mẫu số 02")),
                Case.of("two versions that differ", RIGHT, "sheet.rivals", usual().named("PL03"), other),
                Case.of("two that are the same", RIGHT, "", usual().named("PL03"), usual().named("PL03 (2)")),
                Case.of("an empty form beside", RIGHT, "", empty.named("Biểu 2"), usual()),
                Case.of(
                        "hidden sheet with other figures",
                        RIGHT,
                        "",
                        with(1, 3, "7").named("x").hide(),
                        usual()),
                Case.of("name that says nothing", RIGHT, "", usual().named("Zoom 50%")));
    }

    private static List<Case> values() {
        GridDraft hidden = usual();
        hidden.hiddenColumns.set(3);
        return List.of(
                Case.of("a single blank is no value", "A2=20 A3=150 A4=30 A5=5000000", "value.blank", with(1, 3, " ")),
                Case.of("thousands with dots as text", RIGHT, "", with(5, 3, "5.000.000")),
                Case.of("million in words", RIGHT, "", with(5, 3, "5 triệu")),
                Case.of("none where it may be left out", "A1=120 A3=150 A4=30 A5=5000000", "", with(2, 3, "không có")),
                Case.of(
                        "none where it is owed",
                        "A2=20 A3=150 A4=30 A5=5000000",
                        "value.nothing",
                        with(1, 3, "không có")),
                Case.of("nought in words", "A1=0 A2=20 A3=150 A4=30 A5=5000000", "", with(1, 3, "Không")),
                Case.of(
                        "a note in a column of figures",
                        "A2=20 A3=150 A4=30 A5=5000000",
                        "value.noNumber",
                        with(1, 3, "Đã báo cáo")),
                Case.of(
                        "the column of figures is hidden",
                        RIGHT,
                        "cell.hidden cell.hidden cell.hidden cell.hidden cell.hidden",
                        hidden),
                Case.of("another unit beside a figure", RIGHT, "unit.contradicts", with(5, 2, "triệu đồng")));
    }
}
