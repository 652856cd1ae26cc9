package vn.congdoan.vanthu.app.signing.office;

import java.util.List;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;

/** Refuses to build on signatures that don't hold. */
final class Soundness {
    private Soundness() {}

    /** @param problem key of the message that names the broken ones @return how many there are */
    static int require(List<SignatureStatus> signatures, String problem) {
        List<SignatureStatus> broken =
                signatures.stream().filter(status -> !status.isSound()).toList();
        if (!broken.isEmpty()) {
            throw ProblemException.of(
                    problem, broken.stream().map(Soundness::name).collect(Collectors.joining(", ")));
        }
        return signatures.size();
    }

    private static String name(SignatureStatus status) {
        return status.signer() == null || status.signer().isBlank() ? status.fieldName() : status.signer();
    }
}
