package vn.congdoan.vanthu.text.returned;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.returned.MappedCell;
import vn.congdoan.vanthu.domain.returned.ReturnedReport;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.text.value.ValueReader;

/**
 * Finds the figures of a form in a workbook: by codes and labels, never by position alone. A value beside which a question stands is
 * only proposed; it isn't taken until a person agreed.
 */
public final class ReturnReader {
    private final ReportForm form;
    private final ReportPeriod period;
    private final FormIndex index;

    /** A form that many workbooks are read by; safe for several threads. */
    public ReturnReader(ReportForm form, ReportPeriod period) {
        this.form = form;
        this.period = period;
        index = new FormIndex(form);
    }

    /** As {@link #read(SheetBook)}, for one workbook. */
    public static ReturnedReport read(SheetBook book, ReportForm form, ReportPeriod period) {
        return new ReturnReader(form, period).read(book);
    }

    /** Never fails on what stands in the workbook; a book that holds nothing of the form gives a report without cells. */
    public ReturnedReport read(SheetBook book) {
        ValueReader.Context context = new ValueReader.Context(period, book.date1904());
        SheetReading reading = new SheetChoice(index, context).choose(book.sheets());
        return reading == null || reading.cells().isEmpty() ? nothing(form) : report(form, reading);
    }

    /** The mapped cells whose figure came from a formula, for whoever can reckon it again. */
    public static List<CellPlace> formulas(SheetBook book, ReturnedReport report) {
        return book.sheets().stream()
                .flatMap(sheet -> report.cells().stream()
                        .map(MappedCell::place)
                        .filter(place -> place.sheet().equals(sheet.name()))
                        .filter(place -> !sheet.cell(place.row(), place.column())
                                .formula()
                                .isEmpty()))
                .toList();
    }

    private static ReturnedReport nothing(ReportForm form) {
        CellFinding none =
                new CellFinding(Weight.ERROR, "", null, "", MessageRef.of("returned.sheet.none", form.title()));
        List<String> codes = form.indicators().stream().map(Indicator::code).toList();
        return new ReturnedReport("", List.of(), codes, List.of(none), Certainty.UNSURE);
    }

    private static ReturnedReport report(ReportForm form, SheetReading reading) {
        Findings findings = reading.findings();
        List<MappedCell> cells = reading.cells();
        Set<String> there = cells.stream().map(MappedCell::code).collect(Collectors.toCollection(HashSet::new));
        List<Indicator> missing = form.indicators().stream()
                .filter(one -> !there.contains(one.code()))
                .toList();
        for (Indicator one : missing) {
            findings.add(
                    one.required() ? Weight.QUESTION : Weight.NOTE,
                    one.code(),
                    null,
                    "",
                    MessageRef.of("returned.row.missing", one.code(), one.label()));
        }
        if (cells.size() * 2 < form.indicators().size()) {
            findings.lower(Certainty.UNSURE);
        }
        FormChecks.rules(form, cells, FormChecks.asked(findings.sorted()))
                .forEach(one -> findings.add(one.weight(), one.code(), one.place(), one.value(), one.message()));
        return new ReturnedReport(
                reading.page().name(),
                cells,
                missing.stream().map(Indicator::code).toList(),
                findings.sorted(),
                findings.certainty());
    }
}
