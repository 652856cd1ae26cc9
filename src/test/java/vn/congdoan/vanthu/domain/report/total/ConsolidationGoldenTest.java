package vn.congdoan.vanthu.domain.report.total;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.Submission;

/** Equal, to the last digit, to totals that were worked out outside the program. */
class ConsolidationGoldenTest {
    private final LaidDownReports reports = new LaidDownReports();

    @Test
    void everyTotalInAllAndByGroupEqualsTheOneWorkedOutElsewhere() {
        Consolidation totals = Consolidation.of(reports.form(), reports.units, reports.submissions);

        List<String> laidDown = LaidDownReports.rows("totals.txt").stream()
                .map(row -> String.join(";", row[0], row[1], row[2], row[5]))
                .toList();
        assertThat(lines(totals)).hasSize(80).containsExactlyInAnyOrderElementsOf(laidDown);
    }

    @Test
    void whoDidNotAnswerAndWhoIsLeftOutAreNamed() {
        Consolidation totals = Consolidation.of(reports.form(), reports.units, reports.submissions);

        for (String[] row : LaidDownReports.rows("totals.txt")) {
            if (row[1].equals("*")) {
                IndicatorTotal total = totals.indicator(row[0]).orElseThrow();
                assertThat(codes(total.missing())).as("missing of %s", row[0]).isEqualTo(row[3]);
                assertThat(codes(total.leftOut())).as("left out of %s", row[0]).isEqualTo(row[4]);
            }
        }
        assertThat(codes(totals.silent())).isEqualTo("U05,U13");
        assertThat(codes(totals.aside())).isEqualTo("U16");
        assertThat(totals.units()).isEqualTo(13);
        assertThat(totals.expected()).isEqualTo(15);
    }

    @Test
    void theOrderOfWhatComesInChangesNothing() {
        List<ExpectedUnit> units = new ArrayList<>(reports.units);
        List<Submission> submissions = new ArrayList<>(reports.submissions);
        String once =
                lines(Consolidation.of(reports.form(), units, submissions)).toString();
        Random random = new Random(7);

        for (int again = 0; again < 20; again++) {
            Collections.shuffle(units, random);
            Collections.shuffle(submissions, random);
            Consolidation totals = Consolidation.of(reports.form(), units, submissions);

            assertThat(lines(totals)).hasToString(once);
            assertThat(totals.indicators())
                    .isEqualTo(Consolidation.of(reports.form(), reports.units, reports.submissions)
                            .indicators());
        }
    }

    private static List<String> lines(Consolidation totals) {
        List<String> lines = new ArrayList<>();
        for (IndicatorTotal one : totals.indicators()) {
            String code = one.indicator().code();
            lines.add("%s;*;%d/%d;%s".formatted(code, one.answered(), one.expected(), text(one.total())));
            for (GroupTotal group : one.byGroup()) {
                lines.add("%s;%s;%d/%d;%s"
                        .formatted(code, group.group(), group.answered(), group.expected(), text(group.total())));
            }
        }
        return lines;
    }

    private static String text(Total total) {
        if (total instanceof Figure figure) {
            String value = figure.value().toPlainString();
            return isQuotient(figure) ? value + " ~ " + figure.shown().toPlainString() : value;
        }
        if (total instanceof Total.Extreme extreme) {
            return extreme.value().value().toPlainString() + " of " + codes(extreme.holders());
        }
        if (total instanceof Total.Day day) {
            return day.date() + " of " + codes(day.holders());
        }
        if (total instanceof Total.Tally tally) {
            return tally.choices().stream()
                    .map(choice -> choice.text() + "=" + choice.units())
                    .collect(Collectors.joining(", "));
        }
        if (total instanceof Total.Entries entries) {
            return entries.entries().stream()
                    .map(entry -> entry.unit().code() + ": " + words(entry.value()))
                    .collect(Collectors.joining(" | "));
        }
        return "none";
    }

    private static boolean isQuotient(Figure figure) {
        return !figure.isExact();
    }

    private static String words(ReportedValue reported) {
        return reported.value() instanceof CellValue.Day day
                ? day.date().toString()
                : ((CellValue.Words) reported.value()).text();
    }

    private static String codes(List<ExpectedUnit> units) {
        return units.stream().map(ExpectedUnit::code).collect(Collectors.joining(","));
    }
}
