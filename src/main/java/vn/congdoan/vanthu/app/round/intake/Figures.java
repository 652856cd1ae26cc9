package vn.congdoan.vanthu.app.round.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.returned.MappedCell;
import vn.congdoan.vanthu.domain.returned.ReturnedReport;

/** The figures of a report as they are kept: what was read, and what people put in its place. */
final class Figures {
    private Figures() {}

    /** In the order of the form; what has no value isn't there. */
    static List<ReportedValue> of(ReportForm form, ReturnedReport report, Map<String, Correction> corrections) {
        Map<String, MappedCell> cells = new LinkedHashMap<>();
        report.cells().forEach(cell -> cells.put(cell.code(), cell));
        List<ReportedValue> values = new ArrayList<>();
        for (Indicator indicator : form.indicators()) {
            Optional<MappedCell> cell = Optional.ofNullable(cells.get(indicator.code()));
            Correction correction = corrections.get(indicator.code());
            (correction == null ? cell.flatMap(Figures::read) : corrected(indicator, cell, correction))
                    .ifPresent(values::add);
        }
        return values;
    }

    private static Optional<ReportedValue> read(MappedCell cell) {
        return cell.value()
                .map(value -> new ReportedValue(cell.code(), value, cell.place(), cell.original(), cell.note()));
    }

    private static Optional<ReportedValue> corrected(
            Indicator indicator, Optional<MappedCell> cell, Correction correction) {
        return correction
                .value()
                .map(value -> new ReportedValue(
                        indicator.code(),
                        value,
                        cell.map(MappedCell::place).orElse(null),
                        cell.map(MappedCell::original).orElse(""),
                        correction.reason()));
    }
}
