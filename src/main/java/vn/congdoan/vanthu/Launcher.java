package vn.congdoan.vanthu;

import java.util.List;
import java.util.OptionalInt;
import vn.congdoan.vanthu.cli.CommandLineProgram;

/** Plain entry point; it names no JavaFX type, so that it can also start where there is no display. */
public final class Launcher {
    /** Set by the README's run command: without a display the main job is shown on the command line instead. */
    private static final String DEMO_WITHOUT_DISPLAY = "vanthu.demoWithoutDisplay";

    private static final int NOTHING_DONE = 3;

    private Launcher() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String... args) {
        // Before anything else is loaded: the second process loads it.
        OptionalInt quick = UnicodeRestart.isNeeded(args) ? OptionalInt.empty() : QuickRestart.run(args);
        if (quick.isPresent()) {
            return quick.getAsInt();
        }
        LogFolder.choose(args);
        UnfinishedFiles.endWithTheProgram();
        CommandLineProgram commandLine = CommandLineProgram.ofProcess(CliWiring::open);
        if (CommandLineProgram.meansWindow(List.of(args))) {
            return window(commandLine, args);
        }
        OptionalInt restarted = UnicodeRestart.run(args);
        return restarted.isPresent() ? restarted.getAsInt() : commandLine.run(args);
    }

    private static int window(CommandLineProgram commandLine, String... args) {
        WindowStart.Outcome outcome = WindowStart.start(args);
        if (outcome == WindowStart.Outcome.CLOSED) {
            return 0;
        }
        if (Boolean.getBoolean(DEMO_WITHOUT_DISPLAY)) {
            commandLine.tell(outcome.reasonKey());
            commandLine.tell("cli.start.demoInstead");
            return commandLine.run("demo");
        }
        commandLine.tell(outcome.adviceKey());
        return NOTHING_DONE;
    }
}
