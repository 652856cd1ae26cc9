package vn.congdoan.vanthu.corpus.returned;

import static vn.congdoan.vanthu.corpus.returned.TypedSheet.usual;

import java.util.List;

/** Headings of tables that units typed: other words, more rows, other columns (workbooks-in-the-wild 3). */
final class HeadingCases {
    private static final String HEAD = "TT|Chỉ tiêu|Đơn vị tính|Số liệu|Ghi chú";

    private HeadingCases() {}

    static List<WildCase> all() {
        return new Made("heading")
                .typed(
                        "heading in the first row",
                        "wild 3",
                        2,
                        usual(2).top(5).below("", WildOffice.name(2)).xlsx())
                .typed(
                        "two rows of heading",
                        "wild 3",
                        3,
                        headed(3, "TT|Chỉ tiêu|Đơn vị tính|Kết quả|Ghi chú", "|||Số liệu|")
                                .merge("A6:A7")
                                .merge("B6:B7")
                                .xlsx())
                .typed(
                        "three rows of heading",
                        "wild 3",
                        4,
                        headed(4, "TT|Chỉ tiêu|Đơn vị tính|Kết quả thực hiện|Ghi chú", "|||Quý I|", "|||Số liệu|")
                                .merge("A6:A8")
                                .xlsx())
                .typed(
                        "row of column numbers",
                        "wild 3",
                        5,
                        usual(5).after("TT|", "1|2|3|4|5").xlsx())
                .typed(
                        "row of letters and numbers",
                        "wild 3: A B C 1 2",
                        6,
                        usual(6).after("TT|", "A|B|C|1|2").xlsx())
                .typed(
                        "column numbers as text with a formula",
                        "wild 3: 4=3/2",
                        7,
                        usual(7).after("TT|", "A|'1|'2|4=3/2|'5").xlsx())
                .typed(
                        "duplicated column numbers",
                        "wild 3: 1,1",
                        8,
                        usual(8).after("TT|", "1|1|25|25|5").xlsx())
                .typed(
                        "numbers inside the heading",
                        "wild 3: (12.1)",
                        9,
                        headed(9, "TT (1)|Chỉ tiêu (2)|Đơn vị tính (3)|Số liệu (4)|Ghi chú (2&3)")
                                .xlsx())
                .typed(
                        "line breaks and a tab in the heading",
                        "wild 3: Số⏎TT",
                        10,
                        headed(10, "Số\nTT|\tChỉ\ntiêu |Đơn vị\ntính|Số\nliệu|Ghi\u00a0chú")
                                .xlsx())
                .typed(
                        "stars, arrows, underscores",
                        "wild 3",
                        11,
                        headed(11, "STT|____ Chỉ tiêu *|ĐVT|↑ Số liệu *|Ghi chú")
                                .xlsx())
                .typed(
                        "other words of heading",
                        "wild 3: STT, Nội dung",
                        12,
                        headed(12, "STT|Nội dung|ĐVT|Số lượng|Ghi chú").xlsx())
                .typed(
                        "result instead of figure",
                        "wild 3",
                        13,
                        headed(13, "Số TT|Nội dung chỉ tiêu|Đơn vị|Kết quả thực hiện|Ghi chú")
                                .xlsx())
                .typed(
                        "counter without a name",
                        "wild 3: STT without any name",
                        14,
                        headed(14, "|Chỉ tiêu|Đơn vị tính|Số liệu|Ghi chú").xlsx())
                .typed(
                        "no counter at all",
                        "wild 3: STT absent",
                        15,
                        usual(15)
                                .table(line -> line.substring(line.indexOf('|') + 1))
                                .xlsx())
                .typed(
                        "value before label",
                        "11.5: columns moved",
                        16,
                        usual(16).table(line -> order(line, 3, 0, 2, 1, 4)).xlsx())
                .typed(
                        "label last",
                        "11.5: columns moved",
                        17,
                        usual(17).table(line -> order(line, 0, 3, 2, 1, 4)).xlsx())
                .typed(
                        "this month and last month",
                        "wild 3: Tháng này, Tháng trước",
                        18,
                        headed(18, "TT|Chỉ tiêu|Đơn vị tính|Kỳ này|Kỳ trước")
                                .table(HeadingCases::earlier)
                                .xlsx())
                .typed(
                        "last month before this month",
                        "wild 3",
                        19,
                        headed(19, "TT|Chỉ tiêu|Đơn vị tính|Số liệu|Kỳ trước")
                                .table(HeadingCases::earlier)
                                .table(line -> order(line, 0, 1, 2, 4, 3))
                                .xlsx())
                .typed(
                        "plan and result",
                        "wild 3",
                        20,
                        headed(20, "TT|Chỉ tiêu|Đơn vị tính|Thực hiện|Kế hoạch")
                                .table(HeadingCases::earlier)
                                .table(line -> order(line, 0, 1, 2, 4, 3))
                                .xlsx())
                .typed(
                        "unit of measure in the heading",
                        "wild 2: (VNĐ)",
                        21,
                        headed(21, "TT|Chỉ tiêu|ĐVT|Số liệu (VNĐ)|Ghi chú").xlsx())
                .typed(
                        "thousands in the heading",
                        "wild 2: check magnitude",
                        22,
                        headed(22, "TT|Chỉ tiêu|ĐVT|Số liệu (tỷ đ)|Ghi chú")
                                .replace("|đồng|", "||")
                                .xlsx(),
                        "B5")
                .typed(
                        "a row of notes under the heading",
                        "wild 3: Dự toán giao lấy ở cột",
                        23,
                        usual(23)
                                .after("TT|", "|Dự toán giao lấy ở cột 5|||Cột D-B02-10-2024")
                                .xlsx())
                .add(
                        "data with a column more than the heading",
                        "wild 3: everything shifts right",
                        "bao cao.xlsx",
                        shifted(),
                        24,
                        OurForm.truth(24),
                        java.util.Set.of(),
                        WildCase.End.READ)
                .typed("no heading", "wild 3", 25, usual(25).without("TT|").xlsx())
                .typed(
                        "degenerate merge of one cell",
                        "wild 3",
                        26,
                        OurForm.part(
                                usual(26).merge("A6:B6").xlsx(),
                                "xl/worksheets/sheet1.xml",
                                text -> text.replace("A6:B6", "B5")))
                .typed(
                        "technical heading of an export",
                        "wild 3: ma_cskcb",
                        27,
                        headed(27, "stt|chi_tieu|don_vi_tinh|so_lieu|ghi_chu").xlsx())
                .typed(
                        "units side by side",
                        "wild 4: one row is not one object",
                        28,
                        usual(28)
                                .table(line -> line + (line.startsWith("TT") ? "|" + line : ""))
                                .xlsx())
                .all();
    }

    private static byte[] shifted() {
        TypedSheet sheet = usual(24);
        for (String line : sheet.lines()) {
            if (line.matches("(\\d|[IV]*)\\|.*\\|.*\\|.*\\|.*") && !line.startsWith("CÔNG")) {
                sheet.line(line, line.replaceFirst("\\|", "|X" + line.hashCode() % 9 + "|"));
            }
        }
        return sheet.xlsx();
    }

    private static String earlier(String line) {
        String[] cells = line.split("\\|", -1);
        return cells.length == 5 && cells[3].matches("[\\d.]+") ? line + (cells[3].contains(".") ? "7" : "1") : line;
    }

    static String order(String line, int... columns) {
        String[] cells = line.split("\\|", -1);
        if (cells.length < 5) {
            return line;
        }
        StringBuilder ordered = new StringBuilder();
        for (int column : columns) {
            ordered.append(ordered.length() == 0 && column == columns[0] ? "" : "|")
                    .append(cells[column]);
        }
        return ordered.toString();
    }

    private static TypedSheet headed(int unit, String... heading) {
        return usual(unit).before("TT|", heading).without(HEAD);
    }
}
