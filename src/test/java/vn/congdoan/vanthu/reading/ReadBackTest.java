package vn.congdoan.vanthu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.export.ExportFormat;
import vn.congdoan.vanthu.app.export.OverwritePolicy;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.reading.ReadDraft;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** Whatever the program exports it reads back, from Word and from PDF: every part, every block, every word. */
class ReadBackTest {
    private static final int DOCUMENTS = Integer.getInteger("vanthu.readBack", 60);

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
    @ValueSource(strings = {"DOCX", "PDF", "TXT"})
    void everyExportedDocumentIsReadBack(String format) throws Exception {
        OfficeDocuments documents =
                new OfficeDocuments(26, context.formatPacks().byId("tld933").types());
        for (int i = 0; i < DOCUMENTS; i++) {
            Draft draft = documents.next();
            Path file = context.exportService()
                    .export(
                            draft,
                            "tld933",
                            Set.of(ExportFormat.valueOf(format)),
                            folder,
                            OverwritePolicy.REPLACE,
                            "d" + i)
                    .work()
                    .run(JobControl.UNATTENDED)
                    .get(0);
            List<ReadDraft> read = context.readingService().drafts(file);
            assertThat(read).as(file.toString()).hasSize(1);
            assertThat(parts(read.get(0).draft().parts()))
                    .as(file + "\n" + draft)
                    .isEqualTo(parts(draft.parts()));
            assertThat(body(read.get(0).draft())).as(file.toString()).isEqualTo(body(draft));
        }
    }

    /** As they stand on paper: the form prints several of them in capitals. */
    private static String parts(DocumentParts parts) {
        return parts.toString().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static String body(Draft draft) {
        DocumentBody body = BodyParser.parse(draft.bodyText()).body();
        StringBuilder words = new StringBuilder();
        body.legalBases()
                .forEach(basis -> words.append("basis ").append(basis.plain()).append('\n'));
        body.blocks().forEach(block -> words.append(block(block)));
        body.appendices().forEach(appendix -> {
            words.append("appendix ").append(appendix.title()).append('\n');
            appendix.blocks().forEach(block -> words.append(block(block)));
        });
        return words.toString();
    }

    private static String block(Block block) {
        if (block instanceof Block.Item item) {
            return item.level() + " " + item.text().plain() + "\n";
        }
        if (block instanceof Block.Table table) {
            return "table "
                    + table.rows().stream()
                            .map(row -> row.stream().map(InlineText::plain).toList())
                            .toList()
                    + "\n";
        }
        return ((Block.Paragraph) block).text().plain() + "\n";
    }
}
