package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.round.spec.RoundSpec;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;

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
        RoundSpec spec;
        try {
            spec = rounds.readSpec(file);
        } catch (ProblemException problem) {
            return refused(session, common.json, problem);
        }
        List<Finding> found = new ArrayList<>(spec.warnings());
        rounds.check(spec.plan()).forEach(finding -> found.add(spec.placed(finding)));
        if (found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return refused(session, common.json, new ProblemException(found, null));
        }
        session.messages.each(found).forEach(session.err()::println);
        sayDayOff(services, spec.plan());
        tell(rounds, rounds.create(spec.plan()), found);
        return ExitCode.DONE;
    }

    /** A deadline on a day off is taken as it is written; whoever wrote it may not have looked. */
    private void sayDayOff(CliServices services, RoundPlan plan) {
        services.life()
                .reporting()
                .setup()
                .days()
                .shift(plan.deadline(), plan.upward())
                .ifPresent(shift -> session.tell(
                        "cli.round.dayOff",
                        PrintedDay.of(plan.deadline()),
                        shift.reason(),
                        PrintedDay.of(shift.better())));
    }

    /** What is wrong with the description is the command's result; only a file that can't be read is a failure. */
    static int refused(CliSession session, boolean asJson, ProblemException problem) {
        if (problem.findings().stream().allMatch(finding -> finding.place().isEmpty())) {
            throw problem;
        }
        session.tell(problem);
        if (asJson) {
            session.printJson(Map.of(
                    "findings",
                    problem.findings().stream()
                            .map(finding -> json(session, finding))
                            .toList()));
        }
        return ExitCode.PARTLY;
    }

    private static Map<String, Object> json(CliSession session, Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.put("place", finding.place());
        json.put("message", session.messages.get(finding.message()));
        return json;
    }

    private void tell(RoundService rounds, ReportingRound round, List<Finding> warnings) {
        List<ExpectedUnit> expected = rounds.expected(round.id());
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>(RoundJson.of(round, expected));
            json.put("warnings", session.messages.each(warnings));
            session.printJson(json);
            return;
        }
        long exempt = expected.stream().filter(ExpectedUnit::isExempt).count();
        session.print(session.messages.get("cli.round.created", round.code(), expected.size() - exempt, exempt));
    }
}
