package vn.congdoan.vanthu.corpus.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.corpus.returned.WildCase.End;

/** Our marked form in which one figure is written as units write figures (format-spec 11.5; workbooks-in-the-wild 5). */
final class ValueCases {
    /**
     * Code | what is typed | what is meant: "?" where nobody can tell, "-" where nothing is reported, "!" before what has to be taken
     * without a question | why. "␣" is a non-breaking space, "⏎" a line break.
     */
    private static final String TABLE = """
            A1|'120|!120|number as text
            A1|'␣120␣|!120|non-breaking spaces
            A1|'’120|120|apostrophe typed into the text
            A1|120 người|!120|unit of measure in the cell
            A1|120 đ/c|120|comrades counted
            A1|１２０|120|full-width digits
            A1|'12O|?|letter O for nought
            A1|l20|?|letter l for one
            A1|khoảng 120|?|about
            A1|120-130|?|a range
            A1|120/230|?|part and whole in one cell
            A1|120 (trong đó 5 mới)|?|a remark behind
            A1|nhiều|?|a word
            A1|một trăm hai mươi|?|words for a number
            A1|120.0|120|decimals of an export
            A1|'120,0|120|decimals of an export as text
            A1|120.5|?|half a person
            A1|-120|?|less than nothing
            A1|'120 +|?|an operator left behind
            A1|'100+20|?|a sum typed as text
            A1|=100+20|120|a formula
            A1|12 lớp|?|another thing is counted
            A1|…|-|dots
            A1|không|0|none where women are counted beside
            A1||-|left empty
            A1|{tong_dv}|?|a placeholder
            A1|'=100+20|?|formula shown as text
            A1|'120%|?|percent of people
            A1|#REF!|?|error typed as text
            A1|120 ng|120|abbreviated unit
            B1|không|0|none
            B1|Không có|0|none
            B1|chưa có|-|not yet
            B1|x|-|not applicable
            B1|X|-|a tick
            B1|//|-|ditto strokes
            B1|-|-|a dash
            B1|0|!0|nought
            B1|' |-|one blank
            B1|Có|?|yes
            B1|12 lớp|?|classes where sessions are counted
            B1|3 buổi|!3|its own unit
            B1|03|3|a leading nought
            B1|'3.|3|a full stop behind
            B1|12 cuộc|?|another unit
            B1|1.234|?|ambiguous
            B1|'1.234|1234|grouped by points
            B1|12;|12|a separator left behind
            B1|2 đợt, mỗi đợt 3 buổi|?|a calculation in words
            A5|'8,5|!8.5|decimal comma
            A5|'8.5|8.5|decimal point as text
            A5|8,5 triệu|8.5|its own unit
            A5|8.500.000|?|đồng where millions are asked
            A5|8500000|?|đồng where millions are asked
            A5|8500|?|thousands where millions are asked
            A5|8.5 tr/tháng|8.5|abbreviated
            A5|8 triệu 5|8.5|spoken
            A5|8tr5|8.5|spoken and short
            A5|8,5 nghìn đồng|?|thousands
            B2|'97,5|!97.5|decimal comma
            B2|97,5%|!97.5|percent sign
            B2|97,5 %|!97.5|percent sign apart
            B2|0.975|?|a fraction
            B2|'0,975|?|a fraction as text
            B2|975|?|too much
            B2|100|!100|all
            B2|1|?|one percent or all
            B2|trên 97%|?|more than
            B2|97.5% trở lên|?|or more
            B2|195/200|?|part and whole
            B2|97,5 phần trăm|97.5|in words
            B2|100% (195/195)|?|with its parts
            B2|đạt|?|a word
            B3|05/03/2026|2026-03-05|day as text
            B3|5/3/2026|2026-03-05|day without noughts
            B3|5.3.2026|2026-03-05|points
            B3|05-03-26|2026-03-05|short year
            B3|ngày 05 tháng 3 năm 2026|2026-03-05|in words
            B3|2026-03-05|2026-03-05|ISO
            B3|15/03/2026|2026-03-15|day over twelve
            B3|03/15/2026|2026-03-15|American
            B3|32/03/2026|?|no such day
            B3|31/02/2026|?|no such day
            B3|03/2026|?|month only
            B3|2026|?|year only
            B3|05/3|?|no year
            B3|05/03/2062|?|year mistyped
            B3|05/03/2025|?|last year's day
            B3|46086|2026-03-05|serial number
            B3|05/03 và 07/03/2026|?|two days
            B3|chưa tổ chức|-|not yet
            B3|Sáng 05/03/2026|2026-03-05|time of day beside
            B4|trực tiếp|Trực tiếp|case
            B4|TRỰC TIẾP|Trực tiếp|capitals
            B4|truc tiep|Trực tiếp|no accents
            B4| Trực tiếp |Trực tiếp|blanks
            B4|Trực tiếp, trực tuyến|?|two choices
            B4|Qua Zalo|?|none of the list
            B4|1|?|number of the choice
            B4|Trực tiêp|Trực tiếp|an accent too few
            B5|1.500.000|!1500000|grouped by points
            B5|1,500,000|1500000|grouped by commas
            B5|1 500 000|1500000|grouped by blanks
            B5|1␣500␣000|1500000|grouped by non-breaking blanks
            B5|1.500.000đ|!1500000|đồng behind
            B5|1.500.000 VNĐ|1500000|VNĐ behind
            B5|1.500.000,00|1500000|two decimals
            B5|1,500,000.00|1500000|two decimals, foreign
            B5|1.500|?|thousands or đồng
            B5|1,5 triệu|1500000|millions
            B5|1tr5|1500000|spoken
            B5|2 tr|2000000|abbreviated
            B5|500k|500000|thousands by k
            B5|50 nghìn|50000|thousands
            B5|1,2 tỷ|1200000000|billions
            B5|1.5|?|a fraction of a đồng
            B5|1.500.00|?|groups of two
            B5|1.5000.000|?|groups of four
            B5|1500000.5|?|half a đồng
            B5|$1500|?|dollars
            B5|1.500.000 - 2.000.000|?|a range
            B5|1.500.000 (Một triệu năm trăm nghìn đồng)|1500000|in words behind
            B5|=1/0|?|an error
            B5|'1500000.0|1500000|decimal point as text
            B5|- 1.500.000|?|list dash or minus
            B5|1.500.000./.|1500000|the mark of the end
            C1|không|không|none, as text
            C1|=cmd\\|' /C calc'!A0|~|a command typed
            C1|Xin thêm kinh phí;⏎mở lớp tập huấn|Xin thêm kinh phí;⏎mở lớp tập huấn|two lines
            C1|1/5|1/5|text like a day
            C1|'0912345678|0912345678|telephone number
            """;

    private static final Map<Integer, byte[]> FILLED = new HashMap<>();

    private ValueCases() {}

    static List<WildCase> all() {
        List<WildCase> cases = new ArrayList<>();
        int number = 0;
        for (String line : TABLE.strip().split("\n")) {
            cases.add(one(line.replace("\\|", "¦").split("\\|", -1), ++number));
        }
        return cases;
    }

    private static WildCase one(String[] parts, int at) {
        int unit = 1 + at % 5; // a unit answers several times: superseded is taken too
        String code = parts[0];
        String typed = plain(parts[1]);
        String meant = plain(parts[2]);
        Map<String, String> truth = new HashMap<>(OurForm.truth(unit));
        Set<String> unknown = Set.of();
        if (meant.equals("?") || meant.equals("~")) {
            unknown = meant.equals("?") ? Set.of(code) : Set.of();
            truth.put(code, typed);
        } else if (meant.equals("-")) {
            truth.remove(code);
        } else {
            truth.put(code, meant.startsWith("!") ? meant.substring(1) : meant);
        }
        byte[] bytes = bytes(unit, code, typed);
        return new WildCase(
                "value " + at + " " + code + " " + typed,
                "wild 5: " + parts[3],
                "Bieu " + at + ".xlsx",
                bytes,
                WildOffice.code(unit),
                truth,
                unknown,
                meant.startsWith("!") ? End.TAKEN : End.READ);
    }

    /** The cell's XML put in by hand, as fast as a hundred workbooks need it. */
    private static byte[] bytes(int unit, String code, String typed) {
        return OurForm.part(FILLED.computeIfAbsent(unit, OurForm::filled), "xl/worksheets/sheet1.xml", sheet -> {
            Matcher row = Pattern.compile("<row r=\"(\\d+)\"(?:(?!<row).)*>" + code + "</t>", Pattern.DOTALL).matcher(sheet);
            if (!row.find()) {
                throw new AssertionError(code);
            }
            Matcher cell = Pattern.compile("<c r=\"E" + row.group(1) + "\"( s=\"\\d+\")?[^>]*?(/>|>.*?</c>)", Pattern.DOTALL)
                    .matcher(sheet);
            if (!cell.find()) {
                throw new AssertionError(code);
            }
            String start = "<c r=\"E" + row.group(1) + "\"" + (cell.group(1) == null ? "" : cell.group(1));
            return sheet.substring(0, cell.start()) + start + content(typed) + sheet.substring(cell.end());
        });
    }

    private static String content(String typed) {
        if (typed.isEmpty()) {
            return "/>";
        }
        if (typed.equals("=100+20")) {
            return "><f>100+20</f><v>120</v></c>";
        }
        if (typed.equals("=1/0")) {
            return " t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>";
        }
        if (typed.matches("-?\\d+(\\.\\d+)?")) {
            return "><v>" + typed + "</v></c>";
        }
        String words = typed.startsWith("'") ? typed.substring(1) : typed;
        return " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + words.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    private static String plain(String written) {
        return written.replace("␣", "\u00a0").replace("⏎", "\n").replace("¦", "|");
    }
}
