package vn.congdoan.vanthu.domain.report.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportingRound.Source;

/**
 * A round that somebody wants to open; nothing of it needs to be right, {@link PlanCheck} tells.
 *
 * @param code "TG-2024"
 * @param deadline the last day on which a report is in time
 * @param units the codes of those that are to report; empty for all that there are in the period
 * @param exemptions why a unit owes nothing, by its code
 * @param form what each of them is asked
 * @param series ties it to the rounds of the same recurring duty; "" for a single one
 * @param upward our own last day to report to the superior; null for none
 */
public record RoundPlan(
        String code,
        String title,
        ReportPeriod period,
        LocalDate deadline,
        List<String> units,
        Map<String, String> exemptions,
        PlannedForm form,
        Source source,
        String series,
        LocalDate upward) {

    /**
     * The form that is asked for; which version of it that is comes out when the round is opened.
     *
     * @param code "" for the series', else the round's own
     * @param title "" for the round's
     */
    public record PlannedForm(String code, String title, List<Indicator> indicators) {
        public PlannedForm {
            code = code.strip();
            title = title.strip();
            indicators = List.copyOf(indicators);
        }
    }

    public RoundPlan {
        code = code.strip();
        title = title.strip();
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(deadline, "deadline");
        units = List.copyOf(units);
        exemptions = Map.copyOf(exemptions);
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(source, "source");
        series = series.strip();
    }

    /** A free one for all units. */
    public static RoundPlan free(
            String code, String title, ReportPeriod period, LocalDate deadline, List<Indicator> indicators) {
        return new RoundPlan(
                code,
                title,
                period,
                deadline,
                List.of(),
                Map.of(),
                new PlannedForm("", "", indicators),
                Source.FREE,
                "",
                null);
    }

    /** The same for these units only. */
    public RoundPlan forUnits(List<String> codes) {
        return withUnits(codes, exemptions);
    }

    public RoundPlan withUnits(List<String> codes, Map<String, String> exempt) {
        return new RoundPlan(code, title, period, deadline, codes, exempt, form, source, series, upward);
    }

    /** The code of the form's family. */
    public String formCode() {
        return form.code().isEmpty() ? series.isEmpty() ? code : series : form.code();
    }

    public String formTitle() {
        return form.title().isEmpty() ? title : form.title();
    }

    public boolean isForAll() {
        return units.isEmpty();
    }

    /** As codes are compared: without case. */
    public static String key(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    /** The exemptions by {@link #key}. */
    public Map<String, String> exemptionsByKey() {
        Map<String, String> byKey = new TreeMap<>();
        exemptions.forEach((unit, reason) -> byKey.put(key(unit), reason.strip()));
        return byKey;
    }
}
