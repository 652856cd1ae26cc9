package vn.congdoan.vanthu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.round.intake.IntakeItem;
import vn.congdoan.vanthu.app.round.intake.IntakePlan;
import vn.congdoan.vanthu.app.round.intake.IntakeReceipt;
import vn.congdoan.vanthu.app.round.intake.IntakeService;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ReportingRound;

/** Answers what was asked about a file that waits. */
@Command(name = "answer")
final class RoundAnswerCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.round.answer.param.file")
    private String file;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "cli.round.answer.option.unit")
    private String unit;

    @Option(names = "--accept", descriptionKey = "cli.round.answer.option.accept")
    private boolean accept;

    @Option(names = "--drop", descriptionKey = "cli.round.answer.option.drop")
    private boolean drop;

    RoundAnswerCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        if (unit == null && !accept && !drop) {
            throw ProblemException.of("cli.usage.answer");
        }
        ReportingRound round = services.life().reporting().rounds().round(code);
        IntakeService intake = services.life().reporting().intake();
        TerminalProgress progress = session.progress().of(code);
        if (drop) {
            intake.drop(round.id(), file);
            session.tell("cli.round.answer.dropped", file);
            return ExitCode.DONE;
        }
        IntakePlan plan = intake.waiting(round.id(), file).work().run(progress);
        for (IntakeItem item : plan.items()) {
            plan = answered(plan, item.number());
        }
        IntakeReceipt receipt = intake.confirm(plan).work().run(progress);
        progress.clear();
        return new RoundImportOutput(session, common.json).tell(plan, receipt.failed());
    }

    private IntakePlan answered(IntakePlan plan, int number) {
        IntakePlan answered = plan;
        if (unit != null) {
            long id = RoundUnit.named(plan.units(), unit).unitId();
            answered = answered.answered(number, answer -> answer.of(id));
        }
        return accept ? answered.acceptingProposals(number) : answered;
    }
}
