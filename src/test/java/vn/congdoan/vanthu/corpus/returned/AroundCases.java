package vn.congdoan.vanthu.corpus.returned;

import static vn.congdoan.vanthu.corpus.returned.TypedSheet.usual;

import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;

/** What stands above, below and beside the table that a unit typed (workbooks-in-the-wild 2, 6, 7). */
final class AroundCases {
    private AroundCases() {}

    static List<WildCase> all() {
        return new Made("around")
                .typed("labels only, no code", "wild 4: indicator form", 1, usual(1).xlsx())
                .typed(".xls of the same", "wild 1: BIFF8 still common", 2, usual(2).xls())
                .typed(
                        "organisation merged over two lines",
                        "wild 2",
                        3,
                        usual(3).merge("A1:C1").merge("A2:C2").merge("D1:E1").xlsx())
                .typed(
                        "leading blanks centre the head",
                        "wild 2",
                        4,
                        usual(4).replace("CÔNG ĐOÀN TRƯỜNG", "            CÔNG ĐOÀN TRƯỜNG")
                                .xlsx())
                .typed(
                        "no head but a province",
                        "wild 2: only UBND",
                        5,
                        usual(5).line("CÔNG ĐOÀN GIÁO", "UBND TỈNH NINH BÌNH").xlsx())
                .typed(
                        "place lines and a form code",
                        "wild 2: Mẫu số 02",
                        6,
                        usual(6).before(
                                        "|BÁO CÁO",
                                        "||Tỉnh: …………|Mẫu số 02",
                                        "||Quận, huyện, thị xã……….",
                                        "||Xã, phường………")
                                .xlsx())
                .typed(
                        "appendix in the title",
                        "wild 2: PHỤ LỤC 01.",
                        7,
                        usual(7).before("|BÁO CÁO", "|PHỤ LỤC 01.").xlsx())
                .typed(
                        "title in the first row, merged",
                        "wild 2",
                        8,
                        usual(8).top(3)
                                .before("|BÁO CÁO", "Đơn vị: " + WildOffice.name(8))
                                .xlsx())
                .typed(
                        "no title at all",
                        "wild 2",
                        9,
                        usual(9).without("|BÁO CÁO").xlsx())
                .typed(
                        "period blank in brackets",
                        "wild 2",
                        10,
                        usual(10)
                                .after("|BÁO CÁO", "|(Số liệu tính từ ngày.../.../... đến ngày.../.../...)")
                                .xlsx())
                .typed(
                        "dotted month and year",
                        "wild 2",
                        11,
                        usual(11)
                                .after("|BÁO CÁO", "|  Tháng. . . . . . . năm . . . . .")
                                .xlsx())
                .typed(
                        "an official letter in the sheet",
                        "wild 2: Số: …/BC-",
                        12,
                        usual(12)
                                .after("|BÁO CÁO", "Số: ………./BC-CĐCS", "Kính gửi:|Công đoàn Giáo dục tỉnh Ninh Bình")
                                .xlsx())
                .typed(
                        "labels of the sender without values",
                        "wild 2: Đơn vị gửi:",
                        13,
                        usual(13).before("|BÁO CÁO", "Đơn vị gửi:", "Mã số:").xlsx())
                .typed(
                        "filter rows of a system",
                        "wild 2: ma_tinh, tu_thang",
                        14,
                        usual(14)
                                .before("|BÁO CÁO", "ma_tinh|tu_thang|den_thang|nam", "37|1|3|2026")
                                .xlsx())
                .typed(
                        "unit code alone in A1",
                        "wild 2: 10000 as text",
                        15,
                        usual(15)
                                .before("CÔNG ĐOÀN GIÁO", "'" + WildOffice.code(15))
                                .xlsx())
                .typed(
                        "unit of measure misspelt over the table",
                        "wild 2: Đơn vị tỉnh",
                        16,
                        usual(16)
                                .replace("|triệu đồng/tháng|", "||")
                                .replace("|đồng|", "||")
                                .before("TT|", "|||Đơn vị tỉnh: Triệu đồng")
                                .xlsx(),
                        "B5")
                .typed(
                        "signatures of three in a row",
                        "wild 6",
                        17,
                        usual(17)
                                .below("", "NGƯỜI LẬP PHIẾU||KẾ TOÁN|CHỦ TỊCH CĐCS")
                                .xlsx())
                .typed(
                        "right-hand signature after two blank rows",
                        "wild 6",
                        18,
                        usual(18)
                                .below("", "", "|||Ngày……tháng……năm……", "|||THỦ TRƯỞNG ĐƠN VỊ", "|||(ký tên, đóng dấu)")
                                .xlsx())
                .typed(
                        "place, date and names below",
                        "wild 6",
                        19,
                        usual(19)
                                .below(
                                        "",
                                        "|||Kim Sơn, ngày 05 tháng 3 năm 2026",
                                        "|NGƯỜI LẬP||CHỦ TỊCH",
                                        "",
                                        "",
                                        "|Nguyễn Thị Hoa||Trần Văn Bình")
                                .xlsx())
                .typed(
                        "amount in words below",
                        "wild 6: BẰNG CHỮ",
                        20,
                        usual(20)
                                .below("|BẰNG CHỮ: Một triệu năm trăm hai mươi nghìn đồng./.")
                                .xlsx())
                .typed(
                        "recipients below",
                        "wild 6: Nơi nhận",
                        21,
                        usual(21)
                                .below("Nơi nhận:||CHÁNH VĂN PHÒNG", "- Như trên;", "- Lưu: VT.")
                                .xlsx())
                .typed(
                        "a note merged across",
                        "wild 6",
                        22,
                        usual(22)
                                .below("Ghi chú: số liệu tính đến 28/02/2026")
                                .merge("A21:E21")
                                .xlsx())
                .typed(
                        "summary sentences below",
                        "wild 6",
                        23,
                        usual(23)
                                .below("Tổng số đoàn viên toàn trường là 999, trong đó nữ 888.")
                                .xlsx())
                .typed(
                        "rows hidden below the signatures",
                        "wild 6: number into words",
                        24,
                        usual(24)
                                .below("NGƯỜI LẬP", "|một triệu||1000000")
                                .then(book -> book.getSheetAt(0).getRow(21).setZeroHeight(true))
                                .xlsx())
                .typed(
                        "a small statistic at the right",
                        "wild 4",
                        25,
                        usual(25)
                                .line("1|", "1|Tổng số đoàn viên|người|125|||Nam|60")
                                .line("2|", "2|Tổng số lao động|người|225|||Nữ|65")
                                .xlsx())
                .typed(
                        "frozen in the middle, protected, filtered",
                        "wild 7",
                        26,
                        usual(26).then(AroundCases::odd).xlsx())
                .typed(
                        "columns too narrow",
                        "wild 7: ####",
                        27,
                        usual(27)
                                .then(book -> book.getSheetAt(0).setColumnWidth(3, 200))
                                .xlsx())
                .typed(
                        "a hidden row among the figures",
                        "wild 7: hidden row 4",
                        28,
                        usual(28)
                                .then(book -> book.getSheetAt(0).getRow(10).setZeroHeight(true))
                                .xlsx())
                .typed(
                        "values in a hidden column",
                        "wild 7: hidden columns",
                        29,
                        usual(29)
                                .then(book -> book.getSheetAt(0).setColumnHidden(3, true))
                                .xlsx())
                .typed(
                        "formats far beyond the data",
                        "wild 1: used range",
                        1,
                        usual(1).then(AroundCases::far).xlsx())
                .all();
    }

    private static void odd(Workbook book) {
        book.getSheetAt(0).createFreezePane(2, 12);
        book.getSheetAt(0).protectSheet("x");
        book.getSheetAt(0).setAutoFilter(org.apache.poi.ss.util.CellRangeAddress.valueOf("A6:E20"));
    }

    private static void far(Workbook book) {
        var style = book.createCellStyle();
        style.setWrapText(true);
        for (int row = 30; row < 1000; row++) {
            book.getSheetAt(0).createRow(row).createCell(3).setCellStyle(style);
            book.getSheetAt(0).getRow(row).createCell(0).setCellFormula("ROWS($B$8:B8)");
            book.getSheetAt(0).getRow(row).createCell(1).setCellValue(" ");
        }
    }
}
