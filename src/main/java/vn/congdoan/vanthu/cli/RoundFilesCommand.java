package vn.congdoan.vanthu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;

/** Lists the files that came in for a round, with their versions. */
@Command(name = "files")
final class RoundFilesCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    RoundFilesCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        ReportingRound round = services.life().reporting().rounds().round(code);
        Map<Long, ExpectedUnit> units = services.life().reporting().rounds().expected(round.id()).stream()
                .collect(Collectors.toMap(ExpectedUnit::unitId, Function.identity()));
        List<FiledSubmission> filed =
                services.life().reporting().intake().submissions().of(round.id());
        if (common.json) {
            session.printJson(filed.stream()
                    .map(one -> json(one, units.get(one.submission().unitId())))
                    .toList());
        } else {
            filed.forEach(
                    one -> line(one.submission(), units.get(one.submission().unitId())));
        }
        return ExitCode.DONE;
    }

    private void line(Submission one, ExpectedUnit unit) {
        session.print(session.messages.get(
                "cli.round.files.line",
                unit == null ? "" : unit.code(),
                one.version(),
                one.file(),
                PrintedDay.of(one.received()),
                session.messages.get(labelKey(one.status()))));
    }

    static String labelKey(Status status) {
        return switch (status) {
            case COUNTS -> "report.status.counts";
            case SUPERSEDED -> "report.status.superseded";
            case REJECTED -> "report.status.rejected";
        };
    }

    static Map<String, Object> json(FiledSubmission filed, ExpectedUnit unit) {
        Submission one = filed.submission();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", unit == null ? null : unit.code());
        json.put("version", one.version());
        json.put("file", one.file());
        json.put("sha256", one.sha256());
        json.put("received", one.received().toString());
        json.put("status", RoundImportJson.name(one.status()));
        json.put("returned", filed.filing().isReturned());
        json.put("problem", one.problem());
        return json;
    }
}
