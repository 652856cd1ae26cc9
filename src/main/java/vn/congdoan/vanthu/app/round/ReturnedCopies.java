package vn.congdoan.vanthu.app.round;

import java.nio.file.Path;
import java.util.Objects;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.storage.SubmissionRepository;

/** Copies of returned files, to be looked at in another program; changes of them change nothing here. */
public final class ReturnedCopies {
    private final SubmissionRepository submissions;
    private final Path folder;

    /** @param folder gets one folder a submission, so that files of one name don't meet */
    public ReturnedCopies(SubmissionRepository submissions, Path folder) {
        this.submissions = Objects.requireNonNull(submissions, "submissions");
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * Writes one.
     *
     * @param file as it was named when it came
     * @return where it is
     * @throws ProblemException {@code round.file.none} when the report is kept without one
     */
    public Path write(long submissionId, String file) {
        byte[] bytes = submissions.file(submissionId);
        if (bytes.length == 0) {
            throw ProblemException.of("round.file.none", file);
        }
        Path own = folder.resolve(String.valueOf(submissionId));
        Folders.make(own);
        Path copy = own.resolve(name(file));
        AtomicFile.write(copy, out -> out.write(bytes));
        return copy;
    }

    /** What stood in a folder or a zip keeps its own name only; signs that a system refuses go. */
    private static String name(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[<>:\"|?*\\p{Cc}]", "_").strip();
        return plain.isEmpty() ? "_" : plain;
    }
}
