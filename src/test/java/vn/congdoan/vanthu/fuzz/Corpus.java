package vn.congdoan.vanthu.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sound files that are broken. */
final class Corpus {
    private Corpus() {}

    static List<FuzzInput> files() throws IOException {
        List<FuzzInput> files = new ArrayList<>();
        for (String folder : List.of("src/test/resources/corpus", "src/test/resources/read")) {
            try (Stream<Path> paths = Files.list(Path.of(folder))) {
                paths.filter(Files::isRegularFile)
                        .filter(path -> !path.toString().matches(".*\\.(json|md)"))
                        .sorted()
                        .map(Corpus::input)
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static FuzzInput input(Path path) {
        try {
            return new FuzzInput(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
