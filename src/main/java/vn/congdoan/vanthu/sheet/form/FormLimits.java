package vn.congdoan.vanthu.sheet.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportPeriod;

/** What an indicator takes, in words for whoever fills the form in. */
final class FormLimits {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private FormLimits() {}

    static String told(Indicator one, ReportPeriod period) {
        return switch (one.type()) {
            case INTEGER -> "Số nguyên" + range(one) + ".";
            case DECIMAL -> "Số, phần thập phân sau dấu phẩy" + range(one) + ".";
            case PERCENT -> "Tỷ lệ %" + range(one) + ": gõ 95 nghĩa là 95 %, không gõ dấu %.";
            case DATE -> "Ngày theo dạng ngày/tháng/năm, ví dụ 05/3/" + period.to().getYear() + "; thường từ "
                    + DAY.format(earliest(period)) + " đến " + DAY.format(latest(period)) + ".";
            case TEXT -> "Ghi bằng lời, tối đa 5.000 ký tự; xuống dòng bằng Alt+Enter.";
            case CHOICE -> "Chọn một mục trong danh sách: " + String.join("; ", one.choices()) + ".";
        };
    }

    /** Days of a report mostly lie in its period; plans and late papers a year around it. */
    static LocalDate earliest(ReportPeriod period) {
        return period.from().minusYears(1);
    }

    static LocalDate latest(ReportPeriod period) {
        return period.to().plusYears(1);
    }

    private static String range(Indicator one) {
        if (one.min() != null && one.max() != null) {
            return " từ " + shown(one.min()) + " đến " + shown(one.max());
        }
        if (one.min() != null) {
            return " từ " + shown(one.min()) + " trở lên";
        }
        return one.max() != null ? " không quá " + shown(one.max()) : "";
    }

    /** "1.234,5". */
    static String shown(BigDecimal value) {
        String[] parts = value.stripTrailingZeros().toPlainString().split("\\.");
        String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return parts.length == 1 ? whole : whole + "," + parts[1];
    }
}
