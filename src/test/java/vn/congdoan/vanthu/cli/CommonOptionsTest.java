package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import vn.congdoan.vanthu.i18n.Messages;

/** What every command understands, and what it says about itself. */
class CommonOptionsTest extends CommandLineFixture {

    @ParameterizedTest
    @ValueSource(
            strings = {"--data {} --json units list", "units --data {} --json list", "units list --data {} --json"})
    void theDataFolderMayStandBeforeTheCommand(String words) throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        String[] arguments = words.replace("{}", elsewhere.toString()).split(" ");

        assertThat(run(arguments)).as(messages).isZero();

        assertThat(elsewhere).isNotEmptyDirectory();
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(json(results)).isEmpty();
    }

    @Test
    void whatStandsBehindTheCommandGoesBeforeWhatStandsInFront() {
        Path meant = folder.resolve("meant");

        assertThat(run("--data", folder.resolve("other").toString(), "units", "list", "--data", meant.toString()))
                .isZero();

        assertThat(meant).isNotEmptyDirectory();
        assertThat(Files.exists(folder.resolve("other"))).isFalse();
    }

    @Test
    void theLanguageMayStandBeforeTheCommand() {
        assertThat(run("round", "list", "--lang", "fr")).isEqualTo(ExitCode.USAGE);
        assertThat(messages).contains("fr", "--lang");
        assertThat(run("--lang", "en", "round", "status", "NONE")).isEqualTo(ExitCode.NOTHING);
        assertThat(messages).contains("There is no reporting round with the code “NONE”.");
    }

    @Test
    void aCodeThatIsNearlyRightIsAskedAbout() throws IOException {
        Path spec = Files.writeString(folder.resolve("spec.json"), """
                {"code": "TG-2024", "title": "Tuyên truyền", "deadline": "2024-10-15", "units": "all",
                 "period": {"from": "2024-01-01", "to": "2024-12-31"},
                 "indicators": [{"code": "A1", "label": "Số buổi", "unit": "buổi", "type": "integer", "aggregate": "sum"}]}
                """);
        Path units = Files.writeString(folder.resolve("units.csv"), "Mã,Tên đơn vị\nU01,CĐCS Một\n");
        assertThat(run("units", "import", units.toString())).as(messages).isZero();
        assertThat(run("round", "create", spec.toString())).as(messages).isZero();

        assertThat(run("round", "status", "TG-2042")).isEqualTo(ExitCode.NOTHING);
        assertThat(messages).contains("“TG-2042”. Có phải là “TG-2024” không? Xem");
        assertThat(run("units", "rename", "U0", "Một")).isEqualTo(ExitCode.NOTHING);
        assertThat(messages).contains("“U0”. Có phải là “U01” không?");
        assertThat(run("round", "exempt", "TG-2024", "U02", "--reason", "thử")).isEqualTo(ExitCode.NOTHING);
        assertThat(messages).contains("“U02”. Có phải là “U01” không?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyCommandSaysWhatItIsForAndWhatItTakes(String language) {
        for (CommandLine command : all(program(language))) {
            List<String> words = new ArrayList<>(
                    List.of(command.getCommandSpec().qualifiedName().split(" ")));
            words.remove(0);
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(words.toString())
                    .isNotEmpty();
            assertThat(command.getCommandSpec().args().stream()
                            .filter(argument -> isSilent(argument))
                            .map(argument -> words + " " + argument.paramLabel()))
                    .isEmpty();
            words.addAll(List.of("--help", "--lang", language));
            assertThat(run(words.toArray(String[]::new))).as(messages).isZero();
            assertThat(results).contains("--data");
            assertThat(messages).isEmpty();
        }
    }

    private static boolean isSilent(ArgSpec argument) {
        return String.join("", argument.description()).isBlank() || argument.description()[0].startsWith("${");
    }

    private static Stream<CommandLine> walk(CommandLine line) {
        return Stream.concat(
                Stream.of(line), line.getSubcommands().values().stream().flatMap(CommonOptionsTest::walk));
    }

    private static List<CommandLine> all(CommandLine root) {
        return walk(root).toList();
    }

    private CommandLine program(String language) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        CliSession session = new CliSession(
                new Messages(language.equals("en") ? Locale.ENGLISH : Messages.VIETNAMESE),
                this::open,
                nowhere,
                nowhere,
                false,
                null);
        return new CommandLineProgram(this::open, nowhere, nowhere, false, null).commands(session);
    }
}
