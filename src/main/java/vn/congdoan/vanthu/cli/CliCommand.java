package vn.congdoan.vanthu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command over the services: opens them on the asked data folder and closes them when it is done. */
abstract class CliCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    final CliSession session;

    CliCommand(CliSession session) {
        this.session = session;
    }

    @Override
    public final Integer call() throws Exception {
        try (CliServices services = session.open(common)) {
            return run(services);
        }
    }

    /** @return an {@link ExitCode} */
    abstract int run(CliServices services) throws Exception;
}
