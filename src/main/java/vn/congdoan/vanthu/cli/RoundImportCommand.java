package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.round.intake.IntakePlan;
import vn.congdoan.vanthu.app.round.intake.IntakeService;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.ReportingRound;

/** Takes returned workbooks in; what has to be asked waits for {@code round answer}. */
@Command(name = "import")
final class RoundImportCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "ROUND", descriptionKey = "cli.round.param.round")
    private String code;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", descriptionKey = "cli.round.import.param.paths")
    private List<Path> paths;

    @Option(names = "--received", paramLabel = "DATE", descriptionKey = "cli.round.import.option.received")
    private String received;

    @Option(names = "--accept-sure", descriptionKey = "cli.round.import.option.sure")
    private boolean sure;

    @Option(names = "--dry-run", descriptionKey = "cli.round.import.option.dry")
    private boolean dry;

    RoundImportCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        LocalDate day = received == null ? null : Days.of(received);
        IntakeService intake = services.life().reporting().intake();
        ReportingRound round = services.life().reporting().rounds().round(code);
        TerminalProgress progress = session.progress().of(code);
        IntakePlan plan = intake.plan(round.id(), paths, day).work().run(progress);
        if (sure) {
            plan = plan.acceptingSure();
        }
        Map<String, MessageRef> failed =
                dry ? Map.of() : intake.confirm(plan).work().run(progress).failed();
        progress.clear();
        if (plan.items().isEmpty()) {
            session.tell("cli.round.import.nothing");
        }
        return new RoundImportOutput(session, common.json).tell(plan, failed);
    }
}
