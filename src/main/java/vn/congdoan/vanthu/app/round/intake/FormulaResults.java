package vn.congdoan.vanthu.app.round.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.returned.MappedCell;
import vn.congdoan.vanthu.domain.returned.ReturnedReport;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.sheet.recompute.Recomputation;
import vn.congdoan.vanthu.text.returned.ReturnReader;

/**
 * Holds the figures that came from formulas against what the formulas give now. A result that a program never stored is reckoned and taken; one
 * that differs, or that can't be reckoned here, is asked about.
 */
final class FormulaResults {
    /** What programs keep of the same number differs behind these digits. */
    private static final MathContext SAME = new MathContext(12);
    /** The others aren't reckoned anew, so what they hold is all that can be known. */
    private static final Set<SheetBook.Kind> RECKONED =
            EnumSet.of(SheetBook.Kind.XLSX, SheetBook.Kind.XLSM, SheetBook.Kind.XLS, SheetBook.Kind.ODS);

    private final SheetBook book;
    private final Map<CellPlace, SheetCell> now;
    private final Map<CellPlace, SheetCell> withTexts;

    private FormulaResults(SheetBook book, Recomputation.Results results) {
        this.book = book;
        this.now = results.now();
        this.withTexts = results.withTexts();
    }

    /** @param report of the workbook as its bytes hold it */
    static ReturnedReport checked(byte[] bytes, SheetBook book, ReturnedReport report, ReportingRound round) {
        List<CellPlace> formulas = RECKONED.contains(book.kind()) ? ReturnReader.formulas(book, report) : List.of();
        if (formulas.isEmpty()) {
            return report;
        }
        FormulaResults results = new FormulaResults(book, Recomputation.of(bytes, book, formulas));
        Map<CellPlace, SheetCell> lacking = results.lacking();
        ReturnedReport whole =
                lacking.isEmpty() ? report : ReturnReader.read(results.with(lacking), round.form(), round.period());
        return results.told(whole, Set.copyOf(formulas), lacking.keySet());
    }

    /** Results that the file doesn't hold. */
    private Map<CellPlace, SheetCell> lacking() {
        Map<CellPlace, SheetCell> lacking = new LinkedHashMap<>();
        now.forEach((place, result) -> {
            if (cell(place).kind() == SheetCell.Kind.EMPTY) {
                lacking.put(place, result);
            }
        });
        return lacking;
    }

    private SheetBook with(Map<CellPlace, SheetCell> results) {
        List<SheetGrid> sheets =
                book.sheets().stream().map(sheet -> sheet.with(results)).toList();
        return new SheetBook(book.kind(), sheets, book.marks(), book.date1904(), book.findings());
    }

    private ReturnedReport told(ReturnedReport report, Set<CellPlace> formulas, Set<CellPlace> reckoned) {
        List<CellFinding> findings = new ArrayList<>(report.findings());
        Set<String> open = report.findings().stream()
                .filter(one -> one.weight() != Weight.NOTE)
                .map(CellFinding::code)
                .collect(Collectors.toSet());
        for (MappedCell cell : report.cells()) {
            if (formulas.contains(cell.place())) {
                tell(cell, reckoned, open, findings);
            }
        }
        return new ReturnedReport(report.sheet(), report.cells(), report.missing(), findings, report.certainty());
    }

    private void tell(MappedCell cell, Set<CellPlace> reckoned, Set<String> open, List<CellFinding> findings) {
        SheetCell kept = cell(cell.place());
        SheetCell result = now.get(cell.place());
        String formula = "=" + kept.formula();
        if (reckoned.contains(cell.place()) && !withTexts.containsKey(cell.place())) {
            add(findings, Weight.NOTE, cell, MessageRef.of("returned.formula.reckoned", formula, result.text()));
        } else if (result != null && !reckoned.contains(cell.place()) && !isSame(kept, result)) {
            add(
                    findings,
                    Weight.QUESTION,
                    cell,
                    MessageRef.of("returned.formula.differs", formula, kept.text(), result.text()));
        } else if (withTexts.containsKey(cell.place())) {
            String whole = withTexts.get(cell.place()).text();
            add(
                    findings,
                    Weight.QUESTION,
                    cell,
                    MessageRef.of("returned.formula.texts", formula, result.text(), whole));
        } else if (result == null && !open.contains(cell.code())) {
            add(findings, Weight.QUESTION, cell, MessageRef.of("returned.formula.unchecked", formula, kept.text()));
        }
    }

    private static void add(List<CellFinding> findings, Weight weight, MappedCell cell, MessageRef message) {
        findings.add(new CellFinding(weight, cell.code(), cell.place(), cell.original(), message));
    }

    private static boolean isSame(SheetCell kept, SheetCell result) {
        if (kept.number() == null || result.number() == null) {
            return kept.text().equals(result.text());
        }
        return rounded(kept.number()).compareTo(rounded(result.number())) == 0;
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.round(SAME);
    }

    private SheetCell cell(CellPlace place) {
        return book.sheets().stream()
                .filter(sheet -> sheet.name().equals(place.sheet()))
                .findFirst()
                .map(sheet -> sheet.cell(place.row(), place.column()))
                .orElse(SheetCell.EMPTY);
    }
}
