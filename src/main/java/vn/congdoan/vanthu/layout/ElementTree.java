package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.ChartKind;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.SourceRef;

/** The logical structure while a document is set. The same three nodes stand first in every document. */
final class ElementTree {
    static final int DOCUMENT = 0;
    static final int PAGE_NUMBER = 1;
    static final int REPEATED_HEAD = 2;

    private final List<Element> elements = new ArrayList<>();

    ElementTree() {
        add(Element.Role.DOCUMENT, -1, 0, null);
        add(Element.Role.ARTIFACT, DOCUMENT, 0, SourceRef.of(SourceRef.Area.PAGE_NUMBER));
        add(Element.Role.ARTIFACT, DOCUMENT, 0, null);
    }

    int add(Element.Role role, int parent, int outline, SourceRef source) {
        elements.add(new Element(role, parent, outline, source));
        return elements.size() - 1;
    }

    int add(ChartKind chart, int parent, SourceRef source) {
        elements.add(new Element(Element.Role.TABLE, parent, 0, source, chart));
        return elements.size() - 1;
    }

    int add(Text text, int parent) {
        Element.Role role = text.outline() > 0 ? Element.Role.HEADING : Element.Role.PARAGRAPH;
        return add(role, parent, text.outline(), text.source());
    }

    List<Element> elements() {
        return elements;
    }
}
