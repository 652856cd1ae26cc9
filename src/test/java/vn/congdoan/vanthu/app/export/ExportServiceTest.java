package vn.congdoan.vanthu.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;
import vn.congdoan.vanthu.storage.Drafts;

class ExportServiceTest {
    private static final Set<ExportFormat> BOTH = EnumSet.of(ExportFormat.DOCX, ExportFormat.PDF);
    private static final Draft DRAFT = Drafts.plan(
            "Tuyên truyền đại hội", "I. MỤC ĐÍCH\n1. Nâng cao nhận thức của đoàn viên.\n- Vận động quần chúng.\n");
    private static final String NAME = "KH-06b-CDGD_tuyen-truyen-dai-hoi";
    private static FontFamily family;

    @TempDir
    Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);
    private final ExportService service = new ExportService(FormatPacks.builtIn(), () -> "", () -> family, clock);

    @BeforeAll
    static void fonts() {
        family = FontLibrary.load();
    }

    @Test
    void writesBothFilesWithTheirWords() throws Exception {
        List<Path> files = run(DRAFT, BOTH, OverwritePolicy.REFUSE);
        assertThat(files).containsExactly(folder.resolve(NAME + ".docx"), folder.resolve(NAME + ".pdf"));
        try (XWPFDocument docx = new XWPFDocument(Files.newInputStream(files.get(0)));
                XWPFWordExtractor words = new XWPFWordExtractor(docx)) {
            assertThat(words.getText()).contains("Nâng cao nhận thức của đoàn viên.", "Trần Thị Minh An");
        }
        try (PDDocument pdf = Loader.loadPDF(files.get(1).toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Nâng cao nhận thức của đoàn viên.", "Trần Thị Minh An");
        }
    }

    @Test
    void makesTheFolderWhenItIsMissing() throws Exception {
        Path deep = folder.resolve("năm 2026").resolve("kế hoạch");
        service.export(DRAFT, EnumSet.of(ExportFormat.PDF), deep).work().run(JobControl.UNATTENDED);
        assertThat(deep.resolve(NAME + ".pdf")).exists();
    }

    @Test
    void refusesToReplaceAndNamesTheFile() throws Exception {
        Files.writeString(folder.resolve(NAME + ".docx"), "của người khác");
        assertThatThrownBy(() -> run(DRAFT, BOTH, OverwritePolicy.REFUSE))
                .hasMessageContaining("export.exists")
                .hasMessageContaining(NAME + ".docx");
        assertThat(folder.resolve(NAME + ".docx")).hasContent("của người khác");
        assertThat(folder.resolve(NAME + ".pdf")).doesNotExist();
    }

    @Test
    void replacesWhenToldTo() throws Exception {
        Files.writeString(folder.resolve(NAME + ".docx"), "cũ");
        run(DRAFT, BOTH, OverwritePolicy.REPLACE);
        assertThat(Files.size(folder.resolve(NAME + ".docx"))).isGreaterThan(1000);
    }

    @Test
    void numbersBothFilesAlike() throws Exception {
        Files.writeString(folder.resolve(NAME + ".docx"), "cũ");
        Files.writeString(folder.resolve(NAME + " (2).pdf"), "cũ");
        assertThat(run(DRAFT, BOTH, OverwritePolicy.NUMBER))
                .containsExactly(folder.resolve(NAME + " (3).docx"), folder.resolve(NAME + " (3).pdf"));
    }

    @Test
    void writesNeitherFileWhenOneCannotBeWritten() throws IOException {
        Files.createDirectories(folder.resolve(NAME + ".pdf"));
        assertThatThrownBy(() -> run(DRAFT, BOTH, OverwritePolicy.REPLACE)).hasMessageContaining("error.file.isFolder");
        assertThat(names()).containsExactly(NAME + ".pdf");
    }

    @Test
    void tellsOfAFileWhereTheFolderShouldBe() throws IOException {
        Path file = Files.writeString(folder.resolve("tệp"), "");
        assertThatThrownBy(() -> service.export(DRAFT, BOTH, file).work().run(JobControl.UNATTENDED))
                .hasMessageContaining("error.folder.isFile");
    }

    @Test
    void leavesNothingBehindWhenItIsCancelled() throws IOException {
        JobControl cancelledAtTheSecondFile = new JobControl() {
            private boolean cancelled;

            @Override
            public void progress(long done, long total) {
                cancelled = done == 1;
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }
        };
        assertThatThrownBy(() -> service.export(DRAFT, BOTH, folder).work().run(cancelledAtTheSecondFile))
                .isInstanceOf(CancellationException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void tellsItsProgress() throws Exception {
        List<String> steps = new java.util.ArrayList<>();
        service.export(DRAFT, BOTH, folder).work().run(new JobControl() {
            @Override
            public void progress(long done, long total) {
                steps.add(done + "/" + total);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(steps).containsExactly("0/2", "1/2", "2/2");
    }

    @Test
    void choosesThePackByTheDayOfTheDocument() {
        ExportService office = new ExportService(FormatPacks.builtIn(), () -> "tld933", () -> family, clock);
        assertThat(office.pack(DRAFT).id()).as("January 2024: before QĐ 933").isEqualTo("tld1014");
        assertThat(office.pack(undated()).id()).as("today").isEqualTo("tld933");
        assertThat(service.pack(DRAFT).id()).isEqualTo(FormatPacks.DEFAULT_ID);
    }

    @Test
    void tellsOfAPackThatIsNotThere() throws IOException {
        ExportService office = new ExportService(FormatPacks.builtIn(), () -> "của tôi", () -> family, clock);
        assertThatThrownBy(() -> office.export(DRAFT, BOTH, folder).work().run(JobControl.UNATTENDED))
                .hasMessageContaining("pack.unknown");
        assertThat(names()).isEmpty();
    }

    private static Draft undated() {
        return DRAFT.withParts(Drafts.undated(DRAFT.parts()));
    }

    private List<Path> run(Draft draft, Set<ExportFormat> formats, OverwritePolicy policy) throws Exception {
        return service.export(draft, formats, folder, policy).work().run(JobControl.UNATTENDED);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
