package vn.congdoan.vanthu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.round.setup.RoundSetupService;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.plan.RecurringDuty;

/** Ends a duty; its rounds stay. */
@Command(name = "stop")
final class RoundDutyStopCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.round.duty.param.id")
    private long id;

    RoundDutyStopCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) {
        RoundSetupService setup = services.life().reporting().setup();
        RecurringDuty duty = setup.duties().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> ProblemException.of("cli.round.duty.unknown", String.valueOf(id)));
        setup.remove(id);
        session.print(session.messages.get("cli.round.duty.stopped", duty.title()));
        return ExitCode.DONE;
    }
}
