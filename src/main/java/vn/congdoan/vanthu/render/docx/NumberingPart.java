package vn.congdoan.vanthu.render.docx;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.geometry.Indents;

/**
 * The lists of one document. The main text and every appendix have lists of their own, so that each begins at 1; instances of one
 * list go on counting together, so that a single paragraph can print another label or begin anew without leaving its list.
 */
final class NumberingPart {
    private static final int FIRST_LIST_ID = 0x56540000;

    private final FormatPack pack;
    private final List<String> lists = new ArrayList<>();
    private final List<String> instances = new ArrayList<>();

    /** @param hanging indents of the dashes of recipients and of addressees */
    NumberingPart(FormatPack pack, Indents recipients, Indents addressees) {
        this.pack = pack;
        instance(dashes(recipients), "");
        instance(dashes(addressees), "");
        instance(list(Lists.DIVISIONS), "");
        int items = list(Lists.ITEMS);
        instance(items, "");
        instance(items, labelled(Level.POINT, "đ)", StyleIds.FIFTH_POINT));
        instance(items, labelled(Level.POINT, "e)", StyleIds.SIXTH_POINT));
    }

    /** A new list of several levels; returns its number among the lists. */
    int list(List<Level> levels) {
        Xml xml = new Xml();
        boolean main = levels == Lists.ITEMS && lists.size() == Lists.MAIN_ITEMS - 1;
        levels.forEach(level -> level(level, Lists.pattern(level), main ? StyleIds.ofItem(level) : null, xml));
        return add("multilevel", xml.toString());
    }

    private int dashes(Indents indents) {
        Xml xml = new Xml().raw("<w:lvl w:ilvl=\"0\">").val("w:start", 1).raw("<w:numFmt w:val=\"bullet\"/>");
        xml.raw("<w:suff w:val=\"space\"/><w:lvlText w:val=\"-\"/><w:lvlJc w:val=\"left\"/><w:pPr>")
                .raw(Markup.indents(indents))
                .raw("</w:pPr></w:lvl>");
        return add("singleLevel", xml.toString());
    }

    private int add(String kind, String levels) {
        int id = lists.size();
        lists.add("<w:abstractNum w:abstractNumId=\"" + id + "\"><w:nsid w:val=\""
                + Integer.toHexString(FIRST_LIST_ID + id)
                + "\"/><w:multiLevelType w:val=\"" + kind + "\"/>" + levels + "</w:abstractNum>");
        return id;
    }

    /** A new instance of a list; returns its number for w:numId. */
    int instance(int list, String override) {
        int number = instances.size() + 1;
        instances.add(
                "<w:num w:numId=\"" + number + "\"><w:abstractNumId w:val=\"" + list + "\"/>" + override + "</w:num>");
        return number;
    }

    /** An override: the level begins anew with {@code start} at the instance's first paragraph. */
    static String restarted(Level level, int start) {
        return "<w:lvlOverride w:ilvl=\"" + Lists.indexOf(level) + "\"><w:startOverride w:val=\"" + start
                + "\"/></w:lvlOverride>";
    }

    /** An override: the level goes on counting but prints {@code label}. */
    String labelled(Level level, String label) {
        return labelled(level, label, null);
    }

    private String labelled(Level level, String label, String style) {
        Xml xml = new Xml().raw("<w:lvlOverride w:ilvl=\"" + Lists.indexOf(level) + "\">");
        level(level, label, style, xml);
        return xml.raw("</w:lvlOverride>").toString();
    }

    /** @param style the paragraph style that brings the number along; null for none */
    private void level(Level level, String text, String style, Xml xml) {
        xml.raw("<w:lvl w:ilvl=\"" + Lists.indexOf(level) + "\">")
                .val("w:start", 1)
                .val("w:numFmt", Lists.counting(level));
        if (style != null) {
            xml.val("w:pStyle", style);
        }
        xml.raw(level.isDivision() ? "<w:suff w:val=\"nothing\"/>" : "<w:suff w:val=\"space\"/>")
                .val("w:lvlText", text)
                .raw("<w:lvlJc w:val=\"left\"/><w:pPr>")
                .raw(Markup.indents(indents(level)))
                .raw("</w:pPr>")
                .raw(labelLook(level))
                .raw("</w:lvl>");
    }

    /** What a paragraph of the level gets from its list; a style with other figures says so in the paragraph. */
    Indents indents(Level level) {
        return Markup.indents(pack.style(level.isDivision() ? StyleName.DIVISION_TITLE : StyleName.BODY));
    }

    /** Labels look like their text, but for those of divisions and articles, which have a style of their own. */
    private String labelLook(Level level) {
        if (!level.isDivision() && level != Level.ARTICLE) {
            return "";
        }
        TextStyle style = pack.style(level.isDivision() ? StyleName.DIVISION : StyleName.ARTICLE);
        return "<w:rPr>" + Markup.toggle("b", style.bold()) + Markup.toggle("bCs", style.bold())
                + Markup.toggle("i", style.italic()) + Markup.toggle("iCs", style.italic())
                + Markup.toggle("caps", style.capitals()) + Markup.size(style.size()) + "</w:rPr>";
    }

    @Override
    public String toString() {
        Xml xml = new Xml().raw(Xml.DECLARATION).raw("<w:numbering " + Xml.WORD + ">");
        lists.forEach(xml::raw);
        instances.forEach(xml::raw);
        return xml.raw("</w:numbering>").toString();
    }
}
