package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.round.back.SendBackService;
import vn.congdoan.vanthu.app.round.back.SentBack;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;

/** Makes what goes back to the units: marked copies, and a note for each. */
@Command(name = "return")
final class RoundReturnCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    @Option(names = "--unit", split = ",", paramLabel = "CODE", descriptionKey = "cli.round.return.option.unit")
    private List<String> units = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.round.return.option.out")
    private Path out;

    RoundReturnCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        ReportingRound round = services.life().reporting().rounds().round(code);
        SendBackService service = services.life().reporting().back();
        List<ExpectedUnit> expected = services.life().reporting().rounds().expected(round.id());
        List<Long> chosen = units.isEmpty() ? unsent(service, round) : named(service, round, expected);
        TerminalProgress progress = session.progress().of(code);
        List<SentBack> back = service.sendBack(round.id(), chosen, out).work().run(progress);
        progress.clear();
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("returned", back.stream().map(RoundReturnCommand::json).toList());
            session.printJson(json);
        } else {
            back.forEach(one -> session.print(session.messages.get(
                    "cli.round.return.line",
                    one.unit().code(),
                    one.unit().name(),
                    one.marked().orElse(one.note()).toString())));
            session.print(session.messages.get("cli.round.return.count", back.size()));
        }
        return ExitCode.DONE;
    }

    private static List<Long> unsent(SendBackService service, ReportingRound round) {
        return service.rejected(round.id()).stream()
                .filter(one -> !one.filing().isReturned())
                .map(one -> one.submission().id())
                .toList();
    }

    private List<Long> named(SendBackService service, ReportingRound round, List<ExpectedUnit> expected) {
        List<FiledSubmission> rejected = service.rejected(round.id());
        return units.stream()
                .map(unit -> RoundUnit.named(expected, unit).unitId())
                .map(id -> rejected.stream()
                        .filter(one -> one.submission().unitId() == id)
                        .findFirst()
                        .orElseThrow(() -> ProblemException.of("cli.round.return.none", String.join(", ", units)))
                        .submission()
                        .id())
                .toList();
    }

    private static Map<String, Object> json(SentBack one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", one.unit().code());
        json.put("marked", one.marked().map(Path::toString).orElse(null));
        json.put("note", one.note().toString());
        json.put("message", one.message());
        return json;
    }
}
