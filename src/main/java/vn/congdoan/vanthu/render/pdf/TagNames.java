package vn.congdoan.vanthu.render.pdf;

import vn.congdoan.vanthu.layout.Element;

/** The standard structure types of ISO 32000-1, 14.8.4. */
final class TagNames {
    /** The deepest heading that has a type of its own. */
    private static final int DEEPEST = 6;

    private TagNames() {}

    static String of(Element element) {
        return switch (element.role()) {
            case DOCUMENT -> "Document";
            case SECTION -> "Sect";
            case HEADING -> "H" + Math.min(Math.max(1, element.outline()), DEEPEST);
            case PARAGRAPH -> "P";
            case TABLE -> "Table";
            case ROW -> "TR";
            case HEADER_CELL -> "TH";
            case CELL -> "TD";
            case ARTIFACT -> "Artifact";
        };
    }
}
