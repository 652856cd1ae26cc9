package vn.congdoan.vanthu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congdoan.vanthu.app.job.JobControl;

/** Says that a comment is dealt with. */
@Command(name = "tick")
final class DocumentTickCommand extends CliCommand {
    @Parameters(index = "0", paramLabel = "COMMENT", descriptionKey = "cli.param.comment")
    private long comment;

    @Option(names = "--undo", descriptionKey = "cli.option.undo")
    private boolean undo;

    DocumentTickCommand(CliSession session) {
        super(session);
    }

    @Override
    int run(CliServices services) throws Exception {
        services.life().review().tick(comment, !undo).work().run(JobControl.UNATTENDED);
        return ExitCode.DONE;
    }
}
