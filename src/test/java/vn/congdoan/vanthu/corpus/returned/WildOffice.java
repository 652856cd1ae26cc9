package vn.congdoan.vanthu.corpus.returned;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;
import vn.congdoan.vanthu.domain.unit.Unit;

/** An office whose units have names that differ by a letter, a number or a kind of school, and a round they all answer. */
final class WildOffice {
    static final ReportPeriod PERIOD = new ReportPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    static final LocalDate DEADLINE = LocalDate.of(2026, 3, 10);
    static final String ROUND = "TG-2026";
    static final String TITLE = "Báo cáo công tác tuyên truyền quý I/2026";
    /** Of U30, before it was renamed. */
    static final String FORMER = "Công đoàn Trường THPT Dân lập Hoàng Long";

    private static final List<String> SCHOOLS = List.of(
            "THPT Kim Sơn A",
            "THPT Kim Sơn B",
            "THPT Kim Sơn C",
            "THPT Nguyễn Huệ",
            "THCS Nguyễn Huệ",
            "Tiểu học Nguyễn Huệ",
            "THCS Lê Lợi",
            "THPT Lê Lợi",
            "Tiểu học Hoa Sen",
            "Mầm non Hoa Sen",
            "Mầm non Sao Mai",
            "Mầm non Sao Mai 2",
            "THPT Gia Viễn A",
            "THPT Gia Viễn B",
            "THCS Gia Viễn",
            "THCS Trần Hưng Đạo",
            "THPT Trần Hưng Đạo",
            "Tiểu học Đinh Tiên Hoàng",
            "THPT Đinh Tiên Hoàng",
            "THPT Yên Khánh A",
            "THPT Yên Khánh B",
            "THCS Khánh Yên",
            "Tiểu học Phúc Thành",
            "Tiểu học Thành Phúc",
            "Mầm non 1/6",
            "Mầm non 1-5",
            "THPT chuyên Lương Văn Tụy",
            "THCS Lương Văn Tụy",
            "THPT Nho Quan C",
            "THPT Hoàng Long");

    final ReportingServices services;
    final ReportingRound round;

    WildOffice(ReportingServices services) {
        this.services = services;
        Unit renamed = null;
        for (int i = 1; i <= SCHOOLS.size(); i++) {
            renamed = services.units().save(unit(i, i == SCHOOLS.size() ? FORMER : name(i)), LocalDate.of(2020, 1, 1));
        }
        services.units().rename(renamed.id(), name(SCHOOLS.size()), LocalDate.of(2025, 7, 1), "Quyết định của tỉnh");
        round = services.rounds().create(RoundPlan.free(ROUND, TITLE, PERIOD, DEADLINE, indicators()));
    }

    static ReportForm form() {
        return new ReportForm(ROUND, 1, TITLE, indicators());
    }

    static String code(int number) {
        return "U%02d".formatted(number);
    }

    static String name(int number) {
        return "Công đoàn Trường " + SCHOOLS.get(number - 1);
    }

    private static Unit unit(int number, String name) {
        return new Unit(0, code(number), name, "Khối " + number % 3, "", "", "", 10, LocalDate.of(2020, 1, 1), null);
    }

    /** By code. */
    Map<String, Long> unitIds() {
        Map<String, Long> ids = new LinkedHashMap<>();
        services.rounds().expected(round.id()).forEach(one -> ids.put(one.code(), one.unitId()));
        return ids;
    }

    static List<Indicator> indicators() {
        String staff = "I. ĐOÀN VIÊN, LAO ĐỘNG";
        String spread = "II. TUYÊN TRUYỀN";
        return List.of(
                of("A1", "Tổng số đoàn viên", staff, "người", IndicatorType.INTEGER, true, ""),
                of("A2", "Trong đó: nữ", staff, "người", IndicatorType.INTEGER, true, "A2 <= A1"),
                of("A3", "Tổng số lao động", staff, "người", IndicatorType.INTEGER, true, "A1 <= A3"),
                of("A4", "Trong đó: nữ", staff, "người", IndicatorType.INTEGER, true, "A4 <= A3"),
                of("A5", "Tiền lương bình quân", staff, "triệu đồng/tháng", IndicatorType.DECIMAL, false, ""),
                of("B1", "Số buổi tuyên truyền", spread, "buổi", IndicatorType.INTEGER, true, ""),
                of("B2", "Tỷ lệ đoàn viên học tập nghị quyết", spread, "%", IndicatorType.PERCENT, true, ""),
                of("B3", "Ngày tổ chức hội nghị tổng kết", spread, "", IndicatorType.DATE, false, ""),
                of("B4", "Hình thức tuyên truyền chủ yếu", spread, "", IndicatorType.CHOICE, false, ""),
                of("B5", "Kinh phí hỗ trợ đoàn viên khó khăn", spread, "đồng", IndicatorType.INTEGER, true, ""),
                of("C1", "Khó khăn, kiến nghị", "III. NHẬN XÉT", "", IndicatorType.TEXT, false, ""));
    }

    private static Indicator of(
            String code, String label, String section, String unit, IndicatorType type, boolean required, String rule) {
        boolean number = type.isNumber();
        return new Indicator(
                code,
                label,
                section,
                unit,
                type,
                required,
                number ? BigDecimal.ZERO : null,
                type == IndicatorType.PERCENT ? BigDecimal.valueOf(100) : null,
                type == IndicatorType.CHOICE
                        ? List.of("Trực tiếp", "Trực tuyến", "Loa, bảng tin", "Mạng xã hội")
                        : List.of(),
                number ? Aggregate.SUM : Aggregate.LIST,
                "",
                "",
                "",
                rule,
                null);
    }
}
