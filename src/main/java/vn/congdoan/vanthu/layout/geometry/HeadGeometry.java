package vn.congdoan.vanthu.layout.geometry;

import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.line.Line;
import vn.congdoan.vanthu.layout.line.LineBreaker;
import vn.congdoan.vanthu.layout.line.ParagraphText;

/**
 * The head's two columns, in pt. National title and motto each stand on one line (NĐ 30, Phụ lục I, II.1): the title shrinks to
 * 12 pt when it must, then the right column grows.
 *
 * @param leftColumn width; with {@code rightColumn} the width of the text
 * @param right the styles of the right column's lines, with the sizes chosen
 * @param left indents of the lines of the left column, which centre and balance them
 * @param letterSubject indents of "V/v …"; NONE without one
 * @param organisationRule length of the rule under the left column; 0 for none
 * @param mottoRule length of the rule under the right column; 0 for none
 * @param ruleGap from the bottom of a text line down to the rule below it
 * @param rowGap above the row of number and date
 * @param markWidth of the frame around the mark; 0 without one
 */
public record HeadGeometry(
        double leftColumn,
        double rightColumn,
        List<TextStyle> right,
        List<Indents> left,
        Indents letterSubject,
        double organisationRule,
        double mottoRule,
        double ruleGap,
        double rowGap,
        double markWidth) {

    /** Height of the frame around a mark (NĐ 30, Phụ lục I, III.2b: 30 × 8, 40 × 8, 20 × 8 mm). */
    public static final double MARK_HEIGHT = Points.ofMm(8);

    private static final double LEAST_TITLE_SIZE = 12;
    private static final double SIZE_STEP = 0.5;

    /** pt of air that keeps a line of the right column from touching its edges. */
    private static final double EASE = 2;

    private static final double MARK_STEP_MM = 10;
    private static final double MARK_AIR_MM = 2;

    public static HeadGeometry of(ComposedDocument document, FontFamily family) {
        FormatPack pack = document.pack();
        ComposedDocument.Head head = document.head();
        double width = PageGeometry.of(pack.page(), false).textWidth();
        double asked = width - Points.ofMm(pack.head().leftColumn());
        List<TextStyle> right = head.right().stream()
                .map(line -> fitted(line, pack, family, asked - EASE))
                .toList();
        double rightColumn = Math.max(asked, Points.rounded(widest(head.right(), right, family) + EASE));
        double leftColumn = width - rightColumn;
        List<Indents> left = head.left().stream()
                .map(line -> balanced(line, pack, family, leftColumn))
                .toList();
        return new HeadGeometry(
                leftColumn,
                rightColumn,
                right,
                left,
                balanced(head.letterSubject(), pack, family, leftColumn),
                organisationRule(head, left, pack, family, leftColumn),
                mottoRule(head, right, pack, family),
                pack.head().ruleGap(),
                pack.head().ruleGap() + pack.head().numberGap(),
                markWidth(head.mark(), pack, family));
    }

    private static Indents balanced(Text line, FormatPack pack, FontFamily family, double column) {
        return line == null ? Indents.NONE : Indents.balanced(ParagraphText.of(line, pack, family), column);
    }

    private static double widest(List<Text> lines, List<TextStyle> styles, FontFamily family) {
        double widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            widest = Math.max(widest, oneLine(lines.get(i), styles.get(i), family));
        }
        return widest;
    }

    private static TextStyle fitted(Text line, FormatPack pack, FontFamily family, double room) {
        TextStyle style = pack.style(line.style());
        if (line.style() != StyleName.NATIONAL_TITLE) {
            return style;
        }
        double size = style.size();
        while (size - SIZE_STEP >= LEAST_TITLE_SIZE && oneLine(line, sized(style, size), family) > room) {
            size -= SIZE_STEP;
        }
        return sized(style, size);
    }

    private static TextStyle sized(TextStyle style, double size) {
        return new TextStyle(
                size,
                style.bold(),
                style.italic(),
                style.capitals(),
                style.alignment(),
                style.spaceBefore(),
                style.firstLineIndent(),
                style.leftIndent(),
                style.lineHeight(),
                style.keepWithNext());
    }

    private static double oneLine(Text line, TextStyle style, FontFamily family) {
        ParagraphText text = ParagraphText.of(line, style, style, family);
        return text.width(0, text.length());
    }

    private static double organisationRule(
            ComposedDocument.Head head, List<Indents> left, FormatPack pack, FontFamily family, double column) {
        if (head.left().isEmpty()) {
            return 0;
        }
        int last = head.left().size() - 1;
        ParagraphText text = ParagraphText.of(head.left().get(last), pack, family);
        return Points.rounded(
                lastLine(text, left.get(last), column) * pack.head().organisationRule());
    }

    /** pt of the last line of a text set with these indents. */
    static double lastLine(ParagraphText text, Indents indents, double width) {
        double measure = width - indents.left() - indents.right();
        List<Line> lines = LineBreaker.lines(text, measure, measure);
        return lines.get(lines.size() - 1).width();
    }

    private static double mottoRule(
            ComposedDocument.Head head, List<TextStyle> styles, FormatPack pack, FontFamily family) {
        if (head.right().isEmpty()) {
            return 0;
        }
        int last = head.right().size() - 1;
        double motto = oneLine(head.right().get(last), styles.get(last), family);
        return Points.rounded(motto * pack.head().mottoRule());
    }

    private static double markWidth(Text mark, FormatPack pack, FontFamily family) {
        if (mark == null) {
            return 0;
        }
        double needed = oneLine(mark, pack.style(mark.style()), family) + 2 * Points.ofMm(MARK_AIR_MM);
        return Points.ofMm(Math.ceil(needed / Points.ofMm(MARK_STEP_MM)) * MARK_STEP_MM);
    }
}
