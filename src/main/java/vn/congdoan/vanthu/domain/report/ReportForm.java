package vn.congdoan.vanthu.domain.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a round asks of each unit.
 *
 * @param code of its family: forms of several years with one code are versions of each other
 * @param version from 1
 * @param title "Báo cáo công tác tuyên truyền năm 2024"
 * @param indicators in the order of the form
 */
public record ReportForm(String code, int version, String title, List<Indicator> indicators) {
    public ReportForm {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        indicators = List.copyOf(indicators);
    }

    /** By its code, letter for letter. */
    public Optional<Indicator> indicator(String indicatorCode) {
        return indicators.stream()
                .filter(one -> one.code().equals(indicatorCode))
                .findFirst();
    }
}
