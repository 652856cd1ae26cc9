package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.text.parse.Notation;

/**
 * Lines of one paragraph joined: those the file says belong together, and sentences that the end of a line, of a column or of
 * a page has cut.
 */
final class Paragraphs {
    private static final int SHORTEST_CUT = 40;
    private static final int LONGEST_WRAP = 130;
    private static final String STOPS = ".;:!?…/”\"|";
    private static final List<String> OPEN_WORDS = List.of(
            "va",
            "cua",
            "cho",
            "voi",
            "ve",
            "tai",
            "trong",
            "theo",
            "cac",
            "nhung",
            "de",
            "la",
            "do",
            "den",
            "tu",
            "o",
            "hoac",
            "so",
            "nam",
            "thang",
            "ngay",
            "bang",
            "nhu",
            "duoc",
            "co",
            "khong",
            "mot",
            "quy dinh",
            "ke hoach",
            "nghi quyet",
            "quyet dinh",
            "chi thi",
            "ket luan",
            "huong dan",
            "cong van",
            "thong bao",
            "bao cao",
            "nghi dinh",
            "thong tu",
            "luat",
            "bo luat",
            "phap lenh",
            "dieu le",
            "dieu",
            "khoan",
            "thi",
            "khi",
            "thuoc",
            "giua",
            "cung",
            "nham",
            "hay",
            "ma",
            "boi",
            "qua",
            "tren",
            "vao",
            "cap",
            "uy ban",
            "bo truong",
            "cuc truong",
            "giam doc",
            "chu tich");

    private final List<Piece> lines;
    private final int width;

    private Paragraphs(List<Piece> lines) {
        this.lines = lines;
        this.width = width(lines);
    }

    static List<List<Piece>> of(List<Piece> lines) {
        Paragraphs paragraphs = new Paragraphs(lines);
        List<List<Piece>> result = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < lines.size(); i++) {
            Piece piece = lines.get(i);
            boolean joined = i > 0 && paragraphs.goesOn(lines.get(i - 1), piece, depth);
            if (!joined) {
                result.add(new ArrayList<>());
                depth = 0;
            }
            result.get(result.size() - 1).add(piece);
            depth = Math.max(0, depth + depth(piece.text()));
        }
        return result;
    }

    /** The width at which the lines of a file wrapped by hand end; 0 when its lines are paragraphs. */
    private static int width(List<Piece> lines) {
        int[] lengths =
                lines.stream().mapToInt(piece -> piece.text().length()).sorted().toArray();
        if (lengths.length < 8) {
            return 0;
        }
        int longest = lengths[lengths.length - 1 - lengths.length / 20];
        return longest <= LONGEST_WRAP && longest >= 50 ? longest : 0;
    }

    private boolean goesOn(Piece before, Piece next, int depth) {
        if (before.inTable() || next.inTable() || Notation.isItem(start(next)) || before.column() != next.column()) {
            return false;
        }
        boolean same =
                before.source().place().paragraph() == next.source().place().paragraph();
        boolean stopped = STOPS.indexOf(before.last()) >= 0;
        char first = next.text().charAt(0);
        boolean capital = Character.isUpperCase(first);
        boolean heading = Words.isCapitals(before.text()) || isHeading(before);
        if (same && !(heading && capital && before.source().place().box() == null)) {
            return !(stopped
                    && capital
                    && before.place().line() != next.place().line()
                    && before.source().place().box() == null);
        }
        if (heading) {
            return false;
        }
        boolean small = Character.isLowerCase(first) || Character.isDigit(first) && !Notation.isSpecial(start(next));
        boolean full = width > 0 && !next.afterGap() && before.text().length() > width * 3 / 4;
        if (stopped && depth == 0) {
            return false;
        }
        if (small) {
            return before.text().length() >= SHORTEST_CUT || full || isOpen(before);
        }
        return full && !stopped
                || (depth > 0 || isOpen(before)) && before.text().length() >= SHORTEST_CUT;
    }

    private static boolean isHeading(Piece piece) {
        return piece.isBold()
                && piece.text().length() < 120
                && piece.text().length() > 0
                && Notation.isItem(start(piece));
    }

    static boolean isOpen(Piece piece) {
        if (piece.last() == ',' || piece.last() == '-' || piece.last() == '(') {
            return true;
        }
        String folded = piece.folded();
        return OPEN_WORDS.stream().anyMatch(word -> folded.endsWith(" " + word));
    }

    /** How many quotations and brackets the words leave open. */
    private static int depth(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            depth += letter == '“' || letter == '(' ? 1 : letter == '”' || letter == ')' ? -1 : 0;
        }
        return depth;
    }

    private static String start(Piece piece) {
        return piece.text().length() > 200 ? piece.text().substring(0, 200) : piece.text();
    }
}
