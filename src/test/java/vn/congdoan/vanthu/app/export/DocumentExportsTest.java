package vn.congdoan.vanthu.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.job.ManualDelay;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.DocumentVersion.Reason;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.layout.font.FontLibrary;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.storage.Drafts;
import vn.congdoan.vanthu.storage.ExportRepository;
import vn.congdoan.vanthu.storage.FlowRepository;
import vn.congdoan.vanthu.storage.VersionRepository;

class DocumentExportsTest {
    private static final Set<ExportFormat> TEXT = EnumSet.of(ExportFormat.TXT);

    @TempDir
    Path folder;

    private final Draft draft = Drafts.plan("Tuyên truyền", "1. Một.");
    private Database database;
    private DocumentService documents;
    private DocumentExports exports;
    private long id;
    /** The signed PDF; null while there is none. */
    private byte[] signed;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("data").resolve("vanthu"), () -> false);
        Clock clock = Clock.systemUTC();
        documents = new DocumentService(
                new DocumentRepository(database),
                new VersionRepository(database),
                new FlowRepository(database),
                Access.SOLE,
                clock,
                new ManualDelay());
        exports = new DocumentExports(
                new ExportService(FormatPacks.builtIn(), () -> "", FontLibrary::load, clock),
                documents,
                new ExportRepository(database),
                any -> Optional.ofNullable(signed),
                Access.SOLE);
        id = documents.create(draft, "");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void replacesItsOwnFileWithoutAsking() throws Exception {
        Path first = export(id, draft).get(0);
        Path again = export(id, draft.withBodyText("1. Hai.")).get(0);
        assertThat(again).isEqualTo(first).content().contains("Hai").doesNotContain("Một");
    }

    @Test
    void writesTheSignedPdfAsItIs() throws Exception {
        signed = "%PDF đã ký".getBytes(StandardCharsets.UTF_8);
        Path file = exports.export(id, draft, EnumSet.of(ExportFormat.PDF), folder, OverwritePolicy.REFUSE)
                .work()
                .run(JobControl.UNATTENDED)
                .get(0);
        assertThat(file).hasBinaryContent(signed);
    }

    @Test
    void asksBeforeItReplacesItsOwnFileThatSomebodyChanged() throws Exception {
        Path file = export(id, draft).get(0);
        Files.writeString(file, "sửa tay");
        assertThatThrownBy(() -> export(id, draft)).hasMessageContaining("export.exists");
        assertThat(file).hasContent("sửa tay");
    }

    @Test
    void asksBeforeItReplacesTheFileOfAnotherDocument() throws Exception {
        export(id, draft);
        long other = documents.create(draft, "");
        assertThatThrownBy(() -> export(other, draft)).hasMessageContaining("export.exists");
    }

    @Test
    void keepsTheExportedState() throws Exception {
        export(id, draft);
        assertThat(documents.versions(id)).extracting(DocumentVersion::reason).containsExactly(Reason.EXPORTED);
    }

    @Test
    void notesNothingWhenNothingWasWritten() throws Exception {
        Files.writeString(folder.resolve("tệp"), "");
        assertThatThrownBy(() -> exports.export(id, draft, TEXT, folder.resolve("tệp"), OverwritePolicy.REFUSE)
                        .work()
                        .run(JobControl.UNATTENDED))
                .hasMessageContaining("error.folder.isFile");
        assertThat(documents.versions(id)).isEmpty();
    }

    private List<Path> export(long document, Draft state) throws Exception {
        return exports.export(document, state, TEXT, folder, OverwritePolicy.REFUSE)
                .work()
                .run(JobControl.UNATTENDED);
    }
}
