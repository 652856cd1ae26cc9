package vn.congdoan.vanthu.corpus.returned;

import static vn.congdoan.vanthu.corpus.returned.TypedSheet.usual;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.congdoan.vanthu.corpus.returned.WildCase.End;

/** Tables of another shape than ours: more columns, more sheets, other times beside this one, names under a superior's. */
final class ShapeCases {
    private static final String HEADING = "TT|Chỉ tiêu|Đơn vị tính|Số liệu|Ghi chú";

    private ShapeCases() {}

    static List<WildCase> all() {
        return Stream.of(columns(), sheets(), labels(), times(), superiors())
                .flatMap(made -> made.all().stream())
                .toList();
    }

    /** The table with other columns; the heading comes as it stands, a row as its cells up to and with its figure. */
    private static TypedSheet columned(int unit, String heading, Function<String[], String> row) {
        return usual(unit).table(line -> {
            String[] cells = line.split("\\|", -1);
            return line.startsWith("TT") ? heading : cells.length == 5 ? row.apply(cells) : line;
        });
    }

    private static String line(String[] cells, String... more) {
        return String.join("|", cells[0], cells[1], cells[2], String.join("|", more));
    }

    private static boolean isCount(String[] cells) {
        return cells[3].matches("\\d+");
    }

    /** Something else than the figure, where there is one. */
    private static String other(String[] cells, int more) {
        return isCount(cells) ? String.valueOf(Long.parseLong(cells[3]) + more) : cells[3];
    }

    private static TypedSheet beside(int unit, String first, String second, boolean secondIsMeant) {
        return columned(
                unit,
                "TT|Chỉ tiêu|Đơn vị tính|" + first + "|" + second,
                cells -> secondIsMeant
                        ? line(cells, other(cells, 3), cells[3])
                        : line(cells, cells[3], other(cells, 3)));
    }

    private static Made columns() {
        return new Made("shape of columns")
                .typed(
                        "the quarter before",
                        "wild 3",
                        1,
                        beside(1, "Quý IV/2025", "Quý I/2026", true).xlsx())
                .typed(
                        "the whole year beside",
                        "wild 3",
                        2,
                        beside(2, "Q1", "Cả năm", false).xlsx())
                .typed(
                        "half a year beside",
                        "wild 3",
                        3,
                        beside(3, "6 tháng đầu năm", "Quý I", true).xlsx())
                .typed(
                        "this and the last",
                        "wild 3",
                        4,
                        beside(4, "Quý trước", "Quý này", true).xlsx())
                .typed(
                        "plan of the year before",
                        "wild 3",
                        5,
                        beside(5, "Chỉ tiêu năm 2026", "Thực hiện", true).xlsx())
                .typed(
                        "men, women and all",
                        "wild 3: Nam / Nữ",
                        6,
                        columned(
                                        6,
                                        "TT|Chỉ tiêu|Đơn vị tính|Nam|Nữ|Tổng số",
                                        cells -> line(
                                                cells, isCount(cells) ? "1" : "", isCount(cells) ? "2" : "", cells[3]))
                                .xlsx())
                .typed(
                        "only the plan",
                        "wild 3",
                        7,
                        usual(7).line("TT", HEADING.replace("Số liệu", "Chỉ tiêu năm 2026"))
                                .xlsx(),
                        every())
                .typed(
                        "only a month of the quarter",
                        "wild 3",
                        8,
                        usual(8).line("TT", HEADING.replace("Số liệu", "Tháng 3"))
                                .xlsx(),
                        every())
                .typed(
                        "another table to the right",
                        "wild 4: a small table beside",
                        9,
                        usual(9).table(line -> line.startsWith("TT")
                                        ? line + "||TT|Nội dung|Số lượng"
                                        : line + "||1|Lớp tập huấn|3")
                                .xlsx())
                .typed(
                        "figures in the notes",
                        "wild 5",
                        10,
                        columned(10, HEADING, cells -> line(cells, "", cells[3]))
                                .xlsx(),
                        every())
                .typed(
                        "one figure in the notes",
                        "wild 5",
                        11,
                        usual(11).line("4|", "4|Số buổi tuyên truyền|buổi||21").xlsx(),
                        "B1");
    }

    private static String[] every() {
        return OurForm.truth(1).keySet().toArray(String[]::new);
    }

    private static TypedSheet firstPart(int unit) {
        TypedSheet sheet = usual(unit).named("Phần I");
        List<String> lines = sheet.lines();
        lines.subList(lines.indexOf("II|TUYÊN TRUYỀN|||"), lines.size()).forEach(sheet::without);
        return sheet;
    }

    private static TypedSheet secondPart(int unit, String title) {
        List<String> lines = usual(unit).lines();
        List<String> rest = lines.subList(lines.indexOf("II|TUYÊN TRUYỀN|||"), lines.size());
        return TypedSheet.of(title, "", HEADING)
                .below(rest.toArray(String[]::new))
                .named("Phần II");
    }

    private static Made sheets() {
        return new Made("shape of sheets")
                .typed("over two sheets", "wild 1", 12, firstPart(12).xlsx(secondPart(12, "PHẦN II")))
                .typed(
                        "over two sheets, one of last year",
                        "wild 1",
                        13,
                        firstPart(13).xlsx(secondPart(13, "BÁO CÁO QUÝ I/2025")),
                        "B1",
                        "B2",
                        "B4",
                        "B5",
                        "C1")
                .typed(
                        "a sheet for each quarter, told by their tabs",
                        "wild 1",
                        14,
                        usual(15)
                                .replace("QUÝ I/2026", "")
                                .named("Q4-2025")
                                .xlsx(usual(14).replace("QUÝ I/2026", "").named("Q1-2026")));
    }

    private static Made labels() {
        return new Made("shape of labels")
                .typed(
                        "shortened",
                        "wild 4",
                        15,
                        usual(15)
                                .replace("Tổng số đoàn viên", "TS ĐV")
                                .replace("Tổng số lao động", "TS LĐ")
                                .replace("Số buổi tuyên truyền", "Số buổi TT")
                                .replace("Tỷ lệ đoàn viên học tập nghị quyết", "TL ĐV học tập NQ")
                                .replace("Kinh phí hỗ trợ đoàn viên khó khăn", "KP hỗ trợ ĐV KK")
                                .xlsx())
                .typed(
                        "over two cells",
                        "wild 3",
                        16,
                        usual(16)
                                .line("TT", "TT|Chỉ tiêu||Số liệu")
                                .line("4|", "4|Số buổi|tuyên truyền|26")
                                .line("5|", "5|Tỷ lệ đoàn viên|học tập nghị quyết|97.5")
                                .xlsx())
                .typed(
                        "footnotes",
                        "wild 3: numbers in brackets",
                        17,
                        usual(17)
                                .replace("Tổng số đoàn viên", "Tổng số đoàn viên (1)")
                                .xlsx())
                .typed(
                        "a heading of rows gives the unit",
                        "wild 2: unit of measure",
                        18,
                        usual(18)
                                .line("TT", "TT|Chỉ tiêu||Số liệu|")
                                .before("8|", "|Kinh phí (ĐVT: triệu đồng)|||")
                                .line("8|", "8|Kinh phí hỗ trợ đoàn viên khó khăn||15|")
                                .xlsx(),
                        "B5");
    }

    private static Made times() {
        return new Made("shape of times")
                .typed(
                        "title of another quarter",
                        "wild 2: period",
                        19,
                        usual(19).replace("QUÝ I/2026", "QUÝ II/2026").xlsx(),
                        every())
                .typed(
                        "title of the quarter a year ago",
                        "wild 2",
                        20,
                        usual(20).replace("QUÝ I/2026", "QUÝ I NĂM 2025").xlsx(),
                        every())
                .typed(
                        "title of half a year",
                        "wild 2",
                        21,
                        usual(21).replace("QUÝ I/2026", "6 THÁNG ĐẦU NĂM 2026").xlsx(),
                        every())
                .typed(
                        "title of a month",
                        "wild 2",
                        22,
                        usual(22).replace("QUÝ I/2026", "THÁNG 3 NĂM 2026").xlsx(),
                        every())
                .typed(
                        "the year of a rule in the head",
                        "wild 2",
                        24,
                        usual(24)
                                .line("", "Mẫu số 02 ban hành kèm theo Quyết định năm 2020")
                                .xlsx())
                .typed(
                        "the day of signing in the head",
                        "wild 2",
                        23,
                        usual(23)
                                .line("", "|||Ninh Bình, ngày 08 tháng 4 năm 2026")
                                .xlsx());
    }

    /** THPT Kim Sơn A stands over a body that nobody knows: whatever it is, it isn't Kim Sơn A. */
    private static Made superiors() {
        Made made = new Made("shape of heads");
        for (String below : List.of("TỔ CÔNG ĐOÀN SỐ 2", "NHÀ TRẺ BÔNG SEN", "Trạm Y tế")) {
            byte[] bytes = usual(1).line(
                            "CÔNG ĐOÀN GIÁO DỤC", WildOffice.name(1).toUpperCase(java.util.Locale.ROOT) + "|||")
                    .line(WildOffice.name(1).toUpperCase(java.util.Locale.ROOT) + "|||Độc", below + "|||Độc lập")
                    .xlsx();
            made.add("over " + below, "wild 2", "bc.xlsx", bytes, 0, OurForm.truth(1), Set.of(), End.READ);
        }
        return made;
    }
}
