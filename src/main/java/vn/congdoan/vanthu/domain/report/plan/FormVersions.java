package vn.congdoan.vanthu.domain.report.plan;

import java.util.List;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;

/** Numbers the versions of a form: whoever asks the same gets the same version again. */
public final class FormVersions {
    private FormVersions() {}

    /**
     * The latest version when it has these indicators, else a new one after it. An earlier version is not taken up again, so that
     * a higher number always is the later form.
     *
     * @param known the family's versions, the first one first
     */
    public static ReportForm next(String code, String title, List<Indicator> indicators, List<ReportForm> known) {
        if (known.isEmpty()) {
            return new ReportForm(code, 1, title, indicators);
        }
        ReportForm latest = known.get(known.size() - 1);
        boolean same = latest.indicators().equals(indicators);
        return new ReportForm(latest.code(), same ? latest.version() : latest.version() + 1, title, indicators);
    }
}
