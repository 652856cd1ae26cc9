package vn.congdoan.vanthu.text.returned;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.text.returned.Header.Role;
import vn.congdoan.vanthu.text.returned.NamedPeriod.Fit;

/** What the words over a column of figures (or before a row of them) say: this period's, another's, a plan's, a part's. */
final class FigureWords {
    private static final List<String> VALUES = padded(
            "so lieu",
            "so luong",
            "ket qua",
            "kq",
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
    /** Never the figures themselves. */
    private static final List<String> OTHERS = padded(
            "ke hoach",
            "kh",
            "ky truoc",
            "thang truoc",
            "nam truoc",
            "quy truoc",
            "nam ngoai",
            "cung ky",
            "giao",
            "luy ke",
            "so sanh",
            "muc tieu",
            "phan dau",
            "dang ky",
            "du toan",
            "lien truoc",
            "so voi",
            "tham dinh",
            "chenh lech",
            "vi du",
            "mau",
            "dau nam");
    /** Not the figures either, unless the same words name this period: "Tăng trong kỳ". */
    private static final List<String> OTHERS_MOSTLY =
            padded("ty le", "tang giam", "tang", "giam", "du kien", "uoc", "dau ky");

    private static final Set<String> TOTALS = Set.of("tong", "tong so", "tong cong", "cong", "tong so lieu");
    private static final Set<String> PARTS = Set.of("nam", "nu", "nam gioi", "nu gioi", "so nam", "so nu");

    private final ReportPeriod period;

    /** @param period null when nothing is known of it */
    FigureWords(ReportPeriod period) {
        this.period = period;
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

    /** Whether a heading calls what stands below it figures, whatever else it says. */
    static boolean saysValue(String key) {
        return says(key, VALUES) || TOTALS.contains(key);
    }

    /** VALUE, OTHER or NAMED, by all the words above a column from top to bottom. */
    Role role(List<String> path) {
        String words = String.join(" ", path);
        String last = path.get(path.size() - 1);
        List<NamedPeriod> times = times(words);
        String rest = without(words, times);
        boolean current = says(words, THIS);
        if (says(rest, OTHERS) || says(rest, OTHERS_MOSTLY) && !current || isPart(last)) {
            return Role.OTHER;
        }
        boolean value = says(rest, VALUES) || TOTALS.contains(last);
        if (isTarget(path) && !value || times.stream().anyMatch(this::isAside)) {
            return Role.OTHER;
        }
        return current || value || !times.isEmpty() || isYear(words) ? Role.VALUE : Role.NAMED;
    }

    /** "Chỉ tiêu năm 2026": what was to be reached. */
    private boolean isTarget(List<String> path) {
        return path.stream()
                .anyMatch(key -> key.startsWith("chi tieu ")
                        && (isYear(key) || !times(key).isEmpty()));
    }

    private static boolean isYear(String words) {
        return words.matches(".*\\b20\\d\\d\\b.*");
    }

    private List<NamedPeriod> times(String words) {
        if (period == null) {
            return List.of();
        }
        List<NamedPeriod> times = NamedPeriod.inHeading(words, period);
        boolean narrower = times.stream().anyMatch(time -> !time.isYear());
        // "Năm 2026" over "Tháng 10": the year only belongs to the month, unless it is another.
        return narrower
                ? times.stream()
                        .filter(time -> !time.isYear() || time.fit(period) == Fit.OTHER)
                        .toList()
                : times;
    }

    private static String without(String words, List<NamedPeriod> times) {
        String rest = words;
        for (NamedPeriod time : times) {
            rest = rest.replace(time.words(), " ");
        }
        return rest;
    }

    /** Of another time, of a part of this one, or of more than this one; a year around a shorter period is only its date. */
    private boolean isAside(NamedPeriod time) {
        Fit fit = time.fit(period);
        return fit == Fit.OTHER || fit == Fit.PART || fit == Fit.WIDER && !time.isYear();
    }

    /** Whether the words name this very period, neither more nor less of it. */
    boolean isExact(List<String> path) {
        String words = String.join(" ", path);
        return says(words, THIS) || times(words).stream().anyMatch(time -> time.fit(period) == Fit.SAME);
    }

    /** Whether the words name a time at all: such a column wins over one that only says "số liệu". */
    boolean namesTime(List<String> path) {
        String words = String.join(" ", path);
        return says(words, THIS) || isYear(words) || !times(words).isEmpty();
    }

    /** Whether the words name only the year of a shorter period: its date, or the whole year's figures. */
    boolean isOnlyYear(List<String> path) {
        String words = String.join(" ", path);
        return !says(words, THIS)
                && times(words).stream().anyMatch(time -> time.isYear() && time.fit(period) == Fit.WIDER);
    }

    /** Whether the words name a time that is no whole year. */
    boolean isShorterTime(List<String> path) {
        return times(String.join(" ", path)).stream().anyMatch(time -> !time.isYear());
    }

    /** Whether the words name a part of the period: a month of the quarter. */
    boolean isPartOfPeriod(List<String> path) {
        return times(String.join(" ", path)).stream().anyMatch(time -> time.fit(period) == Fit.PART);
    }

    static boolean isTotal(List<String> path) {
        return !path.isEmpty() && TOTALS.contains(path.get(path.size() - 1));
    }

    /** "Nam", "Trong đó nữ": what stands beside a total. */
    private static boolean isPart(String key) {
        return PARTS.contains(key) || key.equals("trong do") || key.startsWith("trong do ");
    }
}
