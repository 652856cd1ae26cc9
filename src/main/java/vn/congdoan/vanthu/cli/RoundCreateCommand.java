package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.round.spec.RoundSpec;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.plan.PlanFinding;

/** Opens a round that a file describes. */
@Command(name = "create")
final class RoundCreateCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "SPEC.json", descriptionKey = "cli.round.param.spec")
    private Path file;

    RoundCreateCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        RoundService rounds = services.life().reporting().rounds();
        RoundSpec spec = rounds.readSpec(file);
        List<Finding> warnings = new ArrayList<>(spec.warnings());
        List<Finding> errors = new ArrayList<>();
        for (PlanFinding finding : rounds.check(spec.plan())) {
            (finding.isError() ? errors : warnings).add(spec.placed(finding));
        }
        warnings.forEach(finding -> session.err().println(session.messages.get(List.of(finding))));
        if (!errors.isEmpty()) {
            throw new ProblemException(errors, null);
        }
        tell(rounds, rounds.create(spec.plan()), warnings);
        return ExitCode.DONE;
    }

    private void tell(RoundService rounds, ReportingRound round, List<Finding> warnings) {
        List<ExpectedUnit> expected = rounds.expected(round.id());
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>(RoundJson.of(round, expected));
            json.put(
                    "warnings",
                    warnings.stream()
                            .map(finding -> session.messages.get(List.of(finding)))
                            .toList());
            session.printJson(json);
            return;
        }
        long exempt = expected.stream().filter(ExpectedUnit::isExempt).count();
        session.print(session.messages.get("cli.round.created", round.code(), expected.size() - exempt, exempt));
    }
}
