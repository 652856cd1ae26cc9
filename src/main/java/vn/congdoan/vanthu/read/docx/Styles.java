package vn.congdoan.vanthu.read.docx;

import static vn.congdoan.vanthu.read.part.Xml.attribute;
import static vn.congdoan.vanthu.read.part.Xml.nextChild;
import static vn.congdoan.vanthu.read.part.Xml.skip;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The styles of a file with what they inherit. */
final class Styles {
    private static final int DEEPEST = 20;

    private RunProperties runDefaults = RunProperties.NONE;
    private ParagraphProperties paragraphDefaults = new ParagraphProperties();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, ParagraphProperties> paragraphs = new HashMap<>();
    private final Map<String, RunProperties> runs = new HashMap<>();
    private String usualParagraph = "";

    /** One style as it is written. */
    private static final class Style {
        String parent;
        ParagraphProperties paragraph = new ParagraphProperties();
        RunProperties run = RunProperties.NONE;
        TableBorders borders;
    }

    void read(XMLStreamReader xml, PropertyReader properties) throws XMLStreamException {
        if (!nextChild(xml)) {
            return;
        }
        while (nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "docDefaults" -> defaults(xml, properties);
                case "style" -> style(xml, properties);
                default -> skip(xml);
            }
        }
    }

    private void defaults(XMLStreamReader xml, PropertyReader properties) throws XMLStreamException {
        while (nextChild(xml)) {
            while (nextChild(xml)) {
                switch (xml.getLocalName()) {
                    case "rPr" -> runDefaults = properties.run(xml);
                    case "pPr" -> paragraphDefaults = properties.paragraph(xml);
                    default -> skip(xml);
                }
            }
        }
    }

    private void style(XMLStreamReader xml, PropertyReader properties) throws XMLStreamException {
        Style style = new Style();
        String id = String.valueOf(attribute(xml, "styleId"));
        String usual = attribute(xml, "default");
        if ("paragraph".equals(attribute(xml, "type")) && ("1".equals(usual) || "true".equals(usual))) {
            usualParagraph = id;
        }
        styles.put(id, style);
        while (nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "basedOn" -> {
                    style.parent = PropertyReader.value(xml);
                    skip(xml);
                }
                case "rPr" -> style.run = properties.run(xml);
                case "pPr" -> style.paragraph = properties.paragraph(xml);
                case "tblPr" -> style.borders = TableBorders.ofTable(xml, null);
                default -> skip(xml);
            }
        }
    }

    /** The chain of a paragraph style with the file's defaults; {@code id} null for the usual one. */
    ParagraphProperties paragraph(String id) {
        String known = id == null || !styles.containsKey(id) ? usualParagraph : id;
        return paragraphs.computeIfAbsent(known, key -> paragraphDefaults.with(paragraphChain(key, DEEPEST)));
    }

    /** What the chain of a style itself says. */
    ParagraphProperties paragraphOnly(String id) {
        return paragraphChain(id == null || !styles.containsKey(id) ? usualParagraph : id, DEEPEST);
    }

    private ParagraphProperties paragraphChain(String id, int depth) {
        Style style = id == null ? null : styles.get(id);
        if (style == null || depth == 0) {
            return new ParagraphProperties();
        }
        ParagraphProperties own = style.paragraph;
        if (own.list != null && own.style == null) {
            own.style = id;
        }
        return paragraphChain(style.parent, depth - 1).with(own);
    }

    /** The letters of a paragraph style with the file's defaults, turned round by a character style, null for none. */
    RunProperties run(String paragraphStyle, String characterStyle) {
        String known = paragraphStyle == null || !styles.containsKey(paragraphStyle) ? usualParagraph : paragraphStyle;
        return runs.computeIfAbsent(known + "\n" + characterStyle, key -> {
            RunProperties paragraph = runChain(known, DEEPEST);
            RunProperties character = runChain(characterStyle, DEEPEST);
            return runDefaults.with(paragraph.toggledBy(character));
        });
    }

    private RunProperties runChain(String id, int depth) {
        Style style = id == null ? null : styles.get(id);
        return style == null || depth == 0
                ? RunProperties.NONE
                : runChain(style.parent, depth - 1).with(style.run);
    }

    /** The lines that a table style draws; null when it says nothing. */
    TableBorders borders(String id) {
        String at = id;
        for (int depth = 0; depth < DEEPEST && at != null && styles.containsKey(at); depth++) {
            Style style = styles.get(at);
            if (style.borders != null) {
                return style.borders;
            }
            at = style.parent;
        }
        return null;
    }
}
