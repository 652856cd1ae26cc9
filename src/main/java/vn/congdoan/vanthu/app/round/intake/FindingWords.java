package vn.congdoan.vanthu.app.round.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.i18n.Messages;

/** Findings about cells in words for a unit: where, of which figure, what stands there, what is wrong. */
public final class FindingWords {
    private static final int LABEL = 60;

    private final Messages words;

    public FindingWords(Messages words) {
        this.words = Objects.requireNonNull(words, "words");
    }

    /** Cell, code and label of the figure, and what is wrong; what isn't known is left out. */
    public String line(CellFinding finding, ReportForm form) {
        String what = words.get(finding.message());
        String figure = form.indicator(finding.code())
                .map(Indicator::label)
                .map(FindingWords::brief)
                .orElse("");
        if (finding.place() == null) {
            return figure.isEmpty() ? what : words.get("report.in.finding.unplaced", finding.code(), figure, what);
        }
        String where = finding.place().toString();
        return figure.isEmpty()
                ? words.get("report.in.finding.cell", where, what)
                : words.get("report.in.finding.placed", where, finding.code(), figure, what);
    }

    /** Labels of forms are whole sentences at times; their beginning tells which it is. */
    private static String brief(String label) {
        int end = label.length() <= LABEL ? -1 : label.lastIndexOf(' ', LABEL);
        return end < 0 ? label : label.substring(0, end) + "…";
    }

    /** Those that have to be mended, a line each. */
    public String errors(List<CellFinding> findings, ReportForm form) {
        return findings.stream()
                .filter(one -> one.weight() == Weight.ERROR)
                .map(one -> line(one, form))
                .collect(Collectors.joining("\n"));
    }
}
