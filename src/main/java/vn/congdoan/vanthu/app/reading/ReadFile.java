package vn.congdoan.vanthu.app.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.source.SourceDocument;

/**
 * A file that was read.
 *
 * @param source its lines, letters repaired
 * @param documents in their order; at least one
 * @param findings what of the file was left out, repaired or is in doubt
 */
public record ReadFile(Path file, SourceDocument source, List<ReadItem> documents, List<Finding> findings) {
    public ReadFile {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(source, "source");
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }
}
