package vn.congdoan.vanthu.app.register;

import java.util.List;
import vn.congdoan.vanthu.domain.problem.Finding;

/**
 * What became of an older book.
 *
 * @param rows how many were recorded
 * @param known how many stood in the register already
 * @param findings the rows that couldn't be recorded or not wholly, each with its place
 */
public record ImportedBook(int rows, int known, List<Finding> findings) {
    public ImportedBook {
        findings = List.copyOf(findings);
    }
}
