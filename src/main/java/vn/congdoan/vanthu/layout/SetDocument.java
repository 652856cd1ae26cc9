package vn.congdoan.vanthu.layout;

import java.util.List;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.format.ComposedDocument;

/**
 * A document as it will look: its pages, and its logical structure in reading order (parents before children).
 *
 * @param composed null for pages that are no official document: a book of the registry
 * @param findings what could not be set as written, such as characters that the font doesn't hold; usually empty
 */
public record SetDocument(
        ComposedDocument composed, List<SetPage> pages, List<Element> elements, List<Finding> findings) {
    public SetDocument {
        pages = List.copyOf(pages);
        elements = List.copyOf(elements);
        findings = List.copyOf(findings);
    }

    public SetDocument(ComposedDocument composed, List<SetPage> pages, List<Element> elements) {
        this(composed, pages, elements, List.of());
    }
}
