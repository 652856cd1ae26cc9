package vn.congdoan.vanthu.render.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.format.Alignment;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.geometry.Indents;
import vn.congdoan.vanthu.layout.geometry.Points;

/** The styles of one pack, each with all its figures, under Vietnamese names. */
final class StylesPart {
    private static final String NORMAL = "Normal";
    private static final int HEADINGS = 9;
    private static final BigInteger SINGLE = BigInteger.valueOf(240);

    private final FormatPack pack;
    private final StylesDocument document = StylesDocument.Factory.newInstance();
    private final CTStyles styles = document.addNewStyles();

    private StylesPart(FormatPack pack) {
        this.pack = pack;
    }

    static StylesDocument of(FormatPack pack) {
        StylesPart part = new StylesPart(pack);
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
        part.rule();
        part.separator();
        return part.document;
    }

    private void defaults() {
        CTDocDefaults defaults = styles.addNewDocDefaults();
        CTRPr run = defaults.addNewRPrDefault().addNewRPr();
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii(pack.fontFamily());
        fonts.setHAnsi(pack.fontFamily());
        fonts.setEastAsia(pack.fontFamily());
        fonts.setCs(pack.fontFamily());
        // Without this LibreOffice moves pairs of letters together, and lines end elsewhere than in Word and in the
        // PDF.
        run.addNewKern().setVal(BigInteger.ZERO);
        size(run, pack.style(StyleName.BODY).size());
        var language = run.addNewLang();
        language.setVal("vi-VN");
        language.setEastAsia("vi-VN");
        language.setBidi("ar-SA");
        CTPPrGeneral paragraph = defaults.addNewPPrDefault().addNewPPr();
        paragraph.addNewWidowControl().setVal(pack.body().widowLines() > 1);
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(SINGLE);
        spacing.setLineRule(STLineSpacingRule.AUTO);
    }

    private void builtIn() {
        CTStyle normal = styles.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.setStyleId(NORMAL);
        normal.addNewName().setVal(NORMAL);
        normal.addNewQFormat();
        CTStyle table = styles.addNewStyle();
        table.setType(STStyleType.TABLE);
        table.setDefault(true);
        table.setStyleId("TableNormal");
        table.addNewName().setVal("Normal Table");
        table.addNewUiPriority().setVal(BigInteger.valueOf(99));
        table.addNewSemiHidden();
        table.addNewUnhideWhenUsed();
        for (int level = 1; level <= HEADINGS; level++) {
            CTStyle heading = style("Heading" + level, "heading " + level, NORMAL, StyleIds.BODY);
            heading.addNewPPr().addNewKeepNext();
            heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
        }
    }

    private void element(StyleName name) {
        String id = StyleIds.id(name);
        int heading = headingLevel(name);
        CTStyle style = style(id, StyleIds.shownName(name), heading > 0 ? "Heading" + heading : NORMAL, next(name));
        style.addNewQFormat();
        figures(style, pack.style(name));
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
        CTStyle style = style(id, StyleIds.shownItemName(level), StyleIds.BODY, id);
        style.addNewQFormat();
        numbered(style, Lists.MAIN_ITEMS, Lists.indexOf(level));
    }

    /**
     * Word has no alphabet with đ. Behind "d)" these styles lead on: Enter opens "đ)", then "e)", and from "g)" on the ordinary
     * letters are right again.
     */
    private void letters() {
        int point = Lists.indexOf(Level.POINT);
        numbered(style("DiemD", "Điểm d", StyleIds.POINT, "DiemDd"), Lists.MAIN_ITEMS, point);
        numbered(style("DiemDd", "Điểm đ", StyleIds.POINT, "DiemE"), Lists.MAIN_FIFTH_POINT, point);
        numbered(style("DiemE", "Điểm e", StyleIds.POINT, StyleIds.POINT), Lists.MAIN_SIXTH_POINT, point);
    }

    private static void numbered(CTStyle style, int list, int level) {
        var number = style.addNewPPr().addNewNumPr();
        number.addNewIlvl().setVal(BigInteger.valueOf(level));
        number.addNewNumId().setVal(BigInteger.valueOf(list));
    }

    private void rule() {
        CTStyle style = style(StyleIds.RULE, "Đường kẻ", NORMAL, StyleIds.BODY);
        CTSpacing spacing = style.addNewPPr().addNewSpacing();
        exact(spacing, DrawnRule.LINE);
        size(style.addNewRPr(), 1);
    }

    private void separator() {
        CTStyle style = style(StyleIds.SEPARATOR, "Ngắt bảng", NORMAL, StyleIds.BODY);
        exact(style.addNewPPr().addNewSpacing(), 1);
        size(style.addNewRPr(), 1);
    }

    private CTStyle style(String id, String name, String basedOn, String next) {
        CTStyle style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewBasedOn().setVal(basedOn);
        if (!next.equals(id)) {
            style.addNewNext().setVal(next);
        }
        boolean builtIn = name.startsWith("heading ");
        style.setCustomStyle(!builtIn);
        if (builtIn) {
            style.addNewUiPriority().setVal(BigInteger.valueOf(9));
        }
        return style;
    }

    private static void figures(CTStyle style, TextStyle figures) {
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewKeepNext().setVal(figures.keepWithNext());
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(twips(figures.spaceBefore()));
        spacing.setAfter(BigInteger.ZERO);
        if (figures.lineHeight() > 0) {
            exact(spacing, figures.lineHeight());
        } else {
            spacing.setLine(SINGLE);
            spacing.setLineRule(STLineSpacingRule.AUTO);
        }
        var indents = paragraph.addNewInd();
        Indents own = Markup.indents(figures);
        indents.setLeft(twips(own.left()));
        indents.setFirstLine(twips(own.first()));
        paragraph.addNewJc().setVal(alignment(figures.alignment()));
        CTRPr run = style.addNewRPr();
        run.addNewB().setVal(figures.bold());
        run.addNewBCs().setVal(figures.bold());
        run.addNewI().setVal(figures.italic());
        run.addNewICs().setVal(figures.italic());
        run.addNewCaps().setVal(figures.capitals());
        size(run, figures.size());
    }

    private static void exact(CTSpacing spacing, double points) {
        spacing.setLine(twips(points));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    private static STJc.Enum alignment(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> STJc.LEFT;
            case CENTRE -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
            case JUSTIFIED -> STJc.BOTH;
        };
    }

    private static void size(CTRPr run, double points) {
        BigInteger half = BigInteger.valueOf(Math.round(points * 2));
        run.addNewSz().setVal(half);
        run.addNewSzCs().setVal(half);
    }

    private static BigInteger twips(double points) {
        return BigInteger.valueOf(Points.twips(points));
    }
}
