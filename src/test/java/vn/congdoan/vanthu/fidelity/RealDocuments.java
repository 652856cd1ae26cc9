package vn.congdoan.vanthu.fidelity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.DocumentComposer;
import vn.congdoan.vanthu.reading.ForeignFiles;

/** The real documents beside the repository, as the reader of foreign texts takes them; none where they are absent. */
final class RealDocuments {
    private static final Path FOLDER = Path.of(System.getProperty("vanthu.samples", "../shared/samples"));

    private RealDocuments() {}

    static Map<String, ComposedDocument> all() throws IOException {
        Map<String, ComposedDocument> documents = new TreeMap<>();
        if (!Files.isDirectory(FOLDER)) {
            return documents;
        }
        List<Path> files;
        try (Stream<Path> listed = Files.list(FOLDER)) {
            files = listed.filter(file -> file.toString().endsWith(".txt")).toList();
        }
        for (Path file : files) {
            OfficialDocument read = ForeignFiles.document(file, SampleDocuments.PACK);
            String name = file.getFileName().toString().replace(".txt", "");
            documents.put(name, DocumentComposer.compose(read, SampleDocuments.PACK));
        }
        return documents;
    }
}
