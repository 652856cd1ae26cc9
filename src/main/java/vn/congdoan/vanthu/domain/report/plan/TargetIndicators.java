package vn.congdoan.vanthu.domain.report.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.content.Target;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorTarget;
import vn.congdoan.vanthu.domain.report.IndicatorType;

/**
 * Makes the indicators by which one can tell whether a document's targets are reached. A percentage is asked as part and whole,
 * and recomputed: percentages of units can't be consolidated.
 */
public final class TargetIndicators {
    private static final int LONGEST_LABEL = 160;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Where "gia đình | đạt gia đình văn hóa" parts into who and what. */
    private static final Pattern PREDICATE = Pattern.compile(
            "\\s(?=(?:đạt|được|tham gia|hoàn thành|đăng ký|học tập|ký kết|ký|hưởng ứng|nắm|thực hiện|tổ chức|triển khai|có|là)\\s)",
            FLAGS);

    private static final Pattern PEOPLE = Pattern.compile(
            "^(?:(?:các|số|toàn thể|nữ)\\s+)*(?:cán bộ|đoàn viên|công đoàn viên|công nhân|người lao động|lao động|nhà giáo|giáo viên|hội viên|cnvclđ|cbngnl[đd]|đv|viên chức|công chức|đảng viên|nữ)(?![\\p{L}])",
            FLAGS);
    private static final Pattern BODIES = Pattern.compile(
            "^(?:các\\s+)?(?:cơ quan|đơn vị|công đoàn|cđcs|trường|doanh nghiệp|tổ công đoàn)(?![\\p{L}])", FLAGS);
    private static final Pattern HOUSEHOLDS = Pattern.compile("^(?:các\\s+)?(?:hộ\\s+)?gia đình(?![\\p{L}])", FLAGS);
    private static final Pattern COUNT_WORD = Pattern.compile(
            "^(cuộc|buổi|lớp|hội thi|hội diễn|giải|tin|bài|mô hình|công trình|sáng kiến|người|đơn vị|lượt)(?![\\p{L}]).*",
            FLAGS);
    private static final Pattern MONEY = Pattern.compile(".*(?:đồng|triệu|tỷ)$", FLAGS);

    private final List<Indicator> made = new ArrayList<>();

    private TargetIndicators() {}

    /** Codes A1, A2 … in the order of the targets; a target that is told twice gives one indicator. */
    public static List<Indicator> of(List<Target> targets) {
        TargetIndicators making = new TargetIndicators();
        targets.forEach(making::add);
        return List.copyOf(making.made);
    }

    private void add(Target target) {
        String subject = target.subject().isBlank() ? "" : target.subject().strip();
        if (subject.isEmpty() || isThere(target)) {
            return;
        }
        if (target.unit().equals("%")) {
            percentage(target, subject);
        } else {
            count(target, subject);
        }
    }

    private boolean isThere(Target target) {
        return made.stream()
                .filter(one -> one.target() != null)
                .anyMatch(one -> one.target().value().compareTo(target.value()) == 0
                        && one.target().text().equals(target.text())
                        && one.label().endsWith(shortened(target.subject().strip(), LONGEST_LABEL)));
    }

    private void percentage(Target target, String subject) {
        Matcher predicate = PREDICATE.matcher(subject);
        String whole = predicate.find() ? subject.substring(0, predicate.start()) : subject;
        boolean parted = whole.length() < subject.length();
        String measure = measure(subject);
        String part = code(1);
        String all = code(2);
        String label = parted ? "Số " + lower(subject) : "Số " + lower(subject) + " đã thực hiện";
        made.add(number(part, label, measure, IndicatorType.INTEGER, Aggregate.SUM, part + " <= " + all, null));
        made.add(number(all, "Tổng số " + lower(whole), measure, IndicatorType.INTEGER, Aggregate.SUM, "", null));
        made.add(new Indicator(
                code(1),
                shortened("Tỷ lệ " + lower(subject), LONGEST_LABEL),
                "",
                "%",
                IndicatorType.PERCENT,
                false,
                BigDecimal.ZERO,
                HUNDRED,
                List.of(),
                Aggregate.RATIO,
                "",
                part,
                all,
                "",
                level(target)));
    }

    private void count(Target target, String subject) {
        boolean money = MONEY.matcher(target.unit()).matches();
        boolean whole = !money && target.value().stripTrailingZeros().scale() <= 0;
        String label = (money ? "" : "Số ") + (money ? subject : lower(subject));
        made.add(number(
                code(1),
                label,
                money ? target.unit() : countWord(target.unit()),
                whole ? IndicatorType.INTEGER : IndicatorType.DECIMAL,
                Aggregate.SUM,
                "",
                level(target)));
    }

    private static Indicator number(
            String code,
            String label,
            String unit,
            IndicatorType type,
            Aggregate aggregate,
            String rule,
            IndicatorTarget level) {
        return new Indicator(
                code,
                shortened(label, LONGEST_LABEL),
                "",
                unit,
                type,
                true,
                BigDecimal.ZERO,
                null,
                List.of(),
                aggregate,
                "",
                "",
                "",
                rule,
                level);
    }

    private static IndicatorTarget level(Target target) {
        return new IndicatorTarget(target.comparator(), target.value(), target.text());
    }

    /** The code of the next one, or of the one after that. */
    private String code(int ahead) {
        return "A" + (made.size() + ahead);
    }

    private static String measure(String subject) {
        if (PEOPLE.matcher(subject).find()) {
            return "người";
        }
        if (HOUSEHOLDS.matcher(subject).find()) {
            return "gia đình";
        }
        return BODIES.matcher(subject).find() ? "đơn vị" : "";
    }

    private static String countWord(String unit) {
        Matcher word = COUNT_WORD.matcher(unit.strip());
        return word.matches() ? word.group(1).toLowerCase(Locale.ROOT) : unit.strip();
    }

    /** An abbreviation keeps its capitals. */
    private static String lower(String words) {
        boolean abbreviated = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return abbreviated ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String shortened(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = words.lastIndexOf(' ', longest - 1);
        return words.substring(0, end < 0 ? longest - 1 : end).replaceFirst("[,;.]$", "") + "…";
    }
}
