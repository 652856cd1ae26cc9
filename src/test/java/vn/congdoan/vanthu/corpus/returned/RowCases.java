package vn.congdoan.vanthu.corpus.returned;

import static vn.congdoan.vanthu.corpus.returned.TypedSheet.usual;

import java.util.List;

/** Rows of tables that units typed (workbooks-in-the-wild 4, 5). */
final class RowCases {
    private RowCases() {}

    static List<WildCase> all() {
        return new Made("rows")
                .typed(
                        "counter as text",
                        "wild 4: '01'",
                        1,
                        usual(1).replace("1|Tổng", "'01|Tổng")
                                .replace("2|Tổng", "'02|Tổng")
                                .xlsx())
                .typed(
                        "counter as a formula",
                        "wild 4: =ROWS",
                        2,
                        usual(2).replace("1|Tổng", "=ROWS($B$8:B8)|Tổng").xlsx())
                .typed(
                        "letters and nested numbers",
                        "wild 4: a, I.1.",
                        3,
                        usual(3).replace("1|Tổng", "I.1.|Tổng")
                                .replace("|Trong đó: nữ", "a|Trong đó: nữ")
                                .xlsx())
                .typed(
                        "pre-numbered empty rows",
                        "wild 4",
                        4,
                        usual(4).below("10||||", "11||||", "12||||").xlsx())
                .typed(
                        "cells of one blank",
                        "wild 4: 1,264 of them",
                        5,
                        usual(5).table(line -> line.replace("||", "| |") + "| | | ")
                                .xlsx())
                .typed(
                        "subtotal before its items",
                        "wild 4",
                        6,
                        usual(6).line("I|", "I|ĐOÀN VIÊN, LAO ĐỘNG|người|=D8+D10|")
                                .xlsx())
                .typed(
                        "region rows on top",
                        "wild 4: 00 Toàn quốc",
                        7,
                        usual(7).after("TT|", "'00|Toàn tỉnh||99999|", "V01|Vùng đồng bằng||88888|")
                                .xlsx())
                .typed(
                        "section rows with letters",
                        "wild 4: PHẦN I-",
                        8,
                        usual(8).replace("I|ĐOÀN", "|PHẦN I- ĐOÀN").xlsx())
                .typed(
                        "indented by blanks",
                        "wild 4: '  + '",
                        9,
                        usual(9).replace("|Trong đó: nữ|", "|     + Trong đó: nữ|")
                                .xlsx())
                .typed(
                        "dash and non-breaking space",
                        "wild 4: - Thành thị",
                        10,
                        usual(10)
                                .replace("|Trong đó: nữ|", "|-\u00a0Trong đó: nữ|")
                                .xlsx())
                .typed(
                        "a row of In which alone",
                        "wild 4: Trong đó:",
                        11,
                        usual(11)
                                .replace("|Trong đó: nữ|", "|- Nữ|")
                                .after("1|Tổng", "|Trong đó:|||")
                                .xlsx())
                .typed(
                        "total far indented",
                        "wild 4: TỔNG CỘNG",
                        12,
                        usual(12)
                                .below("|                    TỔNG CỘNG ||1600000|")
                                .merge("A21:C21")
                                .xlsx())
                .typed(
                        "total without a label",
                        "wild 4",
                        13,
                        usual(13).below("|||=SUM(D8:D18)|").xlsx())
                .typed(
                        "total as a sentence",
                        "wild 4",
                        14,
                        usual(14).below("Tổng cộng: 1164 Hộ, 3095 Người").xlsx())
                .typed(
                        "total of both parts",
                        "wild 4: Cộng I + II",
                        15,
                        usual(15).below("|Cộng I + II||12345|").xlsx())
                .without(
                        "the same block twice",
                        "wild 4",
                        16,
                        usual(16)
                                .below("1|Tổng số đoàn viên|người|116|", "|Trong đó: nữ|người|56|")
                                .xlsx())
                .typed(
                        "the same block twice, the second differs",
                        "wild 4",
                        17,
                        usual(17)
                                .below("1|Tổng số đoàn viên|người|777|", "2|Tổng số lao động|người|888|")
                                .xlsx(),
                        "A1",
                        "A3")
                .typed(
                        "a row of the unit's own",
                        "wild 4",
                        18,
                        usual(18).after("4|", "|Số lượt người nghe|lượt|345|").xlsx())
                .typed(
                        "rows in another order",
                        "11.5: rows moved",
                        19,
                        usual(19)
                                .without("4|")
                                .below("4|Số buổi tuyên truyền|buổi|29|")
                                .xlsx())
                .typed(
                        "blank rows between",
                        "11.5",
                        20,
                        usual(20).after("1|Tổng", "").before("II|", "", "").xlsx())
                .without(
                        "optional rows struck out",
                        "11.5",
                        21,
                        usual(21).without("3|").without("6|").xlsx(),
                        "A5")
                .typed(
                        "label over two rows",
                        "wild 7: merged in the list",
                        22,
                        usual(22)
                                .after("8|", "|||")
                                .merge("B18:B19")
                                .merge("D18:D19")
                                .xlsx())
                .typed(
                        "a figure merged over two columns",
                        "wild 7",
                        23,
                        usual(23).merge("D8:E8").xlsx())
                .typed(
                        "a figure behind the label",
                        "wild 5: name and value in one cell",
                        24,
                        usual(24)
                                .line("4|", "4|Số buổi tuyên truyền: 34|buổi||")
                                .xlsx(),
                        "B1")
                .typed(
                        "a text note in a figure",
                        "wild 5",
                        25,
                        usual(25)
                                .line("4|", "4|Số buổi tuyên truyền|buổi|xem phụ lục|")
                                .xlsx(),
                        "B1")
                .typed(
                        "the figure stands in the remarks",
                        "wild 5: wrong column",
                        26,
                        usual(26).line("4|", "4|Số buổi tuyên truyền|buổi||36").xlsx(),
                        "B1")
                .typed(
                        "x marks what doesn't apply",
                        "wild 4: x",
                        27,
                        usual(27)
                                .line("6|", "6|Ngày tổ chức hội nghị tổng kết||x|")
                                .xlsx())
                .typed(
                        "empty text instead of empty",
                        "wild 5",
                        28,
                        usual(28)
                                .then(book -> book.getSheetAt(0)
                                        .getRow(15)
                                        .createCell(3)
                                        .setCellValue(""))
                                .xlsx())
                .typed(
                        "a formula on another figure",
                        "wild 5: =+D4/C4",
                        29,
                        usual(29)
                                .line("2|Tổng", "2|Tổng số lao động|người|=+D8+100|")
                                .xlsx())
                .typed(
                        "an error in a cell beside",
                        "wild 5: #REF! in helper rows",
                        1,
                        usual(1).below("|||=1/0|").xlsx())
                .typed(
                        "an error in a figure",
                        "11.5: broken formulas",
                        2,
                        usual(2).line("4|", "4|Số buổi tuyên truyền|buổi|=1/0|").xlsx(),
                        "B1")
                .typed(
                        "a wrong unit of measure in its row",
                        "11.5: never rescaled",
                        3,
                        usual(3).replace("|đồng|", "|nghìn đồng|").xlsx(),
                        "B5")
                .typed(
                        "sessions counted in persons",
                        "11.5",
                        4,
                        usual(4).replace("|buổi|", "|lượt người|").xlsx(),
                        "B1")
                .all();
    }
}
