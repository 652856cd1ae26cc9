package vn.congdoan.vanthu.fidelity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without its window, as the judge of our Word files. */
public final class LibreOffice {
    private static final String PROGRAM = "soffice";
    private static final long LONGEST_MINUTES = 5;

    private LibreOffice() {}

    public static boolean isInstalled() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            if (Files.isExecutable(Path.of(folder, PROGRAM))) {
                return true;
            }
        }
        return false;
    }

    /** Sets all files in one run; the PDFs have their names and stand in {@code folder}. */
    public static void toPdf(List<Path> files, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                PROGRAM,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice took longer than " + LONGEST_MINUTES + " minutes");
        }
    }
}
