package vn.congdoan.vanthu.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** How our program is started: from its jars, as users do, as it is or with the options for short runs. */
final class Ours {
    static final Path JAR = Path.of("target/vanthu.jar").toAbsolutePath();
    private static final Path TESTS = Path.of("target/test-classes").toAbsolutePath();
    private static final List<String> SHORT_RUN = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private Ours() {}

    static void requireJar() {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("first: mvn -q package -DskipTests");
        }
    }

    /** The program's own command line. */
    static List<String> program(List<String> options, List<String> arguments) {
        return command(options, List.of("-jar", JAR.toString()), arguments);
    }

    /** A class of the benchmarks, with the program on its class path. */
    static List<String> benchmark(Path benchmarks, List<String> options, List<String> arguments) {
        return command(options, List.of("-cp", JAR + File.pathSeparator + benchmarks), arguments);
    }

    private static List<String> command(List<String> options, List<String> program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(program);
        command.addAll(arguments);
        return command;
    }

    /** Makes the archive of loaded classes at the end of a run. */
    static List<String> archiving(Path archive) {
        return List.of("-XX:ArchiveClassesAtExit=" + archive);
    }

    /** The quick compiler, the small collector, and classes from the archive. */
    static List<String> shortRun(Path archive) {
        List<String> options = new ArrayList<>(SHORT_RUN);
        options.add("-XX:SharedArchiveFile=" + archive);
        return options;
    }

    /** The benchmarks as a jar, because classes are archived only from jars. */
    static Path benchmarksJar(Path folder) throws IOException {
        Path jar = folder.resolve("benchmarks.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> classes = Files.walk(TESTS)) {
            for (Path path : classes.filter(Ours::isOfTheBenchmarks).toList()) {
                out.putNextEntry(new JarEntry(TESTS.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, out);
            }
        }
        return jar;
    }

    private static boolean isOfTheBenchmarks(Path path) {
        return Files.isRegularFile(path)
                && path.getParent().getFileName().toString().equals("bench");
    }
}
