package vn.congdoan.vanthu.app.round.total;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.sheet.total.TotalsWorkbook;

/** What a consolidation looks like as files. */
final class TotalFiles {
    /** What no system has in the name of a file. */
    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

    private TotalFiles() {}

    /** "TG-2024_tong-hop". */
    static String name(ReportingRound round) {
        return round.code().strip().replaceAll(FORBIDDEN, "-") + "_tong-hop";
    }

    /**
     * By the ending of the name.
     *
     * @param received all that came in, so that a correction after the deadline doesn't make a unit late
     */
    static Map<String, AtomicFile.Content> contents(RoundTotals totals, List<Submission> received) {
        Map<String, AtomicFile.Content> contents = new LinkedHashMap<>();
        contents.put(".xlsx", out -> TotalsWorkbook.write(LateReports.book(totals, received), out));
        contents.put(".json", out -> TotalJson.write(totals, out));
        contents.put(".csv", out -> TotalCsv.write(totals, out));
        return contents;
    }
}
