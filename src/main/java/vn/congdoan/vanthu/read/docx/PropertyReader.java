package vn.congdoan.vanthu.read.docx;

import static vn.congdoan.vanthu.read.part.Xml.attribute;
import static vn.congdoan.vanthu.read.part.Xml.nextChild;
import static vn.congdoan.vanthu.read.part.Xml.skip;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.read.part.Xml;

/** Reads the elements that hold properties, each from its start to its end. */
final class PropertyReader {
    private final Map<String, String> themeFonts;

    /** @param themeFonts families by the names of the theme's places: "minorHAnsi" */
    PropertyReader(Map<String, String> themeFonts) {
        this.themeFonts = themeFonts;
    }

    RunProperties run(XMLStreamReader xml) throws XMLStreamException {
        String style = null;
        String font = null;
        Double size = null;
        Boolean bold = null;
        Boolean italic = null;
        Boolean caps = null;
        Boolean hidden = null;
        Boolean underlined = null;
        String colour = null;
        while (nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "rStyle" -> style = value(xml);
                case "rFonts" -> font = font(xml);
                case "sz" -> size = halfPoints(xml);
                case "b" -> bold = on(xml);
                case "i" -> italic = on(xml);
                case "caps" -> caps = on(xml);
                case "vanish" -> hidden = on(xml);
                case "u" -> underlined = !"none".equals(value(xml));
                case "color" -> colour = colour(xml);
                default -> {}
            }
            skip(xml);
        }
        return new RunProperties(style, font, size, bold, italic, caps, hidden, underlined, colour);
    }

    private String font(XMLStreamReader xml) {
        String theme = attribute(xml, "asciiTheme");
        if (theme == null) {
            theme = attribute(xml, "hAnsiTheme");
        }
        String named = attribute(xml, "ascii");
        if (named == null) {
            named = attribute(xml, "hAnsi");
        }
        String themed = theme == null ? null : themeFonts.get(theme);
        return themed == null || themed.isEmpty() ? named : themed;
    }

    private static Double halfPoints(XMLStreamReader xml) {
        int halves = Xml.number(value(xml), 0);
        return halves > 0 ? Double.valueOf(halves / 2.0) : null;
    }

    private static String colour(XMLStreamReader xml) {
        String value = value(xml);
        return value == null || value.equals("auto") ? "" : value;
    }

    static Boolean on(XMLStreamReader xml) {
        String value = value(xml);
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    static String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    ParagraphProperties paragraph(XMLStreamReader xml) throws XMLStreamException {
        ParagraphProperties paragraph = new ParagraphProperties();
        while (nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "numPr" -> numbering(xml, paragraph);
                case "rPr" -> mark(xml, paragraph);
                case "sectPr" -> paragraph.section = section(xml);
                default -> {
                    simple(xml, paragraph);
                    skip(xml);
                }
            }
        }
        return paragraph;
    }

    private static void simple(XMLStreamReader xml, ParagraphProperties paragraph) {
        switch (xml.getLocalName()) {
            case "pStyle" -> paragraph.style = value(xml);
            case "jc" -> paragraph.alignment = alignment(value(xml));
            case "ind" -> indent(xml, paragraph);
            case "spacing" -> spacing(xml, paragraph);
            case "framePr" -> paragraph.frame = alignment(attribute(xml, "xAlign"));
            default -> {}
        }
    }

    private static void numbering(XMLStreamReader xml, ParagraphProperties paragraph) throws XMLStreamException {
        while (nextChild(xml)) {
            if (xml.getLocalName().equals("numId")) {
                paragraph.list = value(xml);
            } else if (xml.getLocalName().equals("ilvl")) {
                paragraph.level = Xml.number(value(xml), 0);
            }
            skip(xml);
        }
    }

    private void mark(XMLStreamReader xml, ParagraphProperties paragraph) throws XMLStreamException {
        // one pass: the mark's own look, and whether the mark is struck out so that the next paragraph joins this one
        MarkReader mark = new MarkReader(xml);
        paragraph.mark = run(mark);
        paragraph.markDeleted = mark.sawDeletion();
    }

    static SourceAlignment alignment(String word) {
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "center" -> SourceAlignment.CENTRE;
            case "right", "end" -> SourceAlignment.RIGHT;
            case "both", "distribute", "mediumKashida", "highKashida", "lowKashida", "thaiDistribute" ->
                SourceAlignment.JUSTIFIED;
            case "left", "start" -> SourceAlignment.LEFT;
            default -> null;
        };
    }

    private static void indent(XMLStreamReader xml, ParagraphProperties paragraph) {
        Integer left = twips(xml, "left");
        paragraph.left = left == null ? twips(xml, "start") : left;
        Integer hanging = twips(xml, "hanging");
        paragraph.firstLine = hanging == null ? twips(xml, "firstLine") : Integer.valueOf(-hanging);
    }

    private static void spacing(XMLStreamReader xml, ParagraphProperties paragraph) {
        paragraph.before = twips(xml, "before");
        paragraph.after = twips(xml, "after");
        paragraph.line = twips(xml, "line");
        paragraph.lineRule = attribute(xml, "lineRule");
    }

    private static Integer twips(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value == null ? null : (Integer) Lengths.twips(value);
    }

    SectionProperties section(XMLStreamReader xml) throws XMLStreamException {
        SectionProperties section = new SectionProperties();
        while (nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "headerReference" -> section.headers.put(type(xml), String.valueOf(attribute(xml, "id")));
                case "footerReference" -> section.footers.put(type(xml), String.valueOf(attribute(xml, "id")));
                case "pgSz" -> paper(xml, section);
                case "pgMar" -> margins(xml, section);
                case "titlePg" -> section.titlePage = on(xml);
                case "pgNumType" -> section.startsAt = twips(xml, "start");
                default -> {}
            }
            skip(xml);
        }
        return section;
    }

    private static String type(XMLStreamReader xml) {
        String type = attribute(xml, "type");
        return type == null ? "default" : type;
    }

    private static void paper(XMLStreamReader xml, SectionProperties section) {
        section.width = Lengths.twips(attribute(xml, "w"), section.width);
        section.height = Lengths.twips(attribute(xml, "h"), section.height);
    }

    private static void margins(XMLStreamReader xml, SectionProperties section) {
        section.top = Lengths.twips(attribute(xml, "top"), section.top);
        section.bottom = Lengths.twips(attribute(xml, "bottom"), section.bottom);
        section.left = Lengths.twips(attribute(xml, "left"), section.left);
        section.right = Lengths.twips(attribute(xml, "right"), section.right);
    }
}
