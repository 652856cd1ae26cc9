package vn.congdoan.vanthu.render.docx;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** Properties as Word resolves them: the paragraph's or run's own, else its style's, else that of the styles below, else the default. */
final class Resolved {
    private final Map<String, Element> styles = new HashMap<>();
    private final Element defaults;

    Resolved(DocxFile file) {
        Element root = file.root("word/styles.xml");
        DocxFile.children(root, "w:style").forEach(s -> styles.put(DocxFile.val(s, "styleId"), s));
        defaults = DocxFile.child(root, "w:docDefaults");
    }

    static String styleId(Element paragraph) {
        return DocxFile.val(DocxFile.at(paragraph, "w:pPr", "w:pStyle"), "val");
    }

    Element style(String id) {
        return styles.get(id);
    }

    /** An attribute of a paragraph property ("w:spacing", "before"); "" when nobody says it. */
    String paragraph(Element paragraph, String property, String attribute) {
        String own = DocxFile.val(DocxFile.at(paragraph, "w:pPr", property), attribute);
        return own.isEmpty() ? ofStyle(styleId(paragraph), "w:pPr", property, attribute) : own;
    }

    /** An attribute of a run property ("w:sz", "val"). */
    String run(Element paragraph, Element run, String property, String attribute) {
        String own = DocxFile.val(DocxFile.at(run, "w:rPr", property), attribute);
        return own.isEmpty() ? ofStyle(styleId(paragraph), "w:rPr", property, attribute) : own;
    }

    /** Whether a run is bold, italic or in capitals. */
    boolean is(Element paragraph, Element run, String toggle) {
        Element own = DocxFile.at(run, "w:rPr", toggle);
        if (own != null) {
            return on(own);
        }
        for (Element style = style(styleId(paragraph)); style != null; style = below(style)) {
            Element said = DocxFile.at(style, "w:rPr", toggle);
            if (said != null) {
                return on(said);
            }
        }
        return false;
    }

    /** The same for a switch of the paragraph, such as keepNext. */
    boolean paragraphIs(Element paragraph, String toggle) {
        Element own = DocxFile.at(paragraph, "w:pPr", toggle);
        for (Element style = style(styleId(paragraph)); own == null && style != null; style = below(style)) {
            own = DocxFile.at(style, "w:pPr", toggle);
        }
        return own != null && on(own);
    }

    private String ofStyle(String id, String kind, String property, String attribute) {
        for (Element style = style(id); style != null; style = below(style)) {
            String said = DocxFile.val(DocxFile.at(style, kind, property), attribute);
            if (!said.isEmpty()) {
                return said;
            }
        }
        return DocxFile.val(DocxFile.at(defaults, kind + "Default", kind, property), attribute);
    }

    private Element below(Element style) {
        return styles.get(DocxFile.val(DocxFile.child(style, "w:basedOn"), "val"));
    }

    private static boolean on(Element toggle) {
        String value = DocxFile.val(toggle, "val");
        return !value.equals("0") && !value.equals("false");
    }
}
