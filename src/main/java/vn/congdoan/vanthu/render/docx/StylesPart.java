package vn.congdoan.vanthu.render.docx;

import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.format.Alignment;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.geometry.Points;

/** The styles of one pack, each with all its figures, under Vietnamese names. */
final class StylesPart {
    private static final String NORMAL = "Normal";
    private static final int HEADINGS = 9;

    private final FormatPack pack;
    private final Xml xml = new Xml();

    private StylesPart(FormatPack pack) {
        this.pack = pack;
    }

    static String of(FormatPack pack) {
        StylesPart part = new StylesPart(pack);
        part.xml.raw(Xml.DECLARATION).raw("<w:styles " + Xml.WORD + ">");
        part.defaults();
        part.builtIn();
        for (StyleName name : StyleName.values()) {
            part.element(name);
        }
        for (Level level : Lists.ITEMS) {
            if (StyleIds.ofItem(level) != null) {
                part.item(level);
            }
        }
        part.letters();
        part.bare(StyleIds.RULE, "Đường kẻ", DrawnRule.LINE);
        part.bare(StyleIds.SEPARATOR, "Ngắt bảng", 1);
        part.bare(StyleIds.CHART, "Biểu đồ", 0);
        return part.xml.raw("</w:styles>").toString();
    }

    private void defaults() {
        xml.raw("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts");
        for (String script : new String[] {"ascii", "hAnsi", "eastAsia", "cs"}) {
            xml.raw(" w:" + script + "=\"").text(pack.fontFamily()).raw("\"");
        }
        // Without w:kern LibreOffice moves pairs of letters together, and lines end elsewhere than in Word and in the
        // PDF.
        xml.raw("/><w:kern w:val=\"0\"/>")
                .raw(Markup.size(pack.style(StyleName.BODY).size()))
                .raw("<w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>")
                .raw("<w:pPrDefault><w:pPr>")
                .raw(Markup.toggle("widowControl", pack.body().widowLines() > 1))
                .raw(Markup.spacing(0, 0))
                .raw("</w:pPr></w:pPrDefault></w:docDefaults>");
    }

    private void builtIn() {
        xml.raw("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"" + NORMAL + "\">")
                .val("w:name", NORMAL)
                .raw("<w:qFormat/></w:style>")
                .raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">")
                .val("w:name", "Normal Table")
                .raw("<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>");
        for (int level = 1; level <= HEADINGS; level++) {
            xml.raw("<w:style w:type=\"paragraph\" w:styleId=\"Heading" + level + "\">")
                    .val("w:name", "heading " + level)
                    .val("w:basedOn", NORMAL)
                    .val("w:next", StyleIds.BODY)
                    .raw("<w:uiPriority w:val=\"9\"/><w:pPr><w:keepNext/>")
                    .val("w:outlineLvl", level - 1)
                    .raw("</w:pPr></w:style>");
        }
    }

    private void element(StyleName name) {
        int heading = headingLevel(name);
        begin(StyleIds.id(name), StyleIds.shownName(name), heading > 0 ? "Heading" + heading : NORMAL, next(name));
        xml.raw("<w:qFormat/>");
        figures(pack.style(name));
        xml.raw("</w:style>");
    }

    /** The depth that the style mostly has in an outline; a document that differs says so in the paragraph. 0 for no heading. */
    static int headingLevel(StyleName name) {
        return switch (name) {
            case DIVISION, DIVISION_TITLE, ROMAN_HEADING -> 1;
            case ARTICLE, CLAUSE_HEADING -> 2;
            case SUBCLAUSE_HEADING -> 3;
            case POINT_HEADING -> 4;
            default -> 0;
        };
    }

    /** The style of the paragraph that Enter opens. */
    private static String next(StyleName name) {
        StyleName next = switch (name) {
            case TYPE_NAME -> StyleName.SUBJECT;
            case APPENDIX_LABEL -> StyleName.APPENDIX_TITLE;
            case APPENDIX_TITLE -> StyleName.APPENDIX_REFERENCE;
            case ADDRESSEES_LABEL -> StyleName.ADDRESSEES_ITEM;
            case RECIPIENTS_LABEL -> StyleName.RECIPIENT;
            case DIVISION -> StyleName.DIVISION_TITLE;
            case SUBJECT, DIVISION_TITLE, ARTICLE, ENACTMENT, APPENDIX_REFERENCE -> StyleName.BODY;
            case ROMAN_HEADING, CLAUSE_HEADING, SUBCLAUSE_HEADING, POINT_HEADING -> StyleName.BODY;
            default -> name;
        };
        return StyleIds.id(next);
    }

    private void item(Level level) {
        String id = StyleIds.ofItem(level);
        begin(id, StyleIds.shownItemName(level), StyleIds.BODY, id);
        xml.raw("<w:qFormat/>");
        numbered(Lists.MAIN_ITEMS, Lists.indexOf(level));
    }

    /**
     * Word has no alphabet with đ. Behind "d)" these styles lead on: Enter opens "đ)", then "e)", and from "g)" on the ordinary
     * letters are right again.
     */
    private void letters() {
        int point = Lists.indexOf(Level.POINT);
        begin(StyleIds.FOURTH_POINT, "Điểm d", StyleIds.POINT, StyleIds.FIFTH_POINT);
        numbered(Lists.MAIN_ITEMS, point);
        begin(StyleIds.FIFTH_POINT, "Điểm đ", StyleIds.POINT, StyleIds.SIXTH_POINT);
        numbered(Lists.MAIN_FIFTH_POINT, point);
        begin(StyleIds.SIXTH_POINT, "Điểm e", StyleIds.POINT, StyleIds.POINT);
        numbered(Lists.MAIN_SIXTH_POINT, point);
    }

    private void numbered(int list, int level) {
        xml.raw("<w:pPr><w:numPr>").val("w:ilvl", level).val("w:numId", list).raw("</w:numPr></w:pPr></w:style>");
    }

    /** A style for paragraphs without words. */
    private void bare(String id, String name, double line) {
        begin(id, name, NORMAL, StyleIds.BODY);
        xml.raw("<w:pPr>")
                .raw(Markup.spacing(0, line))
                .raw("</w:pPr><w:rPr>")
                .raw(Markup.size(1))
                .raw("</w:rPr></w:style>");
    }

    private void begin(String id, String name, String basedOn, String next) {
        xml.raw("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\">")
                .val("w:name", name)
                .val("w:basedOn", basedOn);
        if (!next.equals(id)) {
            xml.val("w:next", next);
        }
    }

    private void figures(TextStyle figures) {
        xml.raw("<w:pPr>")
                .raw(Markup.toggle("keepNext", figures.keepWithNext()))
                .raw(Markup.spacing(figures.spaceBefore(), figures.lineHeight()))
                .raw(Markup.indents(Markup.indents(figures)))
                .val("w:jc", alignment(figures.alignment()))
                .raw("</w:pPr><w:rPr>")
                .raw(Markup.toggle("b", figures.bold()))
                .raw(Markup.toggle("bCs", figures.bold()))
                .raw(Markup.toggle("i", figures.italic()))
                .raw(Markup.toggle("iCs", figures.italic()))
                .raw(Markup.toggle("caps", figures.capitals()))
                .raw(Markup.size(figures.size()))
                .raw("</w:rPr>");
    }

    private static String alignment(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "both";
        };
    }

    /** The tab stop that suits the pack: its first-line indent, in twips. */
    static int tabStop(FormatPack pack) {
        return Points.twips(Points.ofMm(pack.style(StyleName.BODY).firstLineIndent()));
    }
}
