package vn.congdoan.vanthu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.checking.FileFinding;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.reading.ReadFile;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.text.check.CheckRule;
import vn.congdoan.vanthu.text.check.form.FormRules;
import vn.congdoan.vanthu.text.check.look.LookRules;

/** What the program itself sets in the official format, its own checker finds well set. */
class ExportedFormTest {
    private static final int DOCUMENTS = Integer.getInteger("vanthu.exportedForm", 25);

    /** What a person has left open or chosen, not how it is set. */
    private static final Set<String> CONTENT = Set.of(
            "number-open",
            "date-open",
            "draft-mark",
            "appendix",
            "signer-name",
            "issuer-authority",
            "recipients-above",
            "recipients-repeated",
            "recipient-purposes",
            "recipient-receiver",
            "recipient-issuer");

    private static final Set<String> RULES = Stream.concat(FormRules.all().stream(), LookRules.all().stream())
            .map(CheckRule::id)
            .filter(id -> !CONTENT.contains(id))
            .collect(Collectors.toSet());

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
    @ValueSource(strings = {"DOCX", "PDF"})
    void everyExportedDocumentIsWellSet(String format) throws Exception {
        OfficeDocuments documents =
                new OfficeDocuments(30, context.formatPacks().byId("tld933").types());
        List<String> findings = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            Draft draft = documents.next();
            Path file = exported(draft, ExportFormat.valueOf(format), "d" + i);
            findings.addAll(findings(file, draft));
        }
        assertThat(findings).isEmpty();
    }

    private static List<String> findings(Path file, Draft draft) {
        Messages messages = new Messages(Locale.forLanguageTag("vi-VN"));
        ReadFile read = context.readingService().read(file);
        return context.fileCheckService().check(read, 0, "tld933").stream()
                .map(FileFinding::finding)
                .filter(finding -> RULES.contains(finding.rule()))
                .map(finding -> draft.parts().type().name() + " " + file.getFileName() + " " + finding.rule() + ": "
                        + messages.get(finding.message()) + " | " + finding.excerpt())
                .toList();
    }

    private static Path exported(Draft draft, ExportFormat format, String name) throws Exception {
        return context.exportService()
                .export(draft, "tld933", Set.of(format), folder, OverwritePolicy.REPLACE, name)
                .work()
                .run(JobControl.UNATTENDED)
                .get(0);
    }
}
