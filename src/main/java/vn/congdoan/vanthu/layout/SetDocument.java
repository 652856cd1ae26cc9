package vn.congdoan.vanthu.layout;

import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument;

/** A document as it will look: its pages, and its logical structure in reading order (parents before children). */
public record SetDocument(ComposedDocument composed, List<SetPage> pages, List<Element> elements) {
    public SetDocument {
        pages = List.copyOf(pages);
        elements = List.copyOf(elements);
    }
}
