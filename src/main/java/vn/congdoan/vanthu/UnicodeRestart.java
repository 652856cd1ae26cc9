package vn.congdoan.vanthu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Under {@code LANG=C} Java can neither read a Vietnamese file name from its arguments nor open such a file, and this is settled
 * before {@code main}. Then, and only for arguments or folders that need it, the same command is run once more with the file
 * names' encoding set. Linux only: elsewhere names are Unicode.
 */
final class UnicodeRestart {
    private static final String NAMES = "sun.jnu.encoding";
    static final Path OWN_COMMAND = Path.of("/proc/self/cmdline");

    private UnicodeRestart() {}

    /** The exit code of the second run; nothing when none is needed. */
    static OptionalInt run(String... args) {
        if (!isNeeded(args)) {
            return OptionalInt.empty();
        }
        try {
            List<byte[]> command = command(Files.readAllBytes(OWN_COMMAND));
            Process process = new ProcessBuilder("/bin/sh", "-c", script(command))
                    .inheritIO()
                    .start();
            return OptionalInt.of(process.waitFor());
        } catch (IOException cannot) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            return OptionalInt.of(130);
        }
    }

    static boolean isNeeded(String... args) {
        boolean ascii =
                !System.getProperty(NAMES, "UTF-8").toUpperCase(Locale.ROOT).contains("UTF");
        return ascii
                && System.getProperty(QuickRestart.RESTARTED) == null
                && Files.isReadable(OWN_COMMAND)
                && Stream.concat(
                                Stream.of(args),
                                Stream.of("user.dir", "user.home").map(System::getProperty))
                        .anyMatch(text -> text.chars().anyMatch(c -> c > 126));
    }

    /** The arguments of a process as the kernel keeps them, each ended by a zero. */
    static List<byte[]> command(byte[] raw) {
        List<byte[]> command = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == 0) {
                command.add(Arrays.copyOfRange(raw, from, i));
                from = i + 1;
            }
        }
        return command;
    }

    /** A shell's line in plain ASCII that says the same bytes. */
    static String script(List<byte[]> command) {
        StringBuilder script = new StringBuilder("LC_ALL=C.UTF-8; export LC_ALL; exec ");
        for (int i = 0; i < command.size(); i++) {
            script.append(word(command.get(i))).append(' ');
            if (i == 0) {
                script.append("-D" + NAMES + "=UTF-8 -D" + QuickRestart.RESTARTED + "=true ");
            }
        }
        return script.toString();
    }

    /** One word of the shell, other signs as octal escapes. */
    private static String word(byte[] bytes) {
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        if (plain.matches("[A-Za-z0-9_./:=,@%+-]+")) {
            return plain;
        }
        StringBuilder octal = new StringBuilder();
        for (byte b : bytes) {
            octal.append(String.format("\\%03o", b & 0xff));
        }
        return "\"$(printf '" + octal + "')\"";
    }
}
