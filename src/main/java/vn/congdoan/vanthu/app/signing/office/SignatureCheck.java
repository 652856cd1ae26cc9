package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;

/** Says of any PDF what its signatures are worth. */
public final class SignatureCheck {

    /**
     * A file and what is known of its signatures.
     *
     * @param signatures in the order of signing; empty when it has none
     */
    public record Checked(Path file, List<SignatureStatus> signatures) {
        public Checked {
            Objects.requireNonNull(file, "file");
            signatures = List.copyOf(signatures);
        }
    }

    private final PdfSignatures engine;

    SignatureCheck(PdfSignatures engine) {
        this.engine = Objects.requireNonNull(engine, "engine");
    }

    public Job<Checked> check(Path file) {
        return new Job<>(
                MessageRef.of("signing.job.check", String.valueOf(file.getFileName())),
                control -> new Checked(file, engine.verify(SignedFolder.bytes(file))));
    }
}
