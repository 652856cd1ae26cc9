package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** The heading of a table of indicators: which column holds what, told by words only. */
final class Header {
    private static final int FURTHEST = 60;
    private static final int MOST_LEVELS = 4;
    private static final Set<String> COUNTERS = Set.of("stt", "tt", "so tt", "so thu tu", "tt ho", "thu tu");
    private static final Set<String> CODES =
            Set.of("ma", "ma so", "ma chi tieu", "ma ct", "ms", "ma so chi tieu", "ky hieu");
    private static final Set<String> LABELS = Set.of(
            "chi tieu",
            "noi dung",
            "ten chi tieu",
            "noi dung chi tieu",
            "noi dung bao cao",
            "tieu chi",
            "noi dung cong viec",
            "chi tieu bao cao",
            "danh muc chi tieu",
            "hang muc",
            "noi dung thuc hien",
            "cac chi tieu",
            "chi tieu chu yeu");
    private static final Set<String> UNITS = Set.of("don vi tinh", "dvt", "don vi", "dv tinh", "d v t", "don vi do");
    private static final Set<String> NOTES = Set.of(
            "ghi chu",
            "dien giai",
            "giai trinh",
            "cach tinh",
            "yeu cau",
            "kieu du lieu",
            "gioi han",
            "loai",
            "nguon so lieu",
            "huong dan",
            "huong dan ghi",
            "huong dan cach ghi");
    /** "Chỉ tiêu (2)", "Ghi chú (2&3)": the number of the column, written into its heading. */
    private static final Pattern NUMBERED = Pattern.compile("(?: \\d{1,2})+$");

    private static final int LONGEST = 60;

    /** What a column is for. */
    enum Role {
        COUNTER,
        CODE,
        LABEL,
        UNIT,
        NOTE,
        /** The figures of this period. */
        VALUE,
        /** Another period, a plan, a comparison. */
        OTHER,
        /** Words that tell nothing. */
        NAMED,
        UNNAMED
    }

    private final Page page;
    private final FigureWords figures;
    private final int labelColumn;
    private final int top;
    private final int end;
    private final Role[] roles;

    /**
     * @param firstRow the first row that names an indicator
     * @param labelColumn where labels (or codes) stand; a merge over it and other columns is a title
     */
    Header(Page page, int firstRow, int labelColumn, ReportPeriod period) {
        this.page = page;
        this.labelColumn = labelColumn;
        figures = new FigureWords(period);
        int found = nearest(firstRow);
        end = firstRow;
        top = found < 0 ? firstRow : highest(found);
        roles = new Role[page.columns()];
        for (int column = 0; column < roles.length; column++) {
            roles[column] = told(column);
        }
    }

    private int nearest(int firstRow) {
        for (int row = firstRow - 1; row >= Math.max(0, firstRow - FURTHEST); row--) {
            if (roles(row) >= 2 || isPlainHeading(row)) {
                return row;
            }
        }
        return -1;
    }

    /** "Nội dung | Tháng 9 | Tháng 10": what names the labels, and times or plans beside it. */
    private boolean isPlainHeading(int row) {
        Role words = role(page.key(row, labelColumn));
        if (words != Role.LABEL && words != Role.NOTE) { // "Diễn giải" over the labels themselves
            return false;
        }
        for (int column = labelColumn + 1; column < page.columns(); column++) {
            String key = page.key(row, column);
            if (!key.isEmpty() && key.length() < LONGEST && figures.role(List.of(key)) != Role.NAMED) {
                return true;
            }
        }
        return false;
    }

    private int highest(int found) {
        int row = found;
        while (row > 0 && found - row < MOST_LEVELS - 1 && roles(row - 1) > 0) {
            row--;
        }
        return row;
    }

    private int roles(int row) {
        Set<Role> found = EnumSet.noneOf(Role.class);
        for (int column = 0; column < page.columns(); column++) {
            String key = page.key(row, column);
            if (!key.isEmpty()) {
                found.add(role(key));
            }
        }
        found.remove(Role.NAMED);
        return found.size();
    }

    /** Whether a row of keys is a heading: two of its cells at least name columns of a table of indicators. */
    static boolean isHeading(List<String> keys) {
        Set<Role> found = EnumSet.noneOf(Role.class);
        keys.forEach(key -> found.add(role(key)));
        found.removeAll(EnumSet.of(Role.NAMED, Role.UNNAMED));
        return found.size() >= 2;
    }

    /** Whether a heading of that name stands over the indicators. */
    static boolean isOverLabels(String key) {
        return role(key) == Role.LABEL;
    }

    boolean isThere() {
        return top < end;
    }

    int top() {
        return top;
    }

    /** The words above a column, from top to bottom, merged ones counted for all their columns. */
    List<String> path(int column) {
        List<String> path = new ArrayList<>();
        for (int row = top; row < end; row++) {
            CellRange range = page.merge(row, column);
            String key = range == null ? page.key(row, column) : page.key(range.firstRow(), range.firstColumn());
            if (!key.isEmpty() && !isTitle(range, column) && !path.contains(key)) {
                path.add(key);
            }
        }
        return path;
    }

    private boolean isTitle(CellRange range, int column) {
        return range != null
                && (range.firstRow() < top || column != labelColumn && range.contains(range.firstRow(), labelColumn));
    }

    /** As a person sees the words above a column. */
    String title(int column) {
        List<String> words = new ArrayList<>();
        for (int row = top; row < end; row++) {
            SheetCell cell = page.seen(row, column);
            String text = cell.text().strip().replaceAll("\\s+", " ");
            boolean shown = cell.kind() == SheetCell.Kind.TEXT && !isTitle(page.merge(row, column), column);
            if (shown && !text.isEmpty() && !words.contains(text)) {
                words.add(text);
            }
        }
        return String.join(" – ", words);
    }

    Role role(int column) {
        return roles[column];
    }

    private Role told(int column) {
        List<String> path = path(column);
        for (String key : path) {
            Role role = role(key);
            if (role.ordinal() <= Role.NOTE.ordinal()) {
                return role;
            }
        }
        return path.isEmpty() ? Role.UNNAMED : figures.role(path);
    }

    /** Whether the words above a column speak of another period or of a plan, but for a name that isn't to be read as such words. */
    boolean isOther(int column, String name) {
        List<String> words =
                path(column).stream().filter(key -> !key.equals(name)).toList();
        return !words.isEmpty() && figures.role(words) == Role.OTHER;
    }

    /** Where another table begins to the right of the figures: at its own counter or labels. */
    int nextTable() {
        boolean passed = false;
        for (int column = labelColumn + 1; column < roles.length; column++) {
            Role role = roles[column];
            if (passed && (role == Role.LABEL || role == Role.COUNTER)) {
                return column;
            }
            passed |= role == Role.VALUE || role == Role.NAMED || role == Role.OTHER;
        }
        return roles.length;
    }

    /** Whether the words name a time: such a column wins over one that only says "số liệu". */
    boolean namesPeriod(int column) {
        return figures.namesTime(path(column));
    }

    /** Whether the words name the very period that is asked for. */
    boolean namesExactly(int column) {
        return figures.isExact(path(column));
    }

    boolean isOnlyYear(int column) {
        return figures.isOnlyYear(path(column));
    }

    boolean isShorterTime(int column) {
        return figures.isShorterTime(path(column));
    }

    boolean isPartOfPeriod(int column) {
        return figures.isPartOfPeriod(path(column));
    }

    boolean isTotal(int column) {
        return FigureWords.isTotal(path(column));
    }

    private static Role role(String words) {
        if (words.isEmpty()) {
            return Role.UNNAMED;
        }
        String key = NUMBERED.matcher(words).replaceFirst("");
        if (COUNTERS.contains(key)) {
            return Role.COUNTER;
        }
        if (CODES.contains(key)) {
            return Role.CODE;
        }
        if (LABELS.contains(key)) {
            return Role.LABEL;
        }
        if (UNITS.contains(key)) {
            return Role.UNIT;
        }
        if (NOTES.contains(key)) {
            return Role.NOTE;
        }
        return key.length() < LONGEST && FigureWords.saysValue(key) ? Role.VALUE : Role.NAMED;
    }
}
