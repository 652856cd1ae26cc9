package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a head that a converter broke in the middle: "CỘNG / HÒA XÃ HỘI …", "Số: / 12/KH-UBND", "Sơn / La, ngày 11 tháng 3 /
 * năm 2020". Put together only where the whole is such a line and no piece of it is one by itself.
 */
final class BrokenLines {
    private static final int MOST = 4;
    private static final int LONGEST = 60;
    private static final Pattern NATIONAL = Pattern.compile(
            "cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|doc lap ?[-–—] ?tu do ?[-–—] ?hanh phuc");
    private static final Pattern HALF_PLACE = Pattern.compile("\\p{Lu}\\p{Ll}{1,6}(?: \\p{Lu}\\p{Ll}{1,6})?");

    private static final Pattern PLACE = Pattern.compile("(?:\\p{Lu}[\\p{L}.]{0,8}[ -]?){1,5},");

    private static final Pattern YEAR_BEGUN = Pattern.compile("\\snam ?(\\d{0,3})$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\.?");

    private static final List<String> KEYS = List.of("ngay", "so", "cong hoa", "doc lap", "dang cong");

    private BrokenLines() {}

    static List<Piece> mended(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int end = end(pieces, at);
            result.add(end > at + 1 ? Piece.joined(pieces.subList(at, end)) : pieces.get(at));
            at = end;
        }
        return result;
    }

    private static int end(List<Piece> pieces, int from) {
        if (from + 1 < pieces.size() && isYearBelow(pieces.get(from), pieces.get(from + 1))) {
            return from + 2;
        }
        if (pieces.get(from).text().length() > LONGEST || isLine(pieces.get(from))) {
            return from + 1;
        }
        StringBuilder text = new StringBuilder(pieces.get(from).text());
        StringBuilder folded = new StringBuilder(pieces.get(from).folded());
        for (int i = from + 1; i < Math.min(pieces.size(), from + MOST); i++) {
            Piece next = pieces.get(i);
            if (next.text().length() > LONGEST || !sameCell(pieces.get(from), next)) {
                break;
            }
            boolean whole = isLine(next);
            if (whole && !isHalfPlace(pieces.get(from), next, i == from + 1)) {
                break;
            }
            text.append(' ').append(next.text());
            folded.append(' ').append(next.folded());
            boolean likely = KEYS.stream().anyMatch(key -> folded.indexOf(key) >= 0);
            boolean shouted = DateLine.of(text.toString()) != null
                    && Words.isCapitals(pieces.get(from).text());
            if (likely && !shouted && isLine(text.toString(), folded.toString())) {
                return i + 1;
            }
        }
        return from + 1;
    }

    /** "Sơn" over "La, ngày …": a line with one or two words of a name, right above the date. */
    private static boolean isHalfPlace(Piece half, Piece date, boolean neighbours) {
        DateLine line = DateLine.of(date.text());
        if (neighbours
                && line != null
                && line.whole()
                && line.place().isEmpty()
                && date.text().startsWith("ngày")) {
            return !date.afterGap() && PLACE.matcher(half.text()).matches();
        }
        return neighbours
                && line != null
                && !date.afterGap()
                && line.place().indexOf(' ') < 0
                && !line.place().isEmpty()
                && HALF_PLACE.matcher(half.text()).matches();
    }

    /** "An Khê, ngày 06 tháng 7 năm" over "2023": a narrow column had no room for the year, or for all its figures. */
    private static boolean isYearBelow(Piece date, Piece year) {
        if (year.afterGap()
                || year.text().length() > 5
                || date.text().length() > 2 * LONGEST
                || !sameCell(date, year)) {
            return false;
        }
        Matcher begun = YEAR_BEGUN.matcher(date.folded());
        DateLine line = DateLine.of(date.text());
        return line != null
                && !line.place().isEmpty()
                && begun.find()
                && YEAR.matcher(begun.group(1) + year.text()).matches();
    }

    private static boolean sameCell(Piece one, Piece other) {
        return one.cell() == null
                ? other.cell() == null && one.column() == other.column()
                : one.cell().equals(other.cell());
    }

    private static boolean isLine(Piece piece) {
        return isLine(piece.text(), piece.folded());
    }

    private static boolean isLine(String text, String folded) {
        boolean national = Character.isUpperCase(text.charAt(0))
                && NATIONAL.matcher(folded).matches();
        NumberLine number = NumberLine.of(text);
        DateLine date = DateLine.of(text);
        return national
                || number != null && !number.number().symbol().isEmpty() && text.startsWith("S")
                || date != null && date.whole();
    }
}
