package vn.congdoan.vanthu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
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
        ReportingServices reporting = services.life().reporting();
        UnitReports reports = new UnitReports(reporting, code, unit);
        FiledSubmission corrected = reporting
                .intake()
                .submissions()
                .correct(reports.last().submission().id(), indicator, value, reason);
        if (common.json) {
            session.printJson(RoundFilesCommand.json(corrected, reports.unit));
        } else {
            session.print(session.messages.get(
                    "cli.round.correct.done",
                    reports.unit.code(),
                    indicator,
                    session.messages.get(
                            RoundFilesCommand.labelKey(corrected.submission().status()))));
        }
        return corrected.submission().status() == Status.REJECTED ? ExitCode.PARTLY : ExitCode.DONE;
    }
}
