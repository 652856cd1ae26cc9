package vn.congdoan.vanthu.app.round.total;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.round.ReturnedCopies;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.total.Consolidation;
import vn.congdoan.vanthu.domain.report.total.PeriodTotals;
import vn.congdoan.vanthu.domain.report.total.TotalSeries;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.storage.SubmissionRepository;

/** Consolidates the reports that count, and hands out the totals with the way back to every cell. Nothing of it is stored: it is reckoned anew each time. */
public final class ConsolidationService {
    private final RoundService rounds;
    private final UnitService units;
    private final SubmissionRepository submissions;
    private final Access access;
    private final ReturnedCopies copies;

    /** @param folder for copies of returned files that somebody looks at */
    public ConsolidationService(
            RoundService rounds, UnitService units, SubmissionRepository submissions, Access access, Path folder) {
        this.rounds = Objects.requireNonNull(rounds, "rounds");
        this.units = Objects.requireNonNull(units, "units");
        this.submissions = Objects.requireNonNull(submissions, "submissions");
        this.access = Objects.requireNonNull(access, "access");
        this.copies = new ReturnedCopies(submissions, folder);
    }

    /** The totals of a round and of the period before it; {@link RoundTotals#isEmpty()} while no report counts. */
    public RoundTotals totals(ReportingRound round) {
        access.require(Permission.REPORT);
        PeriodTotals previous =
                rounds.earlier(round).stream().findFirst().map(this::period).orElse(null);
        return new RoundTotals(round, consolidated(round, submissions.counting(round.id())), previous);
    }

    /** The same beside the window. The job fails with {@code round.gone}. */
    public Job<RoundTotals> totals(long roundId) {
        return new Job<>(MessageRef.of("total.job.reckon"), control -> totals(rounds.round(roundId)));
    }

    /**
     * Every period of the round's series up to its own; of a single round that one alone. The figures come without their cells: those of a period
     * are in its own totals.
     */
    public Job<TotalSeries> series(long roundId) {
        return new Job<>(MessageRef.of("total.job.series"), control -> {
            access.require(Permission.REPORT);
            ReportingRound round = rounds.round(roundId);
            List<ReportingRound> all = new ArrayList<>(rounds.earlier(round));
            all.add(round);
            List<PeriodTotals> periods = new ArrayList<>(all.size());
            for (ReportingRound one : all) {
                control.checkCancelled();
                periods.add(period(one));
                control.progress(periods.size(), all.size());
            }
            return new TotalSeries(periods, units.tree().predecessors());
        });
    }

    /**
     * Writes {@code CODE_tong-hop.xlsx}, {@code .json} and {@code .csv}: all, or none. The same reports give the same bytes.
     *
     * @return the files; the job fails with {@code total.nothing} while no report counts
     */
    public Job<List<Path>> export(RoundTotals totals, Path target) {
        return new Job<>(MessageRef.of("total.job.export"), control -> exported(totals, target, control));
    }

    private List<Path> exported(RoundTotals totals, Path target, JobControl control) {
        access.require(Permission.REPORT);
        if (totals.isEmpty()) {
            throw ProblemException.of("total.nothing", totals.round().code());
        }
        Folders.make(target);
        String name = TotalFiles.name(totals.round());
        Map<Path, AtomicFile.Content> files = new LinkedHashMap<>();
        TotalFiles.contents(totals, submissions.all(totals.round().id()))
                .forEach((ending, content) -> files.put(target.resolve(name + ending), out -> {
                    control.checkCancelled();
                    content.writeTo(out);
                }));
        AtomicFile.writeAll(files);
        return List.copyOf(files.keySet());
    }

    /**
     * A copy of a report as it came, to be looked at.
     *
     * @param file its name as it came
     * @return where it is; the job fails with {@code round.file.none} when the file wasn't kept
     */
    public Job<Path> copy(long submissionId, String file) {
        return new Job<>(MessageRef.of("total.job.copy", file), control -> {
            access.require(Permission.REPORT);
            return copies.write(submissionId, file);
        });
    }

    /** Without the cells: nobody asks for the cells of twelve periods at once, and without them it is fast. */
    private PeriodTotals period(ReportingRound round) {
        return new PeriodTotals(round, consolidated(round, submissions.figures(round.id())));
    }

    private Consolidation consolidated(ReportingRound round, List<Submission> counting) {
        return Consolidation.of(round.form(), rounds.expected(round.id()), counting);
    }
}
