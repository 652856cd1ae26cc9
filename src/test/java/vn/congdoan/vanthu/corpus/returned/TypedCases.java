package vn.congdoan.vanthu.corpus.returned;

import static vn.congdoan.vanthu.corpus.returned.TypedSheet.usual;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import vn.congdoan.vanthu.text.letters.OldEncoders;
import vn.congdoan.vanthu.text.viet.Letters;

/** Tables that units typed themselves: labels only, in another order, with all that offices put around a table. */
final class TypedCases {
    private static final String HEAD = "TT|Chỉ tiêu|Đơn vị tính|Số liệu|Ghi chú";

    private TypedCases() {}

    static List<WildCase> all() {
        return Stream.of(around(), headings(), rows(), words())
                .flatMap(made -> made.all().stream())
                .toList();
    }

    private static TypedSheet headed(int unit, String... heading) {
        return usual(unit).before("TT|", heading).without(HEAD);
    }

    private static Made around() {
        return new Made("around")
                .typed("labels only, no code", "wild 4: indicator form", 1, usual(1).xlsx())
                .typed(".xls of the same", "wild 1: BIFF8 still common", 2, usual(2).xls())
                .typed("organisation merged over two lines", "wild 2", 3, usual(3).merge("A1:C1").merge("A2:C2").merge("D1:E1").xlsx())
                .typed("leading blanks centre the head", "wild 2", 4, usual(4).replace("CÔNG ĐOÀN TRƯỜNG", "            CÔNG ĐOÀN TRƯỜNG").xlsx())
                .typed("no head but a province", "wild 2: only UBND", 5, usual(5).line("CÔNG ĐOÀN GIÁO", "UBND TỈNH NINH BÌNH").xlsx())
                .typed("place lines and a form code", "wild 2: Mẫu số 02", 6, usual(6).before("|BÁO CÁO", "||Tỉnh: …………|Mẫu số 02", "||Quận, huyện, thị xã……….", "||Xã, phường………").xlsx())
                .typed("appendix in the title", "wild 2: PHỤ LỤC 01.", 7, usual(7).before("|BÁO CÁO", "|PHỤ LỤC 01.").xlsx())
                .typed("title in the first row, merged", "wild 2", 8, usual(8).top(3).before("|BÁO CÁO", "Đơn vị: " + WildOffice.name(8)).xlsx())
                .typed("no title at all", "wild 2", 9, usual(9).without("|BÁO CÁO").xlsx())
                .typed("period blank in brackets", "wild 2", 10, usual(10).after("|BÁO CÁO", "|(Số liệu tính từ ngày.../.../... đến ngày.../.../...)").xlsx())
                .typed("dotted month and year", "wild 2", 11, usual(11).after("|BÁO CÁO", "|  Tháng. . . . . . . năm . . . . .").xlsx())
                .typed("an official letter in the sheet", "wild 2: Số: …/BC-", 12, usual(12).after("|BÁO CÁO", "Số: ………./BC-CĐCS", "Kính gửi:|Công đoàn Giáo dục tỉnh Ninh Bình").xlsx())
                .typed("labels of the sender without values", "wild 2: Đơn vị gửi:", 13, usual(13).before("|BÁO CÁO", "Đơn vị gửi:", "Mã số:").xlsx())
                .typed("filter rows of a system", "wild 2: ma_tinh, tu_thang", 14, usual(14).before("|BÁO CÁO", "ma_tinh|tu_thang|den_thang|nam", "37|1|3|2026").xlsx())
                .typed("unit code alone in A1", "wild 2: 10000 as text", 15, usual(15).before("CÔNG ĐOÀN GIÁO", "'" + WildOffice.code(15)).xlsx())
                .typed("unit of measure misspelt over the table", "wild 2: Đơn vị tỉnh", 16, usual(16).replace("|triệu đồng/tháng|", "||").replace("|đồng|", "||").before("TT|", "|||Đơn vị tỉnh: Triệu đồng").xlsx(), "B5")
                .typed("signatures of three in a row", "wild 6", 17, usual(17).below("", "NGƯỜI LẬP PHIẾU||KẾ TOÁN|CHỦ TỊCH CĐCS").xlsx())
                .typed("right-hand signature after two blank rows", "wild 6", 18, usual(18).below("", "", "|||Ngày……tháng……năm……", "|||THỦ TRƯỞNG ĐƠN VỊ", "|||(ký tên, đóng dấu)").xlsx())
                .typed("place, date and names below", "wild 6", 19, usual(19).below("", "|||Kim Sơn, ngày 05 tháng 3 năm 2026", "|NGƯỜI LẬP||CHỦ TỊCH", "", "", "|Nguyễn Thị Hoa||Trần Văn Bình").xlsx())
                .typed("amount in words below", "wild 6: BẰNG CHỮ", 20, usual(20).below("|BẰNG CHỮ: Một triệu năm trăm hai mươi nghìn đồng./.").xlsx())
                .typed("recipients below", "wild 6: Nơi nhận", 21, usual(21).below("Nơi nhận:||CHÁNH VĂN PHÒNG", "- Như trên;", "- Lưu: VT.").xlsx())
                .typed("a note merged across", "wild 6", 22, usual(22).below("Ghi chú: số liệu tính đến 28/02/2026").merge("A21:E21").xlsx())
                .typed("summary sentences below", "wild 6", 23, usual(23).below("Tổng số đoàn viên toàn trường là 999, trong đó nữ 888.").xlsx())
                .typed("rows hidden below the signatures", "wild 6: number into words", 24, usual(24).below("NGƯỜI LẬP", "|một triệu||1000000").then(book -> book.getSheetAt(0).getRow(21).setZeroHeight(true)).xlsx())
                .typed("a small statistic at the right", "wild 4", 25, usual(25).line("1|", "1|Tổng số đoàn viên|người|125|||Nam|60").line("2|", "2|Tổng số lao động|người|225|||Nữ|65").xlsx())
                .typed("frozen in the middle, protected, filtered", "wild 7", 26, usual(26).then(TypedCases::odd).xlsx())
                .typed("columns too narrow", "wild 7: ####", 27, usual(27).then(book -> book.getSheetAt(0).setColumnWidth(3, 200)).xlsx())
                .typed("a hidden row among the figures", "wild 7: hidden row 4", 28, usual(28).then(book -> book.getSheetAt(0).getRow(10).setZeroHeight(true)).xlsx())
                .typed("values in a hidden column", "wild 7: hidden columns", 29, usual(29).then(book -> book.getSheetAt(0).setColumnHidden(3, true)).xlsx())
                .typed("formats far beyond the data", "wild 1: used range", 1, usual(1).then(TypedCases::far).xlsx());
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

    private static Made headings() {
        return new Made("heading")
                .typed("heading in the first row", "wild 3", 2, usual(2).top(5).below("", WildOffice.name(2)).xlsx())
                .typed("two rows of heading", "wild 3", 3, headed(3, "TT|Chỉ tiêu|Đơn vị tính|Kết quả|Ghi chú", "|||Số liệu|").merge("A6:A7").merge("B6:B7").xlsx())
                .typed("three rows of heading", "wild 3", 4, headed(4, "TT|Chỉ tiêu|Đơn vị tính|Kết quả thực hiện|Ghi chú", "|||Quý I|", "|||Số liệu|").merge("A6:A8").xlsx())
                .typed("row of column numbers", "wild 3", 5, usual(5).after("TT|", "1|2|3|4|5").xlsx())
                .typed("row of letters and numbers", "wild 3: A B C 1 2", 6, usual(6).after("TT|", "A|B|C|1|2").xlsx())
                .typed("column numbers as text with a formula", "wild 3: 4=3/2", 7, usual(7).after("TT|", "A|'1|'2|4=3/2|'5").xlsx())
                .typed("duplicated column numbers", "wild 3: 1,1", 8, usual(8).after("TT|", "1|1|25|25|5").xlsx())
                .typed("numbers inside the heading", "wild 3: (12.1)", 9, headed(9, "TT (1)|Chỉ tiêu (2)|Đơn vị tính (3)|Số liệu (4)|Ghi chú (2&3)").xlsx())
                .typed("line breaks and a tab in the heading", "wild 3: Số⏎TT", 10, headed(10, "Số\nTT|\tChỉ\ntiêu |Đơn vị\ntính|Số\nliệu|Ghi\u00a0chú").xlsx())
                .typed("stars, arrows, underscores", "wild 3", 11, headed(11, "STT|____ Chỉ tiêu *|ĐVT|↑ Số liệu *|Ghi chú").xlsx())
                .typed("other words of heading", "wild 3: STT, Nội dung", 12, headed(12, "STT|Nội dung|ĐVT|Số lượng|Ghi chú").xlsx())
                .typed("result instead of figure", "wild 3", 13, headed(13, "Số TT|Nội dung chỉ tiêu|Đơn vị|Kết quả thực hiện|Ghi chú").xlsx())
                .typed("counter without a name", "wild 3: STT without any name", 14, headed(14, "|Chỉ tiêu|Đơn vị tính|Số liệu|Ghi chú").xlsx())
                .typed("no counter at all", "wild 3: STT absent", 15, usual(15).table(line -> line.substring(line.indexOf('|') + 1)).xlsx())
                .typed("value before label", "11.5: columns moved", 16, usual(16).table(line -> order(line, 3, 0, 2, 1, 4)).xlsx())
                .typed("label last", "11.5: columns moved", 17, usual(17).table(line -> order(line, 0, 3, 2, 1, 4)).xlsx())
                .typed("this month and last month", "wild 3: Tháng này, Tháng trước", 18, headed(18, "TT|Chỉ tiêu|Đơn vị tính|Kỳ này|Kỳ trước").table(TypedCases::earlier).xlsx())
                .typed("last month before this month", "wild 3", 19, headed(19, "TT|Chỉ tiêu|Đơn vị tính|Số liệu|Kỳ trước").table(TypedCases::earlier).table(line -> order(line, 0, 1, 2, 4, 3)).xlsx())
                .typed("plan and result", "wild 3", 20, headed(20, "TT|Chỉ tiêu|Đơn vị tính|Thực hiện|Kế hoạch").table(TypedCases::earlier).table(line -> order(line, 0, 1, 2, 4, 3)).xlsx())
                .typed("unit of measure in the heading", "wild 2: (VNĐ)", 21, headed(21, "TT|Chỉ tiêu|ĐVT|Số liệu (VNĐ)|Ghi chú").xlsx())
                .typed("thousands in the heading", "wild 2: check magnitude", 22, headed(22, "TT|Chỉ tiêu|ĐVT|Số liệu (tỷ đ)|Ghi chú").replace("|đồng|", "||").xlsx(), "B5")
                .typed("a row of notes under the heading", "wild 3: Dự toán giao lấy ở cột", 23, usual(23).after("TT|", "|Dự toán giao lấy ở cột 5|||Cột D-B02-10-2024").xlsx())
                .add("data with a column more than the heading", "wild 3: everything shifts right", "bao cao.xlsx", shifted(), 24, OurForm.truth(24), java.util.Set.of(), WildCase.End.READ)
                .typed("no heading", "wild 3", 25, usual(25).without("TT|").xlsx())
                .typed("degenerate merge of one cell", "wild 3", 26, OurForm.part(usual(26).merge("A6:B6").xlsx(), "xl/worksheets/sheet1.xml", text -> text.replace("A6:B6", "B5")))
                .typed("technical heading of an export", "wild 3: ma_cskcb", 27, headed(27, "stt|chi_tieu|don_vi_tinh|so_lieu|ghi_chu").xlsx())
                .typed("units side by side", "wild 4: one row is not one object", 28, usual(28).table(line -> line + (line.startsWith("TT") ? "|" + line : "")).xlsx());
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
            ordered.append(ordered.length() == 0 && column == columns[0] ? "" : "|").append(cells[column]);
        }
        return ordered.toString();
    }

    private static Made rows() {
        return new Made("rows")
                .typed("counter as text", "wild 4: '01'", 1, usual(1).replace("1|Tổng", "'01|Tổng").replace("2|Tổng", "'02|Tổng").xlsx())
                .typed("counter as a formula", "wild 4: =ROWS", 2, usual(2).replace("1|Tổng", "=ROWS($B$8:B8)|Tổng").xlsx())
                .typed("letters and nested numbers", "wild 4: a, I.1.", 3, usual(3).replace("1|Tổng", "I.1.|Tổng").replace("|Trong đó: nữ", "a|Trong đó: nữ").xlsx())
                .typed("pre-numbered empty rows", "wild 4", 4, usual(4).below("10||||", "11||||", "12||||").xlsx())
                .typed("cells of one blank", "wild 4: 1,264 of them", 5, usual(5).table(line -> line.replace("||", "| |") + "| | | ").xlsx())
                .typed("subtotal before its items", "wild 4", 6, usual(6).line("I|", "I|ĐOÀN VIÊN, LAO ĐỘNG|người|=D8+D10|").xlsx())
                .typed("region rows on top", "wild 4: 00 Toàn quốc", 7, usual(7).after("TT|", "'00|Toàn tỉnh||99999|", "V01|Vùng đồng bằng||88888|").xlsx())
                .typed("section rows with letters", "wild 4: PHẦN I-", 8, usual(8).replace("I|ĐOÀN", "|PHẦN I- ĐOÀN").xlsx())
                .typed("indented by blanks", "wild 4: '  + '", 9, usual(9).replace("|Trong đó: nữ|", "|     + Trong đó: nữ|").xlsx())
                .typed("dash and non-breaking space", "wild 4: - Thành thị", 10, usual(10).replace("|Trong đó: nữ|", "|-\u00a0Trong đó: nữ|").xlsx())
                .typed("a row of In which alone", "wild 4: Trong đó:", 11, usual(11).replace("|Trong đó: nữ|", "|- Nữ|").after("1|Tổng", "|Trong đó:|||").xlsx())
                .typed("total far indented", "wild 4: TỔNG CỘNG", 12, usual(12).below("|                    TỔNG CỘNG ||1600000|").merge("A21:C21").xlsx())
                .typed("total without a label", "wild 4", 13, usual(13).below("|||=SUM(D8:D18)|").xlsx())
                .typed("total as a sentence", "wild 4", 14, usual(14).below("Tổng cộng: 1164 Hộ, 3095 Người").xlsx())
                .typed("total of both parts", "wild 4: Cộng I + II", 15, usual(15).below("|Cộng I + II||12345|").xlsx())
                .without("the same block twice", "wild 4", 16, usual(16).below("1|Tổng số đoàn viên|người|116|", "|Trong đó: nữ|người|56|").xlsx())
                .typed("the same block twice, the second differs", "wild 4", 17, usual(17).below("1|Tổng số đoàn viên|người|777|", "2|Tổng số lao động|người|888|").xlsx(), "A1", "A3")
                .typed("a row of the unit's own", "wild 4", 18, usual(18).after("4|", "|Số lượt người nghe|lượt|345|").xlsx())
                .typed("rows in another order", "11.5: rows moved", 19, usual(19).without("4|").below("4|Số buổi tuyên truyền|buổi|29|").xlsx())
                .typed("blank rows between", "11.5", 20, usual(20).after("1|Tổng", "").before("II|", "", "").xlsx())
                .without("optional rows struck out", "11.5", 21, usual(21).without("3|").without("6|").xlsx(), "A5")
                .typed("label over two rows", "wild 7: merged in the list", 22, usual(22).after("8|", "|||").merge("B18:B19").merge("D18:D19").xlsx())
                .typed("a figure merged over two columns", "wild 7", 23, usual(23).merge("D8:E8").xlsx())
                .typed("a figure behind the label", "wild 5: name and value in one cell", 24, usual(24).line("4|", "4|Số buổi tuyên truyền: 34|buổi||").xlsx(), "B1")
                .typed("a text note in a figure", "wild 5", 25, usual(25).line("4|", "4|Số buổi tuyên truyền|buổi|xem phụ lục|").xlsx(), "B1")
                .typed("the figure stands in the remarks", "wild 5: wrong column", 26, usual(26).line("4|", "4|Số buổi tuyên truyền|buổi||36").xlsx(), "B1")
                .typed("x marks what doesn't apply", "wild 4: x", 27, usual(27).line("6|", "6|Ngày tổ chức hội nghị tổng kết||x|").xlsx())
                .typed("empty text instead of empty", "wild 5", 28, usual(28).then(book -> book.getSheetAt(0).getRow(15).createCell(3).setCellValue("")).xlsx())
                .typed("a formula on another figure", "wild 5: =+D4/C4", 29, usual(29).line("2|Tổng", "2|Tổng số lao động|người|=+D8+100|").xlsx())
                .typed("an error in a cell beside", "wild 5: #REF! in helper rows", 1, usual(1).below("|||=1/0|").xlsx())
                .typed("an error in a figure", "11.5: broken formulas", 2, usual(2).line("4|", "4|Số buổi tuyên truyền|buổi|=1/0|").xlsx(), "B1")
                .typed("a wrong unit of measure in its row", "11.5: never rescaled", 3, usual(3).replace("|đồng|", "|nghìn đồng|").xlsx(), "B5")
                .typed("sessions counted in persons", "11.5", 4, usual(4).replace("|buổi|", "|lượt người|").xlsx(), "B1");
    }

    private static Made words() {
        return new Made("words")
                .typed("no accents anywhere", "11.5", 5, usual(5).all(line -> line.startsWith("9|") ? line : Letters.bare(line)).xlsx())
                .typed("decomposed letters", "11.5: NFD", 6, usual(6).all(line -> Normalizer.normalize(line, Normalizer.Form.NFD)).xlsx())
                .typed("tones apart, quality composed", "11.5: Unicode tổ hợp", 7, usual(7).all(TypedCases::half).xlsx())
                .typed("capitals throughout", "wild 5: casing", 8, usual(8).table(line -> line.startsWith("9|") ? line : line.toUpperCase(Locale.ROOT)).xlsx())
                .typed("eth for đ", "11.5: look-alikes", 9, usual(9).all(line -> line.replace('Đ', 'Ð').replace('đ', 'ð')).xlsx())
                .typed("Cyrillic and Greek letters", "11.5: look-alikes", 10, usual(10).all(line -> line.replace('o', 'о').replace('A', 'Α').replace('e', 'е')).xlsx())
                .typed("zero-width and soft hyphens", "11.5", 11, usual(11).all(line -> line.replace("Tổng số", "Tổng\u200b số").replace("Số buổi", "Số\u00ad buổi")).xlsx())
                .typed("tone on the other vowel", "11.5: hoà/hòa", 12, usual(12).replace("Kinh phí hỗ trợ", "Kinh phí hỗ trợ").all(line -> line.replace("òa", "oà")).xlsx())
                .typed("broken capitals", "wild 5: PHạM", 13, usual(13).replace("Tổng số", "TổNG Số").xlsx())
                .typed("numbers as text throughout", "wild 5", 14, usual(14).table(line -> line.replaceAll("\\|(\\d[\\d.]*)\\|", "|'$1|")).xlsx())
                .typed("numbers as text, Vietnamese", "11.5", 15, usual(15).replace("|1515000|", "|'1.515.000|").replace("|8.5|", "|'8,5|").replace("|97.5|", "|'97,5|").xlsx())
                .typed("TCVN3 with its font", "11.5, product 75", 16, calm(16).all(OldEncoders::tcvn3).font(".VnTime").xlsx())
                .typed("TCVN3 under a head in Unicode", "11.5", 17, usual(17).all(OldEncoders::tcvn3).xlsx())
                .typed("TCVN3 without a font", "11.5", 17, calm(17).all(OldEncoders::tcvn3).xlsx())
                .typed("TCVN3 in an .xls", "11.5", 18, calm(18).all(OldEncoders::tcvn3).font(".VnTime").xls())
                .typed("VNI with its font", "11.5, product 75", 19, usual(19).all(OldEncoders::vni).font("VNI-Times").xlsx())
                .typed("VNI without a font", "11.5", 20, usual(20).all(OldEncoders::vni).xlsx())
                .typed("VNI in an .xls", "11.5", 21, usual(21).all(OldEncoders::vni).font("VNI-Times").xls())
                .typed("a required star behind each label", "wild 3", 22, usual(22).table(line -> line.replace("|người|", " (*)|người|")).xlsx())
                .typed("units in brackets behind the label", "wild 3", 23, usual(23).replace("Số buổi tuyên truyền", "Số buổi tuyên truyền (buổi)").xlsx())
                .typed("labels a little longer", "11.5: other wording", 24, usual(24).replace("Tổng số đoàn viên|", "Tổng số đoàn viên công đoàn|").replace("Số buổi tuyên truyền|", "Số buổi tuyên truyền đã tổ chức|").xlsx())
                .typed("labels shortened", "11.5: other wording", 25, usual(25).replace("Tỷ lệ đoàn viên học tập nghị quyết|", "Tỷ lệ học tập NQ|").xlsx())
                .typed("labels misspelt", "11.5", 26, usual(26).replace("Số buổi tuyên truyền|", "Số buổi tuyên truyềnn|").replace("Kinh phí hỗ trợ đoàn viên khó khăn|", "Kinh phí hổ trợ đoàn viên khó khăn|").xlsx());
    }

    /** TCVN3 has no capitals with tones but by their own font. */
    private static TypedSheet calm(int unit) {
        return usual(unit).all(line -> line.equals(line.toUpperCase(Locale.ROOT)) ? line.toLowerCase(Locale.ROOT) : line);
    }

    /** As macOS and some keyboards write: "ê" whole, the tone apart. */
    private static String half(String line) {
        UnaryOperator<String> letter = one -> {
            String apart = Normalizer.normalize(one, Normalizer.Form.NFD);
            int tone = -1;
            for (int i = 0; i < apart.length(); i++) {
                if ("\u0300\u0301\u0303\u0309\u0323".indexOf(apart.charAt(i)) >= 0) {
                    tone = i;
                }
            }
            return tone < 0
                    ? one
                    : Normalizer.normalize(apart.substring(0, tone) + apart.substring(tone + 1), Normalizer.Form.NFC)
                            + apart.charAt(tone);
        };
        return line.codePoints().mapToObj(Character::toString).map(letter).collect(Collectors.joining());
    }
}
