package vn.congdoan.vanthu.domain.source;

import java.util.List;
import java.util.Objects;
import vn.congdoan.vanthu.domain.problem.Finding;

/**
 * A file as its reader saw it.
 *
 * @param lines with words in them, in reading order (columns one after the other); headers, footers and notes of pages once,
 *     told by their region
 * @param sections in order; empty when the file doesn't say
 * @param findings what of the file was left out or is in doubt: pictures, tracked changes, letters repaired
 */
public record SourceDocument(
        SourceFormat format, List<SourceLine> lines, List<SourceSection> sections, List<Finding> findings) {
    public SourceDocument {
        Objects.requireNonNull(format, "format");
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
    }

    public SourceDocument withLines(List<SourceLine> changed, List<Finding> found) {
        return new SourceDocument(format, changed, sections, found);
    }
}
