package vn.congdoan.vanthu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs that ours is compared with, where they can be had. */
final class Peers {
    private static final String TYPST = "@myriaddreamin/typst-ts-node-compiler";
    private static final List<Path> FONTS =
            List.of(Path.of("/usr/share/fonts/truetype/liberation2"), Path.of("/usr/share/fonts/truetype/liberation"));

    private final Path work;

    Peers(Path work) {
        this.work = work;
    }

    /** The command that turns DOCX files into PDF in one process, to be followed by the files; with a profile of its own. */
    List<String> libreOffice(Path output) {
        return new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + work.resolve("lo").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                output.toString()));
    }

    boolean hasLibreOffice() {
        return isThere("soffice");
    }

    /** The command that sets a folder of .typ files; empty, with a word, when npm can't deliver it. */
    Optional<List<String>> typst(Path input, Path output) throws InterruptedException {
        Optional<Path> fonts = FONTS.stream().filter(Files::isDirectory).findFirst();
        if (!isThere("npm") || !isThere("node") || fonts.isEmpty()) {
            System.out.println("typst: skipped, needs node, npm and the Liberation fonts");
            return Optional.empty();
        }
        try {
            Path folder = Files.createDirectories(work.resolve("typst"));
            Measured.run(folder, List.of("npm", "install", "--no-audit", "--no-fund", TYPST));
            Path script = folder.resolve("typst.mjs");
            Files.writeString(script, resource("typst.mjs"));
            return Optional.of(List.of(
                    "node",
                    script.toString(),
                    input.toString(),
                    output.toString(),
                    fonts.get().toString()));
        } catch (IOException e) {
            System.out.println("typst: skipped, npm can't deliver it: "
                    + e.getMessage().lines().findFirst().orElse(""));
            return Optional.empty();
        }
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Peers.class.getResourceAsStream("/bench/" + name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
