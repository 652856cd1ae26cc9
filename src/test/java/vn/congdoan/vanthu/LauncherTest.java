package vn.congdoan.vanthu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, in the environments in which it may find itself. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    private Ended start(Map<String, String> environment, List<String> javaOptions, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", classPath(), Launcher.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        // As with "env -i": nothing of the machine that runs the test.
        builder.environment().clear();
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("XDG_DATA_HOME", folder.resolve("share").toString());
        builder.environment().putAll(environment);
        Path out = folder.resolve("out.log");
        Path err = folder.resolve("err.log");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("the process ends by itself").isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Without the tests' own files, whose logging prints. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void withoutADisplayItSaysSoInOneSentence() throws Exception {
        Ended ended = start(Map.of(), List.of());

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).contains("màn hình đồ họa").contains("--help").doesNotContain("Exception");
    }

    @Test
    void aDisplayThatCannotBeOpenedIsToldAlike() throws Exception {
        Ended ended = start(Map.of("DISPLAY", ":4242"), List.of());

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).startsWith("Không mở được cửa sổ").doesNotContain("Exception");
    }

    @Test
    void theRunCommandOfTheReadmeShowsTheMainJobInstead() throws Exception {
        Ended ended = start(Map.of(), List.of("-Dvanthu.demoWithoutDisplay=true"));

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.err().lines()).hasSize(2);
        assertThat(ended.out()).contains(folder.resolve("vanthu-demo").toString());
        List<Path> files = ended.out()
                .lines()
                .map(String::strip)
                .filter(line -> line.matches(".*\\.(docx|pdf|txt)"))
                .map(Path::of)
                .toList();
        assertThat(files)
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    /** The names are bytes that only UTF-8 makes letters of; Java alone can't even open such a file under LANG=C. */
    @Test
    void vietnameseFileNamesWorkWhateverTheLocale() throws Exception {
        Path bare = folder.resolve("go.sh");
        Files.writeString(
                bare,
                "printf 'KẾ HOẠCH\\nThử\\n\\nI. MỤC ĐÍCH\\n- Một.\\n' > 'tệp vào.txt'\nexec \"$@\" export 'tệp vào.txt' "
                        + "--to txt --out 'kết quả ''ở đây'\n");
        ProcessBuilder builder = new ProcessBuilder(
                        "/bin/sh",
                        bare.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        Launcher.class.getName())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of("HOME", folder.toString(), "PATH", "/usr/bin:/bin", "LANG", "C", "LC_ALL", "C"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("kết quả ở đây/tệp vào.txt");
        assertThat(filesNamed("tệp vào.txt")).isEqualTo("2");
    }

    private String filesNamed(String name) throws IOException {
        Process find = new ProcessBuilder("/bin/sh", "-c", "find . -name '*vào.txt' | wc -l | tr -d ' \\n'")
                .directory(folder.toFile())
                .start();
        return new String(find.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }

    @Test
    void usageErrorsEndWithTwoInUtf8() throws Exception {
        Ended ended = start(Map.of("LANG", "C"), List.of(), "drafts");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("Không có lệnh “drafts”. Có phải là “draft” không?");
    }
}
