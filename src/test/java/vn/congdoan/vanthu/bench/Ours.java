package vn.congdoan.vanthu.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How our program is started: from its jars, as users do. */
final class Ours {
    static final Path JAR = Path.of("target/vanthu.jar").toAbsolutePath();
    private static final Path TESTS = Path.of("target/test-classes").toAbsolutePath();

    private Ours() {}

    /** A JVM with the program and the benchmarks on its class path, to be followed by a class. */
    static List<String> java() {
        String classPath = JAR + java.io.File.pathSeparator + TESTS;
        return List.of(javaProgram(), "-XX:+UseSerialGC", "-cp", classPath);
    }

    static String javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static void requireJar() {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("first: mvn -q package -DskipTests");
        }
    }
}
