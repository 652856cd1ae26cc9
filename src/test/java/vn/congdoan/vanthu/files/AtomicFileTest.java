package vn.congdoan.vanthu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.problem.ProblemException;

class AtomicFileTest {
    private static final int LARGE = 3_000_000;

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void name() {
        target = folder.resolve("Kế hoạch.docx");
    }

    @Test
    void writesANewFileAndLeavesNothingElse() throws IOException {
        AtomicFile.write(target, text("một"));
        assertThat(target).hasContent("một");
        assertThat(names()).containsExactly("Kế hoạch.docx");
    }

    @Test
    void whatAKilledProgramLeftGoesWhenTheFolderIsWrittenIntoAgain() throws Exception {
        long gone = goneProcess();
        Path left = Files.createFile(folder.resolve("~" + gone + "-1.vanthu-tmp"));
        Path ours =
                Files.createFile(folder.resolve("~" + ProcessHandle.current().pid() + "-3.vanthu-tmp"));
        Path theirs = Files.createFile(folder.resolve("~$Kế hoạch.docx"));
        assertThat(names()).hasSize(3);
        Folders.make(folder);
        assertThat(left).doesNotExist();
        assertThat(ours).exists();
        assertThat(theirs).exists();
    }

    @Test
    void whatSomebodyStillHoldsStays() throws Exception {
        Path held = Files.createFile(folder.resolve("~" + goneProcess() + "-1.vanthu-tmp"));
        try (FileChannel channel = FileChannel.open(held, StandardOpenOption.WRITE)) {
            channel.lock();
            Folders.make(folder);
            assertThat(held).exists();
        }
    }

    @Test
    void whatIsStillWrittenGoesWithTheProgram() throws IOException {
        ThrowingCallable stopped = () -> AtomicFile.write(target, out -> {
            assertThat(names()).hasSize(1).allMatch(name -> name.endsWith(".vanthu-tmp"));
            Unfinished.discardAll();
            assertThat(names()).isEmpty();
            throw new IOException("stopped");
        });
        assertThatThrownBy(stopped).isInstanceOf(ProblemException.class);
    }

    private static long goneProcess() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .start();
        process.waitFor();
        return process.pid();
    }

    @Test
    void replacesAnOlderFileWhole() throws IOException {
        Files.writeString(target, "cũ và dài hơn nhiều");
        AtomicFile.write(target, text("mới"));
        assertThat(target).hasContent("mới");
    }

    @Test
    void writesLargeContentInOnePiece() {
        AtomicFile.write(target, out -> out.write(new byte[LARGE]));
        assertThat(target).hasSize(LARGE);
    }

    @Test
    void anEngineMayCloseTheStream() {
        AtomicFile.write(target, out -> {
            out.write('a');
            out.close();
        });
        assertThat(target).hasContent("a");
    }

    @Test
    void keepsTheOldFileWhenTheContentFails() throws IOException {
        Files.writeString(target, "cũ");
        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
                    out.write(new byte[LARGE]);
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(target).hasContent("cũ");
        assertThat(names()).containsExactly("Kế hoạch.docx");
    }

    /** The system's own failure, from a device that is always full. */
    @Test
    void tellsOfAFullDisk() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));
        Files.writeString(target, "cũ");
        assertThat(keyOf(() -> AtomicFile.write(target, out -> {
                    try (OutputStream device = Files.newOutputStream(full)) {
                        device.write(1);
                    }
                })))
                .isEqualTo("error.file.full");
        assertThat(target).hasContent("cũ");
        assertThat(names()).containsExactly("Kế hoạch.docx");
    }

    @Test
    void tellsOfAMissingFolder() {
        assertThat(keyOf(() -> AtomicFile.write(folder.resolve("không có").resolve("a"), text("a"))))
                .isEqualTo("error.folder.missing");
    }

    @Test
    void tellsOfAFileWhereTheFolderShouldBe() throws IOException {
        Path file = Files.writeString(folder.resolve("tệp"), "");
        assertThat(keyOf(() -> AtomicFile.write(file.resolve("a"), text("a")))).isEqualTo("error.folder.isFile");
    }

    @Test
    void tellsOfAFolderInTheWay() throws IOException {
        Files.createDirectory(target);
        assertThat(keyOf(() -> AtomicFile.write(target, text("a")))).isEqualTo("error.file.isFolder");
    }

    @Test
    void tellsOfANameThatIsTooLong() throws IOException {
        assertThat(keyOf(() -> AtomicFile.write(folder.resolve("a".repeat(300)), text("a"))))
                .isEqualTo("error.file.long");
        assertThat(names()).isEmpty();
    }

    @Test
    void writesNeitherOfTwoFilesWhenTheSecondFails() throws IOException {
        Path pdf = folder.resolve("Kế hoạch.pdf");
        Files.writeString(target, "cũ");
        assertThat(keyOf(() -> AtomicFile.writeAll(inOrder(target, text("mới"), pdf, out -> {
                    throw new IOException("the disk is gone");
                }))))
                .isEqualTo("error.file.failed");
        assertThat(target).hasContent("cũ");
        assertThat(names()).containsExactly("Kế hoạch.docx");
    }

    /** A folder takes the second name while the contents are written, as a locked file would: the last step fails. */
    @Test
    void takesTheFirstFileBackWhenTheSecondCannotBePutUnderItsName() throws IOException {
        Path pdf = folder.resolve("Kế hoạch.pdf");
        Files.writeString(target, "cũ");
        assertThatThrownBy(() -> AtomicFile.writeAll(inOrder(target, text("mới"), pdf, out -> occupy(pdf))))
                .isInstanceOf(ProblemException.class);
        assertThat(target).hasContent("cũ");
        assertThat(names()).containsExactlyInAnyOrder("Kế hoạch.docx", "Kế hoạch.pdf");
    }

    @Test
    void takesANewFirstFileBackToo() throws IOException {
        Path pdf = folder.resolve("Kế hoạch.pdf");
        assertThatThrownBy(() -> AtomicFile.writeAll(inOrder(target, text("mới"), pdf, out -> occupy(pdf))))
                .isInstanceOf(ProblemException.class);
        assertThat(names()).containsExactly("Kế hoạch.pdf");
    }

    @Test
    void writesBothOfTwoFiles() throws IOException {
        Path pdf = folder.resolve("Kế hoạch.pdf");
        Files.writeString(target, "cũ");
        AtomicFile.writeAll(inOrder(target, text("mới"), pdf, text("trang")));
        assertThat(target).hasContent("mới");
        assertThat(pdf).hasContent("trang");
        assertThat(names()).containsExactlyInAnyOrder("Kế hoạch.docx", "Kế hoạch.pdf");
    }

    @Test
    void setsABrokenFileAside() throws IOException {
        Files.writeString(target, "hỏng");
        Path aside = AtomicFile.setAside(target);
        assertThat(aside).hasContent("hỏng");
        assertThat(target).doesNotExist();
    }

    private static void occupy(Path name) throws IOException {
        Files.createDirectory(name);
        Files.writeString(name.resolve("bên trong"), "");
    }

    private static Map<Path, AtomicFile.Content> inOrder(
            Path first, AtomicFile.Content one, Path second, AtomicFile.Content two) {
        Map<Path, AtomicFile.Content> files = new LinkedHashMap<>();
        files.put(first, one);
        files.put(second, two);
        return files;
    }

    private static AtomicFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String keyOf(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call)
                .findings()
                .get(0)
                .message()
                .key();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
