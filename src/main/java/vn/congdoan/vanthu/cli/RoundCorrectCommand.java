package vn.congdoan.vanthu.cli;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.round.intake.SubmissionService;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;

/** Puts a value in place of what a unit reported. */
@Command(name = "correct")
final class RoundCorrectCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    @Parameters(index = "1", paramLabel = "UNIT", descriptionKey = "cli.round.correct.param.unit")
    private String unit;

    @Parameters(index = "2", paramLabel = "CODE", descriptionKey = "cli.round.correct.param.code")
    private String indicator;

    @Parameters(index = "3", paramLabel = "VALUE", descriptionKey = "cli.round.correct.param.value")
    private String value;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "cli.round.option.reason")
    private String reason;

    RoundCorrectCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        ReportingRound round = services.life().reporting().rounds().round(code);
        List<ExpectedUnit> expected = services.life().reporting().rounds().expected(round.id());
        ExpectedUnit chosen = RoundUnit.named(expected, unit);
        SubmissionService submissions = services.life().reporting().intake().submissions();
        FiledSubmission last = last(submissions.of(round.id()), chosen);
        FiledSubmission corrected = submissions.correct(last.submission().id(), indicator, value, reason);
        if (common.json) {
            session.printJson(RoundFilesCommand.json(corrected, chosen));
        } else {
            session.print(session.messages.get(
                    "cli.round.correct.done",
                    chosen.code(),
                    indicator,
                    session.messages.get(
                            RoundFilesCommand.labelKey(corrected.submission().status()))));
        }
        return corrected.submission().status() == Status.REJECTED ? ExitCode.PARTLY : ExitCode.DONE;
    }

    /** The one that counts; where none does the last one. */
    private static FiledSubmission last(List<FiledSubmission> filed, ExpectedUnit unit) {
        Comparator<FiledSubmission> counting =
                Comparator.comparing(one -> one.submission().status() == Status.COUNTS);
        return filed.stream()
                .filter(one -> one.submission().unitId() == unit.unitId())
                .max(counting.thenComparing(one -> one.submission().version()))
                .orElseThrow(() -> ProblemException.of("cli.round.correct.none", unit.code()));
    }
}
