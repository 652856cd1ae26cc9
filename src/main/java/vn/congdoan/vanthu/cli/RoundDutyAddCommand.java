package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.round.setup.RoundSetupService;
import vn.congdoan.vanthu.app.round.spec.RoundSpec;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.report.plan.DueRule;
import vn.congdoan.vanthu.domain.report.plan.RecurringDuty;
import vn.congdoan.vanthu.domain.report.plan.Repetition;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;

/** Writes a duty down that comes again, from the description of its first round; opens no round yet. As JSON as {@code round duty list}. */
@Command(name = "add")
final class RoundDutyAddCommand extends CliCommand {
    /** By what the next deadlines follow from the first. */
    enum Rule {
        DAY(DueRule.Kind.DAY_OF_MONTH),
        AFTER(DueRule.Kind.AFTER_END),
        DATE(DueRule.Kind.FIXED);

        private final DueRule.Kind kind;

        Rule(DueRule.Kind kind) {
            this.kind = kind;
        }
    }

    @Parameters(index = "0", paramLabel = "SPEC.json", descriptionKey = "cli.round.param.spec")
    private Path file;

    @Option(names = "--rule", paramLabel = "DAY|AFTER|DATE", descriptionKey = "cli.round.duty.option.rule")
    private Rule rule = Rule.DAY;

    @Option(names = "--ask", descriptionKey = "cli.round.duty.option.ask")
    private boolean ask;

    RoundDutyAddCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        RoundSpec spec;
        try {
            spec = services.life().reporting().rounds().readSpec(file);
            refuseFaults(services, spec);
        } catch (ProblemException problem) {
            return RoundCreateCommand.refused(session, common.json, problem);
        }
        spec.warnings().forEach(warning -> session.err().println(session.messages.get(List.of(warning))));
        RecurringDuty duty = added(services.life().reporting().setup(), spec.plan());
        if (common.json) {
            session.printJson(RoundDutyListCommand.json(duty));
        } else {
            session.print(session.messages.get(
                    "cli.round.duty.added", String.valueOf(duty.id()), duty.title(), duty.series()));
        }
        return ExitCode.DONE;
    }

    private RecurringDuty added(RoundSetupService setup, RoundPlan first) {
        int margin = first.upward() == null ? -1 : setup.days().between(first.deadline(), first.upward());
        return setup.save(Repetition.duty(first, rule.kind, margin, !ask));
    }

    /** What would keep its rounds from being opened; that its first one is open already doesn't. */
    private static void refuseFaults(CliServices services, RoundSpec spec) {
        List<Finding> faults = services.life().reporting().rounds().check(spec.plan()).stream()
                .filter(finding -> !finding.message().key().equals("round.find.roundCodeTaken"))
                .map(spec::placed)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(faults, null);
        }
    }
}
