package vn.congdoan.vanthu;

import java.nio.file.Path;
import java.time.Duration;
import vn.congdoan.vanthu.cli.CliServices;
import vn.congdoan.vanthu.cli.CommandLineProgram;
import vn.congdoan.vanthu.cli.Patience;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.storage.Drafts;

/** Runs the program's own command for one number after the other, each time with the data opened and closed anew. */
final class IssuingProcess {
    /** In every test's past. */
    private static final String DAY = "2024-01-15";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private IssuingProcess() {}

    /** @param arguments data folder, how many, and a file; without one each number goes to a document of the store */
    public static void main(String[] arguments) throws Exception {
        CommandLineProgram program = CommandLineProgram.ofProcess(CliWiring::open);
        Path data = Path.of(arguments[0]);
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            int code = arguments.length > 2
                    ? program.run("register", "issue", arguments[2], "--date", DAY, "--data", arguments[0])
                    : program.run(
                            "register",
                            "issue",
                            "--document",
                            String.valueOf(approved(data)),
                            "--date",
                            DAY,
                            "--data",
                            arguments[0]);
            if (code != 0) {
                System.exit(code);
            }
        }
    }

    private static long approved(Path data) throws Exception {
        try (CliServices services = CliWiring.open(data, Messages.VIETNAMESE, new Patience(LONGEST_WAIT, () -> {}))) {
            long id = services.documents().create(Drafts.plan("Kế hoạch", ""), "");
            services.life().workflow().apply(id, WorkflowAction.SUBMIT, "");
            services.life().workflow().apply(id, WorkflowAction.APPROVE, "");
            return id;
        }
    }
}
