package vn.congdoan.vanthu.app.register;

import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.register.RegisterEntry;

/**
 * A number as it stands in the book, on the disk.
 *
 * @param draft the document with number and date, and without the draft mark
 * @param findings a symbol that isn't the usual one, a number that stood in the book already
 */
public record GivenNumber(RegisterEntry entry, Draft draft, List<Finding> findings) {
    public GivenNumber {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(draft, "draft");
        findings = List.copyOf(findings);
    }
}
