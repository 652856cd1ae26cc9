package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.List;
import vn.congdoan.vanthu.app.register.GivenNumber;
import vn.congdoan.vanthu.domain.problem.Severity;

/**
 * What became of one document that wanted a number.
 *
 * @param source the file, or the stored document's number
 * @param given null when it got none
 * @param written its files
 * @param error why it got no number, or no files; null when nothing went wrong
 */
record RegisterOutcome(String source, GivenNumber given, List<Path> written, String error) {
    /** Whether somebody has to look at it: what stands in the book already, not a matter of style. */
    boolean isClean() {
        return error == null && given.findings().stream().allMatch(finding -> finding.severity() == Severity.HINT);
    }
}
