package vn.congdoan.vanthu.app.round.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.problem.ProblemException;

class FoundFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFolderIsReadWithAllBelowItAndWithoutWhatProgramsLeaveBeside() throws IOException {
        write("Khối 1/b.xlsx");
        write("a.xlsx");
        write("Khối 1/~$b.xlsx");
        write(".DS_Store");
        write("__MACOSX/._a.xlsx");

        assertThat(names(folder)).containsExactly("Khối 1/b.xlsx", "a.xlsx");
    }

    @Test
    void namesInArchivesAreReadWhateverWroteThem() throws IOException {
        Files.write(folder.resolve("utf8.zip"), zip(StandardCharsets.UTF_8, "Hà Nam.xlsx"));
        Files.write(folder.resolve("dos.zip"), zip(Charset.forName("IBM437"), "Résumé.xlsx"));

        assertThat(names(folder)).containsExactly("dos.zip/Résumé.xlsx", "utf8.zip/Hà Nam.xlsx");
    }

    @Test
    void anArchiveInAnArchiveIsOpenedOnceAndNoDeeper() throws IOException {
        byte[] inner = zip(StandardCharsets.UTF_8, "a.xlsx");
        byte[] middle = zip(StandardCharsets.UTF_8, "trong.zip", inner);
        Files.write(folder.resolve("ngoai.zip"), zip(StandardCharsets.UTF_8, "giua.zip", middle));

        assertThat(names(folder)).containsExactly("ngoai.zip/giua.zip/trong.zip");
    }

    @Test
    void aBrokenArchiveIsAFileThatSaysWhy() throws IOException {
        Files.write(folder.resolve("hong.zip"), "PK không phải".getBytes(StandardCharsets.UTF_8));
        try (FoundFiles found = FoundFiles.in(List.of(folder))) {
            assertThat(found.files()).hasSize(1);
            assertThatThrownBy(() -> found.files().get(0).content().bytes()).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void aWorkbookThatIsCalledZipIsOneFile() throws IOException {
        Files.write(folder.resolve("bao cao.zip"), zip(StandardCharsets.UTF_8, "[Content_Types].xml"));

        assertThat(names(folder)).containsExactly("bao cao.zip");
    }

    @Test
    void whatLiesInAnArchiveCanBeReadAfterItWasClosed() throws IOException {
        Files.write(folder.resolve("a.zip"), zip(StandardCharsets.UTF_8, "a.xlsx", new byte[] {1, 2, 3}));
        FoundFile file;
        try (FoundFiles found = FoundFiles.in(List.of(folder))) {
            file = found.files().get(0);
        }

        assertThat(file.content().bytes()).containsExactly(1, 2, 3);
        assertThat(file.time()).isNotNull();
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> FoundFiles.in(List.of(folder.resolve("không có"))))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void whatIsLinkedIsReadAndALinkThatLeadsNowhereIsNamed() throws IOException {
        write("thật/một.xlsx");
        Path linked = Files.createSymbolicLink(folder.resolve("nối"), folder.resolve("thật"));
        Files.createSymbolicLink(folder.resolve("thật/hai.xlsx"), folder.resolve("thật/một.xlsx"));
        Files.createSymbolicLink(folder.resolve("thật/ba.xlsx"), folder.resolve("không có"));
        try (FoundFiles found = FoundFiles.in(List.of(linked))) {
            assertThat(found.files()).extracting(FoundFile::name).containsExactly("ba.xlsx", "hai.xlsx", "một.xlsx");
            assertThatThrownBy(() -> found.files().get(0).content().bytes()).isInstanceOf(ProblemException.class);
            assertThat(found.files().get(1).content().bytes()).isNotEmpty();
        }
    }

    @Test
    void oneThatIsNotThereDoesNotKeepTheOthersOut() throws IOException {
        write("có.xlsx");
        Path gone = folder.resolve("mất.xlsx");
        try (FoundFiles found = FoundFiles.in(List.of(gone, folder.resolve("có.xlsx")))) {
            assertThat(found.files()).extracting(FoundFile::name).containsExactly(gone.toString(), "có.xlsx");
            assertThatThrownBy(() -> found.files().get(0).content().bytes()).isInstanceOf(ProblemException.class);
        }
    }

    private List<String> names(Path path) {
        try (FoundFiles found = FoundFiles.in(List.of(path))) {
            return found.files().stream().map(FoundFile::name).toList();
        }
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    private static byte[] zip(Charset names, String name) throws IOException {
        return zip(names, name, "nội dung".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Charset names, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
