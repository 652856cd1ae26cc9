package vn.congdoan.vanthu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;

/** Puts the day right on which a unit's report came in. As JSON the report as {@code round files} has it. */
@Command(name = "receive")
final class RoundReceiveCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    @Parameters(index = "1", paramLabel = "UNIT", descriptionKey = "cli.round.correct.param.unit")
    private String unit;

    @Parameters(index = "2", paramLabel = "DATE", descriptionKey = "cli.round.receive.param.date")
    private String date;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "cli.round.option.reason")
    private String reason;

    RoundReceiveCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        ReportingServices reporting = services.life().reporting();
        UnitReports reports = new UnitReports(reporting, code, unit);
        FiledSubmission received = reporting
                .intake()
                .submissions()
                .receive(reports.last().submission().id(), Days.of(date), reason);
        if (common.json) {
            session.printJson(RoundFilesCommand.json(received, reports.unit));
        } else {
            session.print(session.messages.get(
                    "cli.round.receive.done",
                    reports.unit.code(),
                    received.submission().file(),
                    PrintedDay.of(received.submission().received())));
        }
        return ExitCode.DONE;
    }
}
