package vn.congdoan.vanthu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about sources that no class file shows: words, colours, FXML. */
class TextRulesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern KEY = Pattern.compile("(?<=\")[\\w.-]+(?=\")|(?<=%)[\\w.-]+");
    private static final Pattern ACCENTED = Pattern.compile("[À-ỹĐđ]");
    private static final Pattern HEX_COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");
    private static final Pattern FXML_TEXT =
            Pattern.compile("\\b(?:text|promptText|title|headerText|contentText)=\"([^%$\"][^\"]*)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("messages.properties")).isEqualTo(keys("messages_en.properties"));
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (String bundle : List.of("messages.properties", "messages_en.properties")) {
            List<String> lines = Files.readAllLines(MAIN.resolve("resources/i18n/" + bundle)).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(lines).as(bundle).doesNotHaveDuplicates();
        }
    }

    /** A key is used when a source or an FXML file holds it whole, or a source holds its stem up to a dot and adds the rest. */
    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> named = KEY.matcher(read("java", ".java") + read("resources", ".fxml"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        assertThat(keys("messages.properties").stream()
                        .filter(key -> !named.contains(key))
                        .filter(key -> !named.contains(key.substring(0, key.lastIndexOf('.') + 1))))
                .isEmpty();
    }

    @Test
    void everyKeyThatFxmlNamesExists() throws IOException {
        Set<String> keys = keys("messages.properties");
        Matcher named = Pattern.compile("\"%([\\w.]+)\"").matcher(read("resources", ".fxml"));
        assertThat(named.results().map(m -> m.group(1)).filter(key -> !keys.contains(key)))
                .isEmpty();
    }

    @Test
    void noMessageHasALoneQuote() throws IOException {
        for (String bundle : List.of("messages.properties", "messages_en.properties")) {
            assertThat(load(bundle).entrySet().stream()
                            .filter(e ->
                                    e.getValue().toString().replace("''", "").contains("'")))
                    .as("MessageFormat reads a single quote as the start of a quotation")
                    .isEmpty();
        }
    }

    @Test
    void noVietnameseWordsInTheSourcesOfWindowAndServices() {
        Stream.of("ui", "app")
                .forEach(layer -> files("java/vn/congdoan/vanthu/" + layer, ".java")
                        .forEach(file -> assertThat(code(file)
                                        .flatMap(line ->
                                                STRING.matcher(line).results().map(m -> m.group(1))))
                                .as(file.toString())
                                .noneMatch(words -> ACCENTED.matcher(words).find())));
    }

    @Test
    void noLiteralTextInFxml() {
        files("resources", ".fxml")
                .forEach(file -> assertThat(
                                FXML_TEXT.matcher(text(file)).results().map(m -> m.group(1)))
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    void coloursStandOnlyInTokenFiles() {
        Stream.concat(
                        files("resources", ".css"),
                        Stream.concat(files("resources", ".fxml"), files("java/vn/congdoan/vanthu/ui", ".java")))
                .filter(file -> !file.getFileName().toString().startsWith("tokens-"))
                .forEach(file -> assertThat(code(file))
                        .as(file.toString())
                        .noneMatch(line -> HEX_COLOUR.matcher(line).find()));
    }

    @Test
    void everyPackageSaysWhyItExists() {
        Set<Path> packages = files("java", ".java").map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
    }

    @Test
    void filesStaySmall() {
        assertThat(files("java", ".java").filter(file -> text(file).lines().count() > 400))
                .isEmpty();
        assertThat(files("resources", ".fxml").filter(file -> text(file).lines().count() > 120))
                .isEmpty();
    }

    private static Stream<String> code(Path file) {
        return text(file)
                .lines()
                .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("//"));
    }

    private static Set<String> keys(String bundle) throws IOException {
        return load(bundle).stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(MAIN.resolve("resources/i18n").resolve(bundle))) {
            properties.load(reader);
        }
        return properties;
    }

    private static String read(String folder, String ending) {
        return files(folder, ending).map(TextRulesTest::text).collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(String folder, String ending) {
        Path root = MAIN.resolve(folder);
        if (!Files.exists(root)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
