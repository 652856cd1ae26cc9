package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * Two columns that stand side by side over some rows: a gutter without ink, far wider than the gaps between words, that goes
 * through all of them. So stand the head of a document (organisation, national title) and its foot (recipients, signature).
 */
final class Columns {
    /** pt; a cell's padding on both sides is 10.8 pt in word processors, long names fill their cell. */
    private static final double LEAST_GUTTER = 8.5;

    /** pt; what must be left of a gutter over all its rows, for a single long line may fill its cell. */
    private static final double LEAST_SHARED = 4;

    /** pt, 15 mm: a gap this wide parts columns even in a single row. */
    private static final double SURE_GUTTER = 42;

    /** pt; the name of a signer stands some five lines below the position. */
    private static final double FARTHEST = 140;

    /** No page has more; keeps damaged files from taking for ever. */
    private static final int MOST_ROWS = 300;

    /** Labels of lists are followed by tabs. */
    private static final Pattern LABEL = Pattern.compile(
            "[-+*•–—▪●○·]+|\\(?[0-9]{1,3}(\\.[0-9]{1,3}){0,4}[.)/]?|\\(?\\p{L}{1,2}[.)]|[IVXLC]{1,6}[.)]?");

    /** Blanks left for a number or a date to be written in by hand are no gutters either. */
    private static final Pattern LEFT_BLANK = Pattern.compile("(?:^|[\\s,])(?:[Ss]ố ?:?|ngày|tháng|năm)$");

    private static final Pattern BLANK_FILLED = Pattern.compile("(?:/|-\\p{L}|tháng\\s|năm\\s)");

    private Columns() {}

    /** Rows of two columns, each from top to bottom. */
    record Region(int first, int end, List<Row> left, List<Row> right) {}

    /** The region that begins with a row; null when none does. */
    static Region at(List<Row> rows, int first) {
        Region best = null;
        for (Row.Gap gutter : gutters(rows, first)) {
            Region region = new Growth(rows, first, gutter).region();
            if (region != null && (best == null || region.end() > best.end())) {
                best = region;
            }
        }
        return best;
    }

    private static List<Row.Gap> gutters(List<Row> rows, int index) {
        Row row = rows.get(index);
        List<Row.Gap> gutters = new ArrayList<>(wide(row));
        if (index + 1 < rows.size()) {
            Row next = rows.get(index + 1);
            if (overlap(row, next)) {
                Row left = row.left() < next.left() ? row : next;
                Row right = left == row ? next : row;
                if (right.left() - left.right() >= LEAST_GUTTER) {
                    gutters.add(new Row.Gap(left.right(), right.left()));
                }
            }
        }
        return gutters;
    }

    /** Whether two rows stand at nearly the same height, as lines of one column never do. */
    static boolean overlap(Row a, Row b) {
        return Math.abs(a.y() - b.y()) < 0.8 * Math.min(a.size(), b.size());
    }

    static List<Row.Gap> wide(Row row) {
        return row.wideGaps(LEAST_GUTTER).stream()
                .filter(gap -> isColumn(row, gap))
                .toList();
    }

    private static boolean isColumn(Row row, Row.Gap gap) {
        Row left = row.part(Double.NEGATIVE_INFINITY, gap.right());
        Row right = row.part(gap.right(), Double.POSITIVE_INFINITY);
        if (left == null || right == null) {
            return false;
        }
        String words = left.text().strip();
        String after = right.text().strip();
        boolean label = gap.width() < SURE_GUTTER && LABEL.matcher(words).matches();
        return !label
                && !Letters.fold(words).startsWith("kinh gui")
                && !LEFT_BLANK.matcher(words).find()
                && !BLANK_FILLED.matcher(after).lookingAt();
    }

    /** The region with the rows right above it that belong to it, but none before {@code least}. */
    static Region grownUp(Region region, List<Row> rows, int least) {
        Region grown = region;
        while (grown.first() > least) {
            Row row = rows.get(grown.first() - 1);
            int side = sideOf(row, grown);
            if (side < 0) {
                break;
            }
            List<Row> left = new ArrayList<>(grown.left());
            List<Row> right = new ArrayList<>(grown.right());
            (side == 0 ? left : right).add(0, row);
            grown = new Region(grown.first() - 1, grown.end(), List.copyOf(left), List.copyOf(right));
        }
        return grown;
    }

    /**
     * Whether a row right above a region belongs to it: one that stands wholly on one side, set to that column's middle. The
     * first line of an organisation or the national title may stand higher than all others.
     *
     * @return 0 for the left column, 1 for the right one, -1 for neither
     */
    private static int sideOf(Row row, Region region) {
        double leftEnd = region.left().stream().mapToDouble(Row::right).max().orElse(0);
        double rightStart = region.right().stream().mapToDouble(Row::left).min().orElse(0);
        Row firstLeft = region.left().get(0);
        Row firstRight = region.right().get(0);
        double top = Math.min(firstLeft.y(), firstRight.y());
        if (top - row.y() > 2.2 * row.size()) {
            return -1;
        }
        if (row.left() > leftEnd + LEAST_GUTTER) {
            return region.right().stream().anyMatch(r -> isCentredWith(r, row)) ? 1 : -1;
        }
        if (row.right() >= rightStart - LEAST_GUTTER || isRecipients(firstLeft)) {
            return -1;
        }
        boolean centred =
                region.left().stream().filter(r -> isCentredWith(r, row)).count() * 2
                        > region.left().size();
        return isRecipients(row) || centred && top - row.y() < 1.6 * row.size() ? 0 : -1;
    }

    /** Over the recipients nothing of their column stands, only the end of the text. */
    private static boolean isRecipients(Row row) {
        return Letters.fold(row.text()).strip().startsWith("noi nhan");
    }

    /** Set to the same middle and not merely begun at the same edge. */
    private static boolean isCentredWith(Row a, Row b) {
        return Math.abs(a.centre() - b.centre()) < 6 && Math.abs(a.left() - b.left()) > 6;
    }

    /** A region growing downwards from its first row. */
    private static final class Growth {
        private final List<Row> rows;
        private final int first;
        private final List<Row> left = new ArrayList<>();
        private final List<Row> right = new ArrayList<>();
        private Row.Gap gutter;
        private int sides;
        private int labels;
        private double widest;

        Growth(List<Row> rows, int first, Row.Gap gutter) {
            this.rows = rows;
            this.first = first;
            this.gutter = gutter;
        }

        Region region() {
            int end = first;
            while (end < Math.min(rows.size(), first + MOST_ROWS) && take(rows.get(end), end)) {
                end++;
            }
            boolean evident = sides >= 2 || widest >= SURE_GUTTER;
            boolean pairs = labels >= 2 && labels * 2 > sides;
            return evident && !pairs && !left.isEmpty() && !right.isEmpty()
                    ? new Region(first, end, List.copyOf(left), List.copyOf(right))
                    : null;
        }

        private boolean take(Row row, int index) {
            if (index > first && row.y() - rows.get(index - 1).y() > FARTHEST) {
                return false;
            }
            if (beginsDocument(row)) {
                return false;
            }
            if (row.right() <= gutter.right() - LEAST_SHARED) {
                return takeOneSided(row, left, right, index);
            }
            if (row.left() >= gutter.left() + LEAST_SHARED) {
                return takeOneSided(row, right, left, index);
            }
            return takeBoth(row);
        }

        /** Below recipients the national title is the head of the next document in the file. */
        private boolean beginsDocument(Row row) {
            return left.stream().anyMatch(Columns::isRecipients)
                    && Letters.fold(row.text()).contains("cong hoa xa hoi chu");
        }

        private boolean takeBoth(Row row) {
            Row.Gap common = null;
            Row.Gap own = null;
            for (Row.Gap gap : wide(row)) {
                Row.Gap shared = shared(gap);
                if (shared.width() >= LEAST_SHARED && (common == null || shared.width() > common.width())) {
                    common = shared;
                    own = gap;
                }
            }
            if (common == null) {
                return false;
            }
            Row leftPart = row.part(Double.NEGATIVE_INFINITY, common.right());
            left.add(leftPart);
            right.add(row.part(common.right(), Double.POSITIVE_INFINITY));
            gutter = common;
            sides++;
            labels += leftPart.text().strip().endsWith(":") ? 1 : 0;
            widest = Math.max(widest, own.width());
            return true;
        }

        private Row.Gap shared(Row.Gap gap) {
            return new Row.Gap(Math.max(gutter.left(), gap.left()), Math.min(gutter.right(), gap.right()));
        }

        private boolean takeOneSided(Row row, List<Row> side, List<Row> other, int index) {
            boolean beside = isBeside(row, other);
            boolean starts = index == first;
            if (!starts && !beside && !continues(row, side)) {
                return false;
            }
            boolean isLeft = side == left;
            gutter = isLeft
                    ? new Row.Gap(Math.max(gutter.left(), row.right()), gutter.right())
                    : new Row.Gap(gutter.left(), Math.min(gutter.right(), row.left()));
            side.add(row);
            if (beside) {
                sides++;
                widest = Math.max(widest, gutter.width());
            }
            return true;
        }

        private static boolean isBeside(Row row, List<Row> other) {
            return !other.isEmpty() && overlap(other.get(other.size() - 1), row);
        }

        /** Whether a row that stands alone goes on with the column above it: near, and set to the same edge or middle. */
        private boolean continues(Row row, List<Row> side) {
            if (side.isEmpty()) {
                return false;
            }
            double away = row.y() - side.get(side.size() - 1).y();
            boolean isLeft = side == left;
            if (away > (isLeft ? 2.6 * row.size() : FARTHEST)) {
                return false;
            }
            boolean sameMiddle = side.stream().anyMatch(above -> Math.abs(above.centre() - row.centre()) < 7);
            List<Row> sameLeft = side.stream()
                    .filter(above -> Math.abs(above.left() - row.left()) < 4)
                    .toList();
            List<Row> sameRight = side.stream()
                    .filter(above -> Math.abs(above.right() - row.right()) < 4)
                    .toList();
            if (isLeft) {
                boolean list = side.size() == 1 || isRecipients(side.get(0));
                return sameMiddle || sameLeft.size() >= (list ? 1 : 2);
            }
            return sameMiddle || isEdge(sameLeft) || isEdge(sameRight);
        }

        /** Whether rows are set to the edge that they share, and don't merely happen to be equally long about one middle. */
        private static boolean isEdge(List<Row> rows) {
            return rows.size() >= 2
                    && rows.stream()
                            .anyMatch(row -> Math.abs(row.centre() - rows.get(0).centre()) > 7);
        }
    }
}
