package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * Takes apart what stands side by side on paper and came out on one line: the two columns of the head, Nơi nhận beside the
 * signature, two signatures. A gap divides only where words on one of its sides can stand in such a column.
 */
final class Columns {
    private static final int WIDE = 3;
    private static final int LONGEST = 400;
    private static final Pattern NATIONAL = Pattern.compile("cong hoa xa hoi chu nghia viet nam");
    private static final Pattern MOTTO = Pattern.compile("doc lap ?[-–—] ?tu do ?[-–—] ?hanh phuc");

    private Columns() {}

    static List<Piece> apart(Piece whole) {
        Piece piece = withoutOuterBars(whole);
        if (piece.text().length() > LONGEST
                || piece.folded().length() != piece.text().length()) {
            return List.of(piece);
        }
        int rule = trailingRule(piece.text());
        if (rule > 0) {
            List<Piece> parts = new ArrayList<>(apart(piece.cut(0, rule, piece.column())));
            parts.add(piece.cut(rule, piece.text().length(), parts.size()));
            return parts;
        }
        List<Integer> cuts = new ArrayList<>();
        cutAround(piece, NATIONAL, cuts);
        cutAround(piece, MOTTO, cuts);
        if (cuts.isEmpty()) {
            cutGaps(piece, cuts);
        } else {
            wideGaps(piece).forEach(cuts::add);
        }
        List<Piece> parts = new ArrayList<>();
        cuts.stream().distinct().sorted().forEach(cut -> add(piece, parts, cut));
        add(piece, parts, piece.text().length());
        return cuts.isEmpty() || parts.isEmpty() ? numberAndDate(piece) : mended(piece, parts);
    }

    /** Where a line drawn behind the words begins ("… VIỆT NAM -------"); 0 for none. */
    private static int trailingRule(String text) {
        int at = text.length();
        while (at > 0 && "-_*=".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return text.length() - at > 4 && at > 1 && text.charAt(at - 1) == ' ' ? at : 0;
    }

    /** A cell's border that a converter left at one end of a line; a row of a table keeps its bars. */
    private static Piece withoutOuterBars(Piece piece) {
        String text = piece.text();
        boolean first = text.charAt(0) == '|';
        boolean last = text.charAt(text.length() - 1) == '|';
        boolean row = first && last && text.indexOf('|', 1) < text.length() - 1;
        if (row || !first && !last || text.length() > LONGEST) {
            return piece;
        }
        Piece inner = piece.cut(first ? 1 : 0, last ? text.length() - 1 : text.length(), piece.column());
        return inner == null ? piece : inner;
    }

    private static void cutAround(Piece piece, Pattern words, List<Integer> cuts) {
        Matcher found = words.matcher(piece.folded());
        if (found.find() && Character.isUpperCase(piece.text().charAt(found.start()))) {
            cuts.add(found.start());
            cuts.add(found.end());
        }
    }

    private static List<Integer> wideGaps(Piece piece) {
        List<Integer> gaps = new ArrayList<>();
        String raw = piece.source().text();
        for (int i = 1; i + 1 < piece.text().length(); i++) {
            if (piece.text().charAt(i) == ' ') {
                int from = piece.raw()[i - 1] + 1;
                int to = piece.raw()[i + 1];
                boolean tab = raw.substring(from, to).indexOf('\t') >= 0;
                if (tab || to - from >= WIDE || piece.text().charAt(i + 1) == '|') {
                    gaps.add(i);
                }
            }
        }
        return gaps;
    }

    /** Cuts at the wide gaps when the words between them are such as stand in columns. */
    private static void cutGaps(Piece piece, List<Integer> cuts) {
        List<Integer> gaps = wideGaps(piece);
        if (gaps.isEmpty() || NumberLine.of(piece.text()) != null) {
            return;
        }
        if (DateLine.of(piece.text()) != null) {
            cutBeforePlace(piece, gaps, cuts);
            return;
        }
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int gap : gaps) {
            words.add(withoutBars(piece.text().substring(from, gap)));
            from = gap + 1;
        }
        words.add(withoutBars(piece.text().substring(from)));
        words.removeIf(String::isEmpty);
        if (words.isEmpty()) {
            return;
        }
        boolean strong = words.stream().anyMatch(Columns::isStrong);
        boolean foot =
                words.stream().skip(1).allMatch(Columns::isFoot) && words.get(0).length() < 120;
        boolean bodies =
                words.stream().allMatch(part -> Words.isCapitals(part) && Words.isOrganisation(Letters.fold(part)));
        boolean joined = strong || bodies || foot && (isFoot(words.get(0)) || isRecipient(words.get(0)));
        if (joined) {
            cuts.addAll(gaps);
        }
    }

    /** "HUYỆN BÌNH LẠC      Bình Lạc, ngày …": the end of a name beside the whole line of the date. */
    private static void cutBeforePlace(Piece piece, List<Integer> gaps, List<Integer> cuts) {
        for (int i = gaps.size() - 1; i >= 0; i--) {
            DateLine date = DateLine.of(withoutBars(piece.text().substring(gaps.get(i))));
            boolean beside = date != null
                    && date.whole()
                    && !date.place().isEmpty()
                    && Words.isCapitals(piece.text().substring(0, gaps.get(i)));
            if (beside) {
                cuts.add(gaps.get(i));
                return;
            }
        }
    }

    /** Bars are the borders of cells in a converted text. */
    private static String withoutBars(String words) {
        return words.replace('|', ' ').strip();
    }

    private static boolean isStrong(String words) {
        DateLine date = DateLine.of(words);
        NumberLine number = NumberLine.of(words);
        return FootWords.labelEnd(words) == words.length()
                || words.equals("ĐẢNG CỘNG SẢN VIỆT NAM")
                || FootWords.capacity(words) != null && Words.isCapitals(words)
                || date != null
                || number != null
                        && words.startsWith("S")
                        && !number.number().symbol().isEmpty();
    }

    private static boolean isFoot(String words) {
        String folded = Letters.fold(words);
        return Words.isCapitals(words) && Words.isPosition(words, folded) && words.length() < 80
                || Words.nameStrength(words, folded) == 2
                || FootWords.isSigned(words);
    }

    private static boolean isRecipient(String words) {
        boolean dash = !words.isEmpty() && "-–—+".indexOf(words.charAt(0)) >= 0;
        return dash || words.endsWith(";") || FootWords.archive(words) != null;
    }

    /** A number or a date that a gap inside it has cut is put together again. */
    private static List<Piece> mended(Piece whole, List<Piece> parts) {
        List<Piece> result = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Piece best = parts.get(i);
            int last = i;
            for (int j = i + 1; j < parts.size() && j < i + 6; j++) {
                Piece joined = between(whole, parts.get(i), parts.get(j));
                NumberLine number = joined == null ? null : NumberLine.of(joined.text());
                DateLine date = joined == null ? null : DateLine.of(joined.text());
                boolean one = number != null && !number.number().symbol().isEmpty()
                        || date != null && date.whole() && isOpen(parts, i, j);
                if (one) {
                    best = joined;
                    last = j;
                }
            }
            result.addAll(numberAndDate(column(best, result.size())));
            i = last;
        }
        return result;
    }

    /** Whether no piece before the last is words of another column: a date's own pieces begin with a place or "ngày". */
    private static boolean isOpen(List<Piece> parts, int from, int to) {
        for (int i = from; i < to; i++) {
            String words = parts.get(i).text();
            boolean date = words.contains("ngày") || words.contains("tháng") || words.endsWith(",");
            if (!date) {
                return false;
            }
        }
        return true;
    }

    private static Piece between(Piece whole, Piece first, Piece last) {
        int from = index(whole, first.raw()[0]);
        int to = index(whole, last.raw()[last.raw().length - 1]) + 1;
        return whole.cut(from, to, first.column());
    }

    private static int index(Piece whole, int raw) {
        int found = Arrays.binarySearch(whole.raw(), raw);
        return found >= 0 ? found : -found - 1;
    }

    private static Piece column(Piece piece, int column) {
        return piece.cut(0, piece.text().length(), column);
    }

    /** "Số: 12/KH-LĐLĐ Lào Cai, ngày …" divided by a single space. */
    private static List<Piece> numberAndDate(Piece piece) {
        NumberLine number = NumberLine.of(piece.text()) == null ? NumberLine.atStart(piece.text()) : null;
        int end = number == null ? 0 : number.end();
        boolean dated = end > 0
                && end < piece.text().length()
                && DateLine.of(piece.text().substring(end).strip()) != null;
        return dated
                ? List.of(
                        piece.cut(0, end, piece.column()),
                        piece.cut(end, piece.text().length(), piece.column() + 1))
                : List.of(piece);
    }

    private static void add(Piece piece, List<Piece> parts, int to) {
        int from = parts.isEmpty()
                ? 0
                : index(
                                piece,
                                parts.get(parts.size() - 1)
                                        .raw()[parts.get(parts.size() - 1).raw().length - 1])
                        + 1;
        while (from < to && " |".indexOf(piece.text().charAt(from)) >= 0) {
            from++;
        }
        int end = to;
        while (end > from && " |".indexOf(piece.text().charAt(end - 1)) >= 0) {
            end--;
        }
        Piece part = from < end ? piece.cut(from, end, parts.size()) : null;
        if (part != null) {
            parts.add(part);
        }
    }
}
