package vn.congdoan.vanthu.domain.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.Finding;

/**
 * A document recognised in a source; a file may hold several.
 *
 * @param draft what is sure: doubtful parts are empty in it; its text is in the notation, labels as the source has them
 * @param places the words each part was read from
 * @param doubtful parts left empty although something was found, the likeliest first
 * @param outline the labelled lines, appendices not included
 * @param bodyLines for each line of the draft's text the index of the source line it begins in; -1 for empty lines
 * @param firstLine index of its first source line
 * @param endLine index after its last source line
 * @param findings what couldn't be read or contradicts itself
 */
public record ReadDocument(
        Draft draft,
        Map<Part, List<SourcePlace>> places,
        Map<Part, List<Candidate>> doubtful,
        List<OutlineItem> outline,
        List<Integer> bodyLines,
        int firstLine,
        int endLine,
        List<Finding> findings) {
    public ReadDocument {
        Objects.requireNonNull(draft, "draft");
        places = Map.copyOf(places);
        doubtful = Map.copyOf(doubtful);
        outline = List.copyOf(outline);
        bodyLines = List.copyOf(bodyLines);
        findings = List.copyOf(findings);
    }
}
