package vn.congdoan.vanthu.app.round.fill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.round.total.ConsolidationService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.total.Consolidation;
import vn.congdoan.vanthu.domain.report.total.IndicatorTotal;
import vn.congdoan.vanthu.domain.report.total.Total;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.sheet.fill.WorkbookFiller;

/** Fills the superior's own workbook with a round's totals: the cells that a person named, and nothing else. */
public final class FillService {
    private final RoundService rounds;
    private final ConsolidationService totals;
    private final Access access;

    public FillService(RoundService rounds, ConsolidationService totals, Access access) {
        this.rounds = Objects.requireNonNull(rounds, "rounds");
        this.totals = Objects.requireNonNull(totals, "totals");
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * Writes a filled copy; the superior's file isn't touched.
     *
     * @param cells the code of the indicator whose total goes there, by place
     * @return how many cells were filled: a total that has no value leaves its cell as it is. The job fails with {@code fill.code.unknown} and
     *     with what {@link WorkbookFiller} refuses
     */
    public Job<Integer> fill(long roundId, Path superior, Map<CellPlace, String> cells, Path target) {
        access.require(Permission.REPORT);
        return new Job<>(MessageRef.of("fill.job"), control -> {
            ReportingRound round = rounds.round(roundId);
            Consolidation consolidation = totals.totals(round).totals();
            Map<CellPlace, CellValue> values = new LinkedHashMap<>();
            cells.forEach((place, code) -> {
                CellValue value = value(consolidation, code, round.code());
                if (value != null) {
                    values.put(place, value);
                }
            });
            byte[] bytes = read(superior);
            String name = superior.getFileName().toString();
            AtomicFile.write(target.toAbsolutePath().normalize(), out -> WorkbookFiller.fill(bytes, name, values, out));
            return values.size();
        });
    }

    /** Null for a total that is no single value. */
    private static CellValue value(Consolidation totals, String code, String round) {
        IndicatorTotal one =
                totals.indicator(code).orElseThrow(() -> ProblemException.of("fill.code.unknown", code, round));
        Total total = one.total();
        return total instanceof Total.Day day
                ? new CellValue.Day(day.date())
                : total.figure()
                        .map(figure -> new CellValue.Number(figure.shown()))
                        .orElse(null);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw ProblemException.causedBy(new UncheckedIOException(e), "fill.unreadable", file.toString());
        }
    }
}
