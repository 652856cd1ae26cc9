package vn.congdoan.vanthu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command whose verbs are commands of their own. */
abstract class CommandGroup implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec;

    private final CliSession session;

    CommandGroup(CliSession session) {
        this.session = session;
    }

    /** Without a word for what to do, the help is the answer. */
    @Override
    public final Integer call() {
        spec.commandLine().usage(session.err());
        return ExitCode.USAGE;
    }
}
