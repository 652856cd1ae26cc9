package vn.congdoan.vanthu.app.signing.office;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.DocumentFile;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.signature.SignedFile;
import vn.congdoan.vanthu.domain.workflow.DocumentState;

/**
 * An approved document that has not gone out yet.
 *
 * @param state from APPROVED to READY
 * @param file its PDF for signing; empty before it was made, and on the paper way
 * @param files what stands for it already
 */
public record WaitingDocument(
        DocumentSummary summary, DocumentState state, Optional<SignedFile> file, List<DocumentFile> files) {

    /** What has to be done next. */
    public enum Step {
        /** The leader signs, or the clerk notes that the paper was signed. */
        SIGN,
        /** The clerk gives the number. */
        NUMBER,
        /** The clerk fills in number and date and seals. */
        SEAL,
        /** The clerk adds the scan of the paper. */
        SCAN,
        /** Nothing is missing. */
        ISSUE
    }

    public WaitingDocument {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(state, "state");
        files = List.copyOf(files);
    }

    public long id() {
        return summary.id();
    }

    /** Whether those who stand under it have signed it electronically. */
    public boolean isElectronic() {
        return file.filter(SignedFile::isSignedByPersons).isPresent();
    }

    public Step step() {
        if (state == DocumentState.APPROVED || state == DocumentState.NUMBERED) {
            return Step.SIGN;
        }
        if (state == DocumentState.SIGNED) {
            return Step.NUMBER;
        }
        if (isElectronic()) {
            return file.orElseThrow().open().isEmpty() ? Step.ISSUE : Step.SEAL;
        }
        boolean scanned = files.stream().anyMatch(one -> one.kind() == DocumentFile.Kind.SCAN);
        return scanned ? Step.ISSUE : Step.SCAN;
    }
}
