package vn.congdoan.vanthu.render.docx;

import vn.congdoan.vanthu.domain.document.Run;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.geometry.Indents;
import vn.congdoan.vanthu.layout.geometry.Points;

/**
 * One paragraph on its way into the file: a named style, and only what differs from it. Its surroundings may still ask something
 * of it (to stay with what follows, to close a section) until it is written.
 */
final class Paragraph implements Piece {
    private static final int UNSET = -1;
    private static final int BODY_TEXT = 9;
    private static final char NO_BREAK_HYPHEN = '\u2011';

    private final String style;
    private final Xml runs = new Xml();
    private ListPlace list;
    private Indents indents;
    private String borders = "";
    private int before = UNSET;
    private int after = UNSET;
    private int exactLine = UNSET;
    private int outline = UNSET;
    private boolean keepNext;
    private String section = "";

    Paragraph(String style) {
        this.style = style;
    }

    /** The words of a composed text in the style that it names. */
    static Paragraph of(Text text, TextStyle style) {
        return of(text, style, StyleIds.of(text), style.size());
    }

    /** @param size pt, when it isn't the style's */
    static Paragraph of(Text text, TextStyle style, String styleId, double size) {
        Paragraph paragraph = new Paragraph(styleId);
        String sizeMarkup = size == style.size() ? "" : Markup.size(size);
        for (Run run : text.text().runs()) {
            paragraph.run(run, style, sizeMarkup);
        }
        return paragraph;
    }

    private void run(Run run, TextStyle style, String size) {
        String look = (run.bold() && !style.bold() ? "<w:b/><w:bCs/>" : "")
                + (run.italic() && !style.italic() ? "<w:i/><w:iCs/>" : "")
                + size;
        runs.raw("<w:r>");
        if (!look.isEmpty()) {
            runs.raw("<w:rPr>").raw(look).raw("</w:rPr>");
        }
        String words = run.text();
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' || c == NO_BREAK_HYPHEN) {
                words(words.substring(start, i));
                runs.raw(c == '\n' ? "<w:br/>" : "<w:noBreakHyphen/>");
                start = i + 1;
            }
        }
        words(words.substring(start));
        runs.raw("</w:r>");
    }

    private void words(String words) {
        if (!words.isEmpty()) {
            runs.raw("<w:t xml:space=\"preserve\">").text(words).raw("</w:t>");
        }
    }

    /** A line break before the words: the label then stands on a line of its own. */
    Paragraph brokenAfterLabel() {
        String words = runs.toString();
        if (!words.isEmpty()) {
            runs.clear();
            runs.raw("<w:r><w:br/></w:r>").raw(words);
        }
        return this;
    }

    Paragraph in(ListPlace place) {
        list = place;
        return this;
    }

    Paragraph indented(Indents figures) {
        indents = figures;
        return this;
    }

    Paragraph bordered(String markup) {
        borders = markup;
        return this;
    }

    /** Markup of runs that are no words. */
    Paragraph holding(String markup) {
        runs.raw(markup);
        return this;
    }

    /** pt, in place of the style's. */
    Paragraph before(double points) {
        before = Points.twips(points);
        return this;
    }

    /** pt. */
    Paragraph after(double points) {
        after = Points.twips(points);
        return this;
    }

    /** pt. */
    Paragraph exactLine(double points) {
        exactLine = Points.twips(points);
        return this;
    }

    /** @param level 1–9, 0 for ordinary text; when it isn't the style's */
    Paragraph outline(int level) {
        outline = level == 0 ? BODY_TEXT : level - 1;
        return this;
    }

    Paragraph keptWithNext() {
        keepNext = true;
        return this;
    }

    /** The paragraph is its section's last. */
    Paragraph closing(String sectionMarkup) {
        section = sectionMarkup;
        return this;
    }

    @Override
    public void write(Xml xml) {
        xml.raw("<w:p><w:pPr>").val("w:pStyle", style);
        if (keepNext) {
            xml.raw("<w:keepNext/>");
        }
        if (list != null) {
            xml.raw("<w:numPr>")
                    .val("w:ilvl", list.level())
                    .val("w:numId", list.number())
                    .raw("</w:numPr>");
        }
        xml.raw(borders);
        spacing(xml);
        if (indents != null) {
            xml.raw(Markup.indents(indents));
        }
        if (outline != UNSET) {
            xml.val("w:outlineLvl", outline);
        }
        xml.raw(section).raw("</w:pPr>").raw(runs.toString()).raw("</w:p>");
    }

    private void spacing(Xml xml) {
        if (before == UNSET && after == UNSET && exactLine == UNSET) {
            return;
        }
        xml.raw("<w:spacing");
        if (before != UNSET) {
            xml.attribute("w:before", before);
        }
        if (after != UNSET) {
            xml.attribute("w:after", after);
        }
        if (exactLine != UNSET) {
            xml.attribute("w:line", exactLine).raw(" w:lineRule=\"exact\"");
        }
        xml.raw("/>");
    }
}
