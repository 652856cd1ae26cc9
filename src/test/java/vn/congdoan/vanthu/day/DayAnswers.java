package vn.congdoan.vanthu.day;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;

/** What a unit means to report, drawn from a seed: the values that the program has to arrive at, known without it. */
public final class DayAnswers {
    private static final long SEED = 20_241_015;
    private static final String[] WISHES = {
        "Đề nghị cấp thêm tài liệu tuyên truyền",
        "Mở lớp tập huấn vào dịp hè",
        "Bổ sung kinh phí chăm lo đoàn viên khó khăn",
        "Tăng thời lượng thảo luận"
    };

    private final List<Indicator> indicators;
    private final int year;

    public DayAnswers(List<Indicator> indicators, int year) {
        this.indicators = List.copyOf(indicators);
        this.year = year;
    }

    /**
     * BigDecimal, String or LocalDate by code, in the order of the form; not there where the unit leaves a cell empty.
     *
     * @param attempt 0 for what it sends first; a better report has other figures
     */
    public Map<String, Object> of(int unit, int attempt) {
        Map<String, Object> values = new TreeMap<>();
        Random random = new Random(SEED + 1_000L * unit + attempt);
        indicators.stream()
                .filter(one -> !isPart(one) && !isShare(one))
                .forEach(one -> draw(one, unit, random, values));
        indicators.stream().filter(this::isPart).forEach(one -> part(one, random, values));
        indicators.stream().filter(DayAnswers::isShare).forEach(one -> share(one, values));
        Map<String, Object> ordered = new LinkedHashMap<>();
        indicators.stream()
                .filter(one -> values.containsKey(one.code()))
                .forEach(one -> ordered.put(one.code(), values.get(one.code())));
        return ordered;
    }

    private boolean isPart(Indicator one) {
        return one.rule().contains("<=");
    }

    private static boolean isShare(Indicator one) {
        return one.aggregate() == Aggregate.RATIO;
    }

    private void draw(Indicator one, int unit, Random random, Map<String, Object> values) {
        int drawn = random.nextInt(1_000);
        switch (one.type()) {
            case INTEGER -> values.put(one.code(), BigDecimal.valueOf(integer(one, drawn)));
            case DECIMAL, PERCENT -> values.put(one.code(), decimal(one, drawn));
            case CHOICE ->
                values.put(one.code(), one.choices().get(drawn % one.choices().size()));
            case DATE -> values.put(one.code(), LocalDate.of(year, 1 + drawn % 9, 1 + drawn % 28));
            case TEXT -> {
                if (drawn % 3 == 0) {
                    values.put(one.code(), WISHES[drawn % WISHES.length] + " (tổ " + unit + ")");
                }
            }
        }
    }

    /** Of people between 1.100 and 2.099, so that thousands are written; of anything else between 5 and 44. */
    private static int integer(Indicator one, int drawn) {
        return one.unit().equals("người") ? 1_100 + drawn : 5 + drawn % 40;
    }

    /** With two digits behind the comma. */
    private static BigDecimal decimal(Indicator one, int drawn) {
        int hundredths = one.unit().equals("điểm") ? 7_000 + drawn * 3 : 651 + drawn;
        return BigDecimal.valueOf(hundredths, 2);
    }

    private static void part(Indicator one, Random random, Map<String, Object> values) {
        BigDecimal whole = (BigDecimal) values.get(one.rule().split("<=")[1].strip());
        BigDecimal share = BigDecimal.valueOf(80 + random.nextInt(20), 2);
        values.put(one.code(), whole.multiply(share).setScale(0, RoundingMode.DOWN));
    }

    /** As the unit reckons it itself; the office doesn't use it. */
    private static void share(Indicator one, Map<String, Object> values) {
        BigDecimal over = (BigDecimal) values.get(one.numerator());
        BigDecimal under = (BigDecimal) values.get(one.denominator());
        values.put(one.code(), over.multiply(BigDecimal.valueOf(100)).divide(under, 2, RoundingMode.HALF_UP));
    }

    /** The first figure that has to stand in every report and takes part in no rule. */
    public String plainFigure() {
        return indicators.stream()
                .filter(one -> one.type() == IndicatorType.INTEGER
                        && one.required()
                        && one.rule().isEmpty())
                .filter(one ->
                        indicators.stream().noneMatch(other -> other.rule().contains(one.code())))
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** A figure that must not be more than another, and that other. */
    public List<String> partAndWhole() {
        return indicators.stream()
                .filter(this::isPart)
                .findFirst()
                .map(one -> List.of(one.rule().split("<=")).stream()
                        .map(String::strip)
                        .toList())
                .orElseThrow();
    }
}
