package vn.congdoan.vanthu.sheet.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;

/** A form with an indicator of every kind, as an office asks for it at the end of a year. */
public final class SampleForms {
    public static final ReportPeriod PERIOD = new ReportPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    public static final LocalDate DEADLINE = LocalDate.of(2024, 10, 15);

    private SampleForms() {}

    public static ReportForm every() {
        return new ReportForm("TG", 1, "Báo cáo công tác tuyên truyền năm 2024", List.of(
                of("A1", "Tổng số cán bộ, nhà giáo và người lao động", "I. ĐOÀN VIÊN, LAO ĐỘNG", "người", IndicatorType.INTEGER, true, "0", null, List.of(), ""),
                of("A2", "Trong đó: nữ", "I. ĐOÀN VIÊN, LAO ĐỘNG", "người", IndicatorType.INTEGER, true, "0", "100000", List.of(), "A2 <= A1"),
                of("A3", "Tiền lương bình quân", "I. ĐOÀN VIÊN, LAO ĐỘNG", "triệu đồng/tháng", IndicatorType.DECIMAL, false, "0", null, List.of(), ""),
                of("B1", "Số buổi tuyên truyền, phổ biến chủ trương của Đảng, chính sách pháp luật của Nhà nước, nghị quyết của tổ chức Công đoàn tới đoàn viên và người lao động trong năm", "II. TUYÊN TRUYỀN", "buổi", IndicatorType.INTEGER, true, "0", null, List.of(), ""),
                of("B2", "Tỷ lệ đoàn viên được học tập nghị quyết", "II. TUYÊN TRUYỀN", "%", IndicatorType.PERCENT, true, "0", "100", List.of(), ""),
                of("B3", "Ngày tổ chức hội nghị tổng kết", "II. TUYÊN TRUYỀN", "", IndicatorType.DATE, false, null, null, List.of(), ""),
                of("B4", "Hình thức tuyên truyền chủ yếu", "II. TUYÊN TRUYỀN", "", IndicatorType.CHOICE, false, null, null, List.of("Trực tiếp", "Trực tuyến", "Loa, bảng tin", "Mạng xã hội"), ""),
                of("C1", "Khó khăn, kiến nghị, đề xuất", "III. NHẬN XÉT", "", IndicatorType.TEXT, false, null, null, List.of(), "")));
    }

    public static Indicator of(String code, String label, String section, String unit, IndicatorType type, boolean required,
            String min, String max, List<String> choices, String rule) {
        return new Indicator(code, label, section, unit, type, required, min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max), choices, type == IndicatorType.TEXT ? Aggregate.LIST : Aggregate.SUM,
                "", "", "", rule, null);
    }

    public static FormHead head() {
        return new FormHead("TG-2024", "Công đoàn Giáo dục tỉnh Ninh Bình", "Ninh Bình", PERIOD, "cdgd@ninhbinh.example, Zalo 0912 345 678", false);
    }

    public static FormHead withLast() {
        FormHead head = head();
        return new FormHead(head.round(), head.office(), head.place(), head.period(), head.sendTo(), true);
    }

    public static UnitForm blank() {
        return new UnitForm("", "", DEADLINE, Map.of());
    }

    public static UnitForm unit() {
        return new UnitForm("U07", "Công đoàn Trường THPT Kim Sơn B", DEADLINE, Map.of());
    }

    public static byte[] bytes(ReportForm form, FormHead head, UnitForm unit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FormTemplate.of(form, head).write(unit, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
