package vn.congdoan.vanthu.domain.returned;

import java.util.List;
import java.util.Objects;

/**
 * The figures of a form, found in a workbook.
 *
 * @param sheet the one they stand on; "" when none fits
 * @param cells in the order of the form; an indicator that isn't in the file has none
 * @param missing codes of the form that have no cell
 * @param findings errors, questions and notes, in reading order
 * @param certainty of the mapping as a whole: CERTAIN only when nothing had to be guessed
 */
public record ReturnedReport(
        String sheet, List<MappedCell> cells, List<String> missing, List<CellFinding> findings, Certainty certainty) {
    public ReturnedReport {
        Objects.requireNonNull(sheet, "sheet");
        cells = List.copyOf(cells);
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
        Objects.requireNonNull(certainty, "certainty");
    }
}
