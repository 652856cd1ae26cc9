package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of every command. */
final class CommonOptions {
    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    /** Read before the others by {@link CommandLineProgram}: even the words of a usage error depend on it. */
    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "cli.option.lang")
    Language language;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.option.data")
    Path data;

    /** Seconds; null for the usual time of the command. */
    @Option(names = "--wait", paramLabel = "SECONDS", descriptionKey = "cli.option.wait")
    Integer wait;

    @Option(names = "--user", paramLabel = "LOGIN", descriptionKey = "cli.option.user")
    String user;

    @Option(names = "--debug", descriptionKey = "cli.option.debug")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    boolean help;

    /** What messages can be told in. */
    enum Language {
        VI,
        EN
    }

    /** What stood before the command's own name; what stands behind it goes before. */
    void take(CommonOptions outer) {
        json |= outer.json;
        debug |= outer.debug;
        data = data == null ? outer.data : data;
        wait = wait == null ? outer.wait : wait;
        user = user == null ? outer.user : user;
    }
}
