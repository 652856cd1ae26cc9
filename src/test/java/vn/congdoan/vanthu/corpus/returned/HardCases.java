package vn.congdoan.vanthu.corpus.returned;

import static vn.congdoan.vanthu.corpus.returned.TypedSheet.usual;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.congdoan.vanthu.corpus.returned.WildCase.End;

/** Where a reader that goes by looks alone takes a wrong figure without noticing. */
final class HardCases {
    private HardCases() {}

    static List<WildCase> all() {
        return Stream.of(looks(), tables(), rows())
                .flatMap(made -> made.all().stream())
                .toList();
    }

    /** One cell of our form with a look of its own. */
    private static void cell(Made made, String name, String code, String meant, Consumer<Cell> change) {
        Map<String, String> truth = new HashMap<>(OurForm.truth(1));
        Set<String> unknown = meant.equals("?") ? Set.of(code) : Set.of();
        if (!meant.equals("?")) {
            truth.put(code, meant);
        }
        byte[] bytes = OurForm.filled(1, book -> change.accept(OurForm.cell(book.getSheetAt(0), code)));
        made.add(name, "wild 5: formats", "a.xlsx", bytes, 1, truth, unknown, End.READ);
    }

    private static Consumer<Cell> number(double value, String format) {
        return cell -> {
            cell.setBlank();
            var style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            cell.setCellValue(value);
        };
    }

    private static Consumer<Cell> runs(String text, int split, Consumer<XSSFFont> look) {
        return cell -> {
            cell.setBlank();
            XSSFFont font = ((XSSFWorkbook) cell.getSheet().getWorkbook()).createFont();
            look.accept(font);
            XSSFRichTextString rich = new XSSFRichTextString(text);
            rich.applyFont(split < 0 ? 0 : split, split < 0 ? -split : text.length(), font);
            cell.setCellValue(rich);
        };
    }

    private static Made looks() {
        Made made = new Made("look");
        cell(made, "percent by its format", "B2", "97.5", number(0.975, "0.0%"));
        cell(made, "percent by its format, no decimals", "B2", "97.5", number(0.975, "0%"));
        cell(made, "percent typed over a percent format", "B2", "?", number(97.5, "0%"));
        cell(made, "a count in a percent format", "A1", "?", number(1.2, "0%"));
        cell(made, "a count in a date format", "A1", "?", number(120, "dd/mm/yyyy"));
        cell(made, "3/5 that became a day", "B1", "?", number(46145, "d-mmm"));
        cell(made, "a day in a number format", "B3", "2026-03-05", number(46086, "0"));
        cell(made, "a day shown month first", "B3", "2026-03-05", number(46086, "m/d/yyyy"));
        cell(made, "a day with weekday", "B3", "2026-03-05", number(46086, "[$-F800]dddd, mmmm dd, yyyy"));
        cell(made, "a day with a time", "B3", "2026-03-05", number(46086.375, "dd/mm/yyyy hh:mm"));
        cell(made, "a unit of measure by the format", "A1", "120", number(120, "0\" người\""));
        cell(made, "thousands hidden by the format", "B5", "1500000", number(1_500_000, "#,##0,"));
        cell(made, "a currency format", "B5", "1500000", number(1_500_000, "#,##0 \"₫\""));
        cell(made, "noughts that only the format shows", "B5", "?", number(1500, "#,##0\",000\""));
        cell(made, "millions that only the format says", "B5", "?", number(5, "0\" triệu\""));
        cell(made, "millions hidden and said by the format", "B5", "1500000", number(1_500_000, "0.0,,\" triệu\""));
        cell(made, "about, by the format", "A1", "?", number(120, "\"~\"0"));
        cell(made, "another unit by the format", "B1", "?", number(3, "0\" lớp\""));
        cell(made, "dollars by the format", "B5", "?", number(1500, "[$$-409]#,##0"));
        cell(made, "a percent sign in quotes", "B2", "97.5", number(97.5, "0.0\"%\""));
        cell(made, "a bookkeeper's format", "B5", "0", number(0, "_(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)"));
        cell(made, "a month that became a day", "B3", "?", number(46082, "mm/yyyy"));
        cell(made, "struck out and nothing beside", "A1", "?", runs("120", 0, font -> font.setStrikeout(true)));
        cell(
                made,
                "an old remark struck out",
                "C1",
                "?",
                runs("Không có kinh phí", 5, font -> font.setStrikeout(true)));
        cell(made, "rounded by the format", "A1", "?", number(119.6, "0"));
        cell(made, "noughts in front by the format", "A1", "120", number(120, "00000"));
        cell(made, "a text format around a number", "A1", "120", number(120, "@"));
        cell(
                made,
                "an old figure struck out before the new",
                "A1",
                "?",
                runs("118120", -3, font -> font.setStrikeout(true)));
        cell(made, "a footnote's figure raised", "A1", "?", runs("1201", 3, font -> font.setTypeOffset((short) 1)));
        cell(made, "a figure half in bold", "A1", "120", runs("120", 1, font -> font.setBold(true)));
        return made;
    }

    private static Made tables() {
        return new Made("table")
                .typed(
                        "totals and women in columns",
                        "wild 3: one field over two columns",
                        1,
                        women(1).xlsx(),
                        "A2",
                        "A4")
                .typed(
                        "last year's block above this year's",
                        "wild 4: the same block twice",
                        2,
                        blocks(2, "NĂM 2025", "NĂM 2026").xlsx(),
                        every())
                .typed(
                        "a sheet for each month",
                        "wild 1: pick the sheet",
                        3,
                        usual(3).named("Tháng 1").xlsx(usual(4).named("Tháng 2"), usual(5).named("Tháng 3")),
                        every())
                .typed(
                        "last quarter's sheet in front",
                        "wild 1",
                        4,
                        usual(5).replace("QUÝ I/2026", "QUÝ IV/2025")
                                .named("Quý IV")
                                .xlsx(usual(4).named("Quý I")))
                .typed(
                        "beginning and end of the period",
                        "wild 3",
                        5,
                        two(5, "Đầu kỳ", "Cuối kỳ").xlsx(),
                        every())
                .typed(
                        "plan of the year before the result",
                        "wild 3",
                        6,
                        two(6, "Kế hoạch năm 2026", "Thực hiện quý I").xlsx())
                .typed(
                        "men and women",
                        "wild 3: Nam / Nữ",
                        7,
                        two(7, "Nam", "Nữ").xlsx(),
                        every())
                .typed("three months and their sum", "wild 3", 8, months(8).xlsx(), every())
                .typed("two figures without names", "wild 3", 9, two(9, "", "").xlsx(), every())
                .typed(
                        "cumulated beside",
                        "wild 3",
                        10,
                        two(10, "Lũy kế từ đầu năm", "Số liệu").xlsx())
                .typed("one row across", "product 72", 11, across(11).xlsx())
                .add(
                        "several units in one table",
                        "wild 4: duplicate keys",
                        "bc.xlsx",
                        across(12)
                                .below("2|THPT Kim Sơn B|142|82|242|122|8.5|52|97.5||Trực tiếp|1542000|Không")
                                .xlsx(),
                        0,
                        OurForm.truth(12),
                        Set.of(every()),
                        End.READ);
    }

    private static String[] every() {
        return OurForm.truth(1).keySet().toArray(String[]::new);
    }

    private static TypedSheet women(int unit) {
        return usual(unit)
                .without("|Trong đó: nữ")
                .without("|Trong đó: nữ")
                .line("TT|", "TT|Chỉ tiêu|Đơn vị tính|Tổng số|Nữ")
                .line("1|", "1|Tổng số đoàn viên|người|" + (100 + unit) + "|" + (40 + unit))
                .line("2|", "2|Tổng số lao động|người|" + (200 + unit) + "|" + (80 + unit));
    }

    private static TypedSheet two(int unit, String first, String second) {
        return usual(unit).table(line -> {
            String[] cells = line.split("\\|", -1);
            if (line.startsWith("TT")) {
                return "TT|Chỉ tiêu|Đơn vị tính|" + first + "|" + second;
            }
            return cells.length == 5 && cells[3].matches("[\\d.]+")
                    ? String.join("|", cells[0], cells[1], cells[2], "7", cells[3])
                    : beside(cells, line);
        });
    }

    /** Words stand in the last column too. */
    private static String beside(String[] cells, String line) {
        return cells.length == 5 && !cells[3].isEmpty() && !line.startsWith("TT")
                ? String.join("|", cells[0], cells[1], cells[2], "", cells[3])
                : line;
    }

    private static TypedSheet months(int unit) {
        return usual(unit).table(line -> {
            String[] cells = line.split("\\|", -1);
            if (line.startsWith("TT")) {
                return "TT|Chỉ tiêu|Đơn vị tính|Tháng 1|Tháng 2|Tháng 3|Cộng";
            }
            return cells.length == 5 && cells[3].matches("[\\d.]+")
                    ? String.join("|", cells[0], cells[1], cells[2], "1", "2", "3", cells[3])
                    : line;
        });
    }

    private static TypedSheet blocks(int unit, String first, String second) {
        TypedSheet sheet = usual(unit);
        List<String> table = sheet.lines().subList(5, sheet.lines().size());
        return sheet.before(
                        "TT|",
                        Stream.concat(
                                        Stream.of("|" + first),
                                        table.stream().map(line -> line.replaceAll("\\|(\\d)(\\d*)\\|$", "|9$2|")))
                                .toArray(String[]::new))
                .below("|" + second)
                .below(table.toArray(String[]::new));
    }

    private static TypedSheet across(int unit) {
        Map<String, String> truth = OurForm.truth(unit);
        StringBuilder heading = new StringBuilder("STT|Tên đơn vị");
        StringBuilder figures = new StringBuilder("1|" + WildOffice.name(unit));
        WildOffice.indicators().forEach(one -> {
            heading.append('|').append(one.label());
            figures.append('|').append(truth.getOrDefault(one.code(), ""));
        });
        return TypedSheet.of("BÁO CÁO CÔNG TÁC TUYÊN TRUYỀN QUÝ I/2026", "", heading.toString(), figures.toString());
    }

    private static Made rows() {
        return new Made("twin")
                .typed(
                        "the second parent before the first",
                        "wild 4: the same label under three parents",
                        13,
                        usual(13)
                                .without("1|Tổng")
                                .without("|Trong đó")
                                .below("1|Tổng số đoàn viên|người|113|", "|Trong đó: nữ|người|53|")
                                .xlsx())
                .without(
                        "no women under the first",
                        "wild 4",
                        14,
                        usual(14).without("|Trong đó").xlsx(),
                        "A2")
                .without(
                        "no women under the second",
                        "wild 4",
                        15,
                        usual(15).without("|Trong đó: nữ|người|95|").xlsx(),
                        "A4")
                .typed(
                        "women before their total",
                        "wild 4: subtotal before its items",
                        16,
                        usual(16)
                                .without("|Trong đó")
                                .without("|Trong đó")
                                .before("1|Tổng", "|Trong đó: nữ|người|56|")
                                .before("2|Tổng", "|Trong đó: nữ|người|96|")
                                .xlsx(),
                        "A2",
                        "A4")
                .typed(
                        "men between",
                        "wild 4: children without STT",
                        17,
                        usual(17)
                                .after("1|Tổng", "|Trong đó: nam|người|60|")
                                .after("2|Tổng", "|Trong đó: nam|người|120|")
                                .xlsx())
                .typed(
                        "another total with women between",
                        "wild 4",
                        18,
                        usual(18)
                                .before("2|Tổng", "|Số đoàn viên mới kết nạp|người|9|", "|Trong đó: nữ|người|5|")
                                .xlsx(),
                        "A2")
                .typed(
                        "figure in the row below its label",
                        "wild 4",
                        19,
                        usual(19)
                                .line("4|", "4|Số buổi tuyên truyền|buổi||")
                                .after("4|", "|||29|")
                                .xlsx(),
                        "B1")
                .typed(
                        "a label of two rows",
                        "wild 3: line breaks",
                        20,
                        usual(20)
                                .line("8|", "8|Kinh phí hỗ trợ đoàn viên|đồng||")
                                .after("8|", "|khó khăn||1520000|")
                                .xlsx(),
                        "B5")
                .typed(
                        "the same total under another name",
                        "11.5: other wording",
                        21,
                        usual(21)
                                .line("2|Tổng", "2|Tổng số đoàn viên nữ|người|61|")
                                .xlsx(),
                        "A3",
                        "A4");
    }
}
