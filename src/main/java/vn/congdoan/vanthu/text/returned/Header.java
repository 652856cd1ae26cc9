package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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
    private static final List<String> VALUES = padded(
            "so lieu",
            "so luong",
            "ket qua",
            "thuc hien",
            "gia tri",
            "so bao cao",
            "thuc te",
            "so phat sinh",
            "so tien",
            "so dat duoc");
    private static final List<String> THIS = padded(
            "thang nay",
            "ky nay",
            "quy nay",
            "nam nay",
            "ky bao cao",
            "trong ky",
            "trong thang",
            "trong nam",
            "trong quy",
            "thang bao cao",
            "nam bao cao");
    private static final List<String> OTHERS = padded(
            "ke hoach",
            "kh",
            "ky truoc",
            "thang truoc",
            "nam truoc",
            "quy truoc",
            "cung ky",
            "giao",
            "luy ke",
            "so sanh",
            "ty le",
            "tang giam",
            "tang",
            "giam",
            "du kien",
            "uoc",
            "muc tieu",
            "dau ky",
            "lien truoc",
            "so voi",
            "tham dinh",
            "chenh lech",
            "vi du",
            "mau",
            "dau nam");
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");
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
    private final ReportPeriod period;
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
        this.period = period;
        int found = nearest(firstRow);
        end = firstRow;
        top = found < 0 ? firstRow : highest(found);
        roles = new Role[page.columns()];
        for (int column = 0; column < roles.length; column++) {
            roles[column] = told(column);
        }
    }

    private static List<String> padded(String... phrases) {
        return Arrays.stream(phrases).map(phrase -> " " + phrase + " ").toList();
    }

    /** Whether any of the phrases stands among the words of a key. */
    private static boolean says(String key, List<String> phrases) {
        String padded = " " + key + " ";
        for (String phrase : phrases) {
            if (padded.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    private int nearest(int firstRow) {
        for (int row = firstRow - 1; row >= Math.max(0, firstRow - FURTHEST); row--) {
            if (roles(row) >= 2) {
                return row;
            }
        }
        return -1;
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
        return path.isEmpty() ? Role.UNNAMED : valueRole(String.join(" ", path));
    }

    /** Whether the words above a column speak of another period or of a plan, but for a name that isn't to be read as such words. */
    boolean isOther(int column, String name) {
        List<String> words = path(column).stream().filter(key -> !key.equals(name)).toList();
        return !words.isEmpty() && valueRole(String.join(" ", words)) == Role.OTHER;
    }

    private Role valueRole(String path) {
        boolean current = says(path, THIS);
        int year = year(path);
        if (says(path, OTHERS) && !current || year > 0 && isOther(year)) {
            return Role.OTHER;
        }
        return current || year > 0 || says(path, VALUES) ? Role.VALUE : Role.NAMED;
    }

    private boolean isOther(int year) {
        return period != null
                && year != period.to().getYear()
                && year != period.from().getYear();
    }

    /** The first year named; 0 for none. */
    private static int year(String path) {
        Matcher year = YEAR.matcher(path);
        return year.find() ? Integer.parseInt(year.group(1)) : 0;
    }

    /** Whether the words name the period itself: such a column wins over one that only says "số liệu". */
    boolean namesPeriod(int column) {
        String path = String.join(" ", path(column));
        return says(path, THIS) || year(path) > 0;
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
        return key.length() < LONGEST && says(key, VALUES) ? Role.VALUE : Role.NAMED;
    }
}
