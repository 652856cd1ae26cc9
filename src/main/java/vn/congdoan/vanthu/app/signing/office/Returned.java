package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Path;
import java.util.List;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SignedFile;

/**
 * A file that came back signed and was filed.
 *
 * @param source where it was
 * @param title of its document
 * @param signatures all that are on it now
 */
public record Returned(Path source, String title, SignedFile file, List<SignatureStatus> signatures) {
    public Returned {
        signatures = List.copyOf(signatures);
    }
}
