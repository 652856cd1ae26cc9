package vn.congdoan.vanthu.text.returned;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;

/** Forms for tests. */
public final class Forms {
    public static final ReportPeriod YEAR = new ReportPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    private Forms() {}

    public static Indicator indicator(String code, String label, String unit, IndicatorType type) {
        return indicator(code, label, "", unit, type, "");
    }

    static Indicator indicator(
            String code, String label, String section, String unit, IndicatorType type, String rule) {
        BigDecimal min = type.isNumber() ? BigDecimal.ZERO : null;
        BigDecimal max = type == IndicatorType.PERCENT ? BigDecimal.valueOf(100) : null;
        return new Indicator(
                code, label, section, unit, type, true, min, max, List.of(), Aggregate.SUM, "", "", "", rule, null);
    }

    public static Indicator choice(String code, String label, String... choices) {
        return new Indicator(
                code,
                label,
                "",
                "",
                IndicatorType.CHOICE,
                true,
                null,
                null,
                List.of(choices),
                Aggregate.COUNT,
                "",
                "",
                "",
                "",
                null);
    }

    public static Indicator optional(Indicator one) {
        return new Indicator(
                one.code(),
                one.label(),
                one.section(),
                one.unit(),
                one.type(),
                false,
                one.min(),
                one.max(),
                one.choices(),
                one.aggregate(),
                one.weight(),
                one.numerator(),
                one.denominator(),
                one.rule(),
                one.target());
    }

    public static ReportForm form(Indicator... indicators) {
        return new ReportForm("TG", 1, "Báo cáo công tác tuyên truyền năm 2024", List.of(indicators));
    }

    /** Ten indicators of every kind with units, a percentage and a rule. */
    public static ReportForm propaganda() {
        List<Indicator> all = new ArrayList<>();
        String a = "I. Tuyên truyền";
        String b = "II. Học tập nghị quyết";
        all.add(indicator("A1", "Số buổi tuyên truyền", a, "buổi", IndicatorType.INTEGER, ""));
        all.add(indicator("A2", "Số lượt người tham dự", a, "lượt người", IndicatorType.INTEGER, ""));
        all.add(indicator("A3", "Trong đó: nữ", a, "lượt người", IndicatorType.INTEGER, "A3 <= A2"));
        all.add(indicator("A4", "Kinh phí tuyên truyền", a, "đồng", IndicatorType.INTEGER, ""));
        all.add(indicator("B1", "Tỷ lệ đoàn viên học tập nghị quyết", b, "%", IndicatorType.PERCENT, ""));
        all.add(indicator("B2", "Thu nhập bình quân", b, "triệu đồng", IndicatorType.DECIMAL, ""));
        all.add(indicator("B3", "Ngày tổ chức hội nghị", b, "", IndicatorType.DATE, ""));
        all.add(choice("B4", "Xếp loại", "Tốt", "Khá", "Trung bình"));
        all.add(optional(indicator("B5", "Kiến nghị, đề xuất", b, "", IndicatorType.TEXT, "")));
        all.add(indicator("B6", "Số tin, bài", b, "tin, bài", IndicatorType.INTEGER, ""));
        return new ReportForm("TG", 1, "Báo cáo công tác tuyên truyền năm 2024", all);
    }

    /** A long form with sections, labels alike and the same label under several headings. */
    static ReportForm many(int size, long seed) {
        java.util.Random random = new java.util.Random(seed);
        String[] things = {"lớp tập huấn", "hội nghị", "cuộc thi", "tin bài", "đoàn viên mới", "sáng kiến", "công trình"
        };
        String[] places = {"cấp tỉnh", "cấp cơ sở", "khối THPT", "khối THCS", "khối mầm non", "ngoài công lập"};
        List<Indicator> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String section = "Phần " + (char) ('A' + i / 6);
            String label = i % 6 == 5
                    ? "Trong đó: nữ"
                    : "Số " + things[i % things.length] + " " + places[i / things.length % places.length];
            IndicatorType type = switch (random.nextInt(8)) {
                case 0 -> IndicatorType.PERCENT;
                case 1 -> IndicatorType.DECIMAL;
                case 2 -> IndicatorType.DATE;
                default -> IndicatorType.INTEGER;
            };
            String unit = switch (type) {
                case PERCENT -> "%";
                case DECIMAL -> "triệu đồng";
                case DATE -> "";
                default -> random.nextInt(5) == 0 ? "đồng" : "người";
            };
            all.add(indicator((char) ('A' + i / 6) + "" + (i % 6 + 1), label, section, unit, type, ""));
        }
        return new ReportForm("DAI", 1, "Biểu tổng hợp số liệu năm 2024", all);
    }
}
