package vn.congdoan.vanthu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.reading.ReadFile;
import vn.congdoan.vanthu.text.check.CheckRule;
import vn.congdoan.vanthu.text.check.look.LookRules;

/** One paper well set and one badly set, both written by LibreOffice in each of its formats: all readers see the same look. */
class OtherProgramsTest {
    private static final Set<String> RULES =
            LookRules.all().stream().map(CheckRule::id).collect(Collectors.toSet());
    private static final String[] WRONG = {
        "margin",
        "page-number",
        "colour",
        "body-size",
        "line-spacing",
        "paragraph-gap",
        "first-line-indent",
        "body-alignment",
        "underline",
        "look-national-motto",
        "look-place-date",
        "look-type",
        "look-signer",
        "look-recipients"
    };

    @TempDir
    static Path folder;

    private static AppContext context;

    @BeforeAll
    static void open() {
        context = new AppContext(folder.resolve("data"), Clock.systemDefaultZone(), Locale.forLanguageTag("vi-VN"));
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf", "pdf"})
    void aWellSetFileIsLeftAlone(String kind) throws Exception {
        assertThat(told("right." + kind)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
    void everyDepartureIsSeenInEveryFormat(String kind) throws Exception {
        assertThat(told("wrong." + kind)).containsExactlyInAnyOrder(WRONG);
    }

    /** Gaps and underlinings don't show for sure. */
    @Test
    void aPdfShowsMostOfThem() throws Exception {
        assertThat(told("wrong.pdf"))
                .containsExactlyInAnyOrder(
                        "margin",
                        "page-number",
                        "colour",
                        "body-size",
                        "line-spacing",
                        "first-line-indent",
                        "body-alignment",
                        "look-national-motto",
                        "look-place-date",
                        "look-type",
                        "look-signer",
                        "look-recipients");
    }

    private static List<String> told(String name) throws Exception {
        Path file = Path.of(OtherProgramsTest.class.getResource("/look/" + name).toURI());
        ReadFile read = context.readingService().read(file);
        return context.fileCheckService().check(read, 0, "tld933").stream()
                .map(each -> each.finding().rule())
                .filter(RULES::contains)
                .toList();
    }
}
