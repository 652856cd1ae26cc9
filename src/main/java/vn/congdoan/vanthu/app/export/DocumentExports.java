package vn.congdoan.vanthu.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.ExportedFile;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.storage.ExportRepository;

/**
 * Exports documents of the store. It remembers the files, so that exporting again replaces what nobody has changed since
 * without asking, and keeps the exported state as a version.
 */
public final class DocumentExports {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentExports.class);

    private final ExportService exports;
    private final DocumentService documents;
    private final ExportRepository repository;
    private final LongFunction<Optional<byte[]>> signed;
    private final Access access;

    /** @param signed the PDF of a document that is signed, which is never made again */
    public DocumentExports(
            ExportService exports,
            DocumentService documents,
            ExportRepository repository,
            LongFunction<Optional<byte[]>> signed,
            Access access) {
        this.exports = Objects.requireNonNull(exports, "exports");
        this.documents = Objects.requireNonNull(documents, "documents");
        this.repository = Objects.requireNonNull(repository, "repository");
        this.signed = Objects.requireNonNull(signed, "signed");
        this.access = Objects.requireNonNull(access, "access");
    }

    /**
     * As {@link ExportService#export(Draft, Set, Path, OverwritePolicy)}; the document's own unchanged files are free. Everybody
     * in the office may read, and so export.
     */
    public Job<List<Path>> export(
            long documentId, Draft draft, Set<ExportFormat> formats, Path folder, OverwritePolicy policy) {
        return exports.job(draft.parts(), control -> {
            access.requireSomebody();
            ExportRequest request =
                    new ExportRequest(exports.parse(draft), exports.pack(draft), formats, folder, policy);
            Set<ExportedFile> own = new HashSet<>(repository.of(documentId));
            List<Path> files = exports.run(request, finished(documentId), file -> own.contains(state(file)), control);
            remember(documentId, draft, files);
            return files;
        });
    }

    private Map<ExportFormat, byte[]> finished(long documentId) {
        return signed.apply(documentId)
                .map(pdf -> Map.of(ExportFormat.PDF, pdf))
                .orElse(Map.of());
    }

    /** As {@link ExportService#fileName}. */
    public String fileName(DocumentParts parts) {
        return exports.fileName(parts);
    }

    /** The files are written; that the store can't note it (a full disk) must not be told as a failed export. */
    private void remember(long documentId, Draft draft, List<Path> files) {
        try {
            repository.save(
                    documentId, files.stream().map(DocumentExports::state).toList());
            documents.keepVersion(documentId, draft, DocumentVersion.Reason.EXPORTED);
        } catch (ProblemException e) {
            LOG.warn("the export was not noted", e);
        }
    }

    private static ExportedFile state(Path file) {
        try {
            Instant modified = Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.MICROS);
            return new ExportedFile(file.toString(), Files.size(file), modified);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
