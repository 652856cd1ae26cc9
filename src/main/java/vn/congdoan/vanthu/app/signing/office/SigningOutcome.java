package vn.congdoan.vanthu.app.signing.office;

import java.nio.file.Path;
import java.util.List;
import vn.congdoan.vanthu.domain.problem.Finding;

/**
 * What became of one target.
 *
 * @param file the signed one; null when it was not signed
 * @param problems why not; empty when it was signed
 */
public record SigningOutcome(SigningTarget target, Path file, List<Finding> problems) {
    public SigningOutcome {
        problems = List.copyOf(problems);
    }

    public boolean isSigned() {
        return problems.isEmpty();
    }
}
