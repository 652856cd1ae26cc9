package vn.congdoan.vanthu.corpus.returned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what LibreOffice then converts into the kept files: {@code LibreOfficeFiles FOLDER}. */
public final class LibreOfficeFiles {
    private LibreOfficeFiles() {}

    public static void main(String[] args) throws IOException {
        for (LibreOfficeCases.Source one : LibreOfficeCases.sources()) {
            Files.write(Path.of(args[0], one.name() + ".src.xlsx"), one.bytes());
        }
    }
}
