package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.round.FormChange;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.round.spec.RoundSpec;
import vn.congdoan.vanthu.app.round.spec.SpecWriter;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;

/** Writes a round down as the file that it could be opened from, or takes the indicators of such a file for it. */
@Command(name = "spec")
final class RoundSpecCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    @Option(names = "--set", paramLabel = "SPEC.json", descriptionKey = "cli.round.option.set")
    private Path file;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.round.option.reason")
    private String reason = "";

    @Option(names = "--dry-run", descriptionKey = "cli.round.option.setDry")
    private boolean dry;

    RoundSpecCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        RoundService rounds = services.life().reporting().rounds();
        ReportingRound round = rounds.round(code);
        if (file != null) {
            return set(rounds, round);
        }
        session.print(SpecWriter.write(rounds.plan(round)));
        return ExitCode.DONE;
    }

    private int set(RoundService rounds, ReportingRound round) {
        RoundSpec spec;
        try {
            spec = rounds.readSpec(file);
        } catch (ProblemException problem) {
            return RoundCreateCommand.refused(session, common.json, problem);
        }
        FormChange change =
                rounds.changes().formChange(round.id(), spec.plan().form().indicators());
        List<Finding> found = new ArrayList<>(spec.warnings());
        change.all().forEach(finding -> found.add(spec.placed(finding)));
        if (found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return RoundCreateCommand.refused(session, common.json, new ProblemException(found, null));
        }
        session.messages.each(found).forEach(session.err()::println);
        if (!dry) {
            change = rounds.changes().changeForm(round.id(), change.form().indicators(), reason);
        }
        tell(change, found);
        return ExitCode.DONE;
    }

    private void tell(FormChange change, List<Finding> warnings) {
        ReportingRound round = change.before();
        List<String> reported =
                change.reported().stream().map(ExpectedUnit::code).toList();
        int version = change.form().version();
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("code", round.code());
            json.put("before", round.form().version());
            json.put("version", version);
            json.put("stored", change.isChange() && !dry);
            json.put("reported", reported);
            json.put("warnings", session.messages.each(warnings));
            session.printJson(json);
        } else if (!change.isChange()) {
            session.print(session.messages.get("cli.round.formSame", round.code(), version));
        } else {
            session.print(session.messages.get(dry ? "cli.round.formDry" : "cli.round.formSet", round.code(), version));
            if (!reported.isEmpty()) {
                session.print(session.messages.get(
                        "cli.round.formReported",
                        reported.size(),
                        round.form().version(),
                        String.join(", ", reported)));
            }
        }
    }
}
