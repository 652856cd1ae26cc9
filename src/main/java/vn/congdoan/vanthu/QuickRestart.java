package vn.congdoan.vanthu;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.congdoan.vanthu.cli.CommandLineProgram;

/**
 * Commands that do more than say a word, and the window, run once more in a JVM with the options of short work: the archive of loaded classes that
 * the build left beside the jar, and no optimising compiler. That halves the time of one document and of three hundred, and a window answers
 * sooner while the compiler doesn't take its processors; a jar can't carry JVM options itself. Whoever gives options of their own keeps them, and without the archive nothing is restarted.
 */
@ArchitectureException("a hook ends the second process with the first; hooks are threads")
final class QuickRestart {
    static final String RESTARTED = "vanthu.restarted";
    private static final Set<String> COMMANDS = Set.of(
            "draft",
            "read",
            "check",
            "export",
            "demo",
            "document",
            "register",
            "sign",
            "verify",
            "send",
            "units",
            "round");
    private static final String ARCHIVE = "vanthu.jsa";
    private static final int INTERRUPTED = 130;

    private QuickRestart() {}

    /** The exit code of the second run; nothing when the command shall run here. */
    static OptionalInt run(String... args) {
        endWithTheFirst();
        boolean asked = args.length > 0 && COMMANDS.contains(args[0]) || CommandLineProgram.meansWindow(List.of(args));
        if (!asked || System.getProperty(RESTARTED) != null || hasOwnOptions()) {
            return OptionalInt.empty();
        }
        return jar().map(jar -> run(jar, args)).orElse(OptionalInt.empty());
    }

    /** A killed first process has no time to end the second, which would go on giving numbers that nobody hears of. */
    private static void endWithTheFirst() {
        if (System.getProperty(RESTARTED) != null) {
            ProcessHandle.current()
                    .parent()
                    .ifPresent(first ->
                            first.onExit().thenRun(() -> Runtime.getRuntime().halt(INTERRUPTED)));
        }
    }

    private static OptionalInt run(Path jar, String... args) {
        try {
            Process second = new ProcessBuilder(command(jar, args)).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(second::destroy));
            return OptionalInt.of(second.waitFor());
        } catch (IOException cannot) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            return OptionalInt.of(INTERRUPTED);
        }
    }

    static List<String> command(Path jar, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:SharedArchiveFile=" + jar.resolveSibling(ARCHIVE),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // An archive that doesn't fit this JVM is passed over; that is no word for standard output.
                "-Xlog:disable",
                "-D" + RESTARTED + "=true",
                "-jar",
                jar.toString()));
        command.addAll(List.of(args));
        return command;
    }

    /** Our jar, when the archive lies beside it. */
    private static Optional<Path> jar() {
        try {
            Path home = Path.of(QuickRestart.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            boolean archived = Files.isRegularFile(home) && Files.isRegularFile(home.resolveSibling(ARCHIVE));
            return archived ? Optional.of(home) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether something stands between "java" and "-jar". */
    private static boolean hasOwnOptions() {
        try {
            // A process handle doesn't tell the arguments of a long command line; the kernel does.
            List<byte[]> words = UnicodeRestart.command(Files.readAllBytes(UnicodeRestart.OWN_COMMAND));
            return words.size() < 2 || !new String(words.get(1), StandardCharsets.US_ASCII).equals("-jar");
        } catch (IOException notLinux) {
            return ProcessHandle.current()
                    .info()
                    .arguments()
                    .filter(words -> words.length > 0 && !words[0].equals("-jar"))
                    .isPresent();
        }
    }
}
