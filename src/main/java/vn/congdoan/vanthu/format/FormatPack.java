package vn.congdoan.vanthu.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.domain.document.DocumentType;

/**
 * The figures of one rule of format, from its data file. Lengths are millimetres, type sizes and strokes are points.
 *
 * @param validFrom first day in force; null for open
 * @param validTo last day in force; null for open
 * @param source the regulation the figures come from
 * @param fontFamily the family that the regulation asks for
 */
public record FormatPack(
        String id,
        String name,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        String fontFamily,
        Page page,
        Map<StyleName, TextStyle> styles,
        Head head,
        Body body,
        Foot foot,
        Signing signing,
        Table table,
        Limits limits,
        Phrases phrases,
        List<DocumentType> types) {

    /** mm. {@code headerDistance}: paper edge to the top of the page number's line. */
    public record Page(
            double width,
            double height,
            double marginTop,
            double marginBottom,
            double marginLeft,
            double marginRight,
            double headerDistance) {
        public double textWidth() {
            return width - marginLeft - marginRight;
        }
    }

    /**
     * The head: two columns side by side, then the title.
     *
     * @param leftColumn mm
     * @param rightColumn mm; the two fill the text width
     * @param ruleWeight pt
     * @param mottoRule length of the rule under the motto, as a share of the motto's width
     * @param organisationRule the same under the organisation, of its last line's width
     * @param subjectRule the same under the subject, of its last line's width
     * @param ruleGap pt between a line of text and the rule below it
     * @param numberGap pt between the rules and the row of number and date
     * @param titleGap pt between the head and what stands below it
     * @param textGap pt between the rule under the title and the text
     * @param openNumber blanks for an open number
     * @param openDay blanks for an open day
     */
    public record Head(
            double leftColumn,
            double rightColumn,
            double ruleWeight,
            double mottoRule,
            double organisationRule,
            double subjectRule,
            double ruleGap,
            double numberGap,
            double titleGap,
            double textGap,
            int openNumber,
            int openDay) {}

    /**
     * Body text.
     *
     * @param widowLines fewest lines of a paragraph alone at a page's top or bottom
     */
    public record Body(int widowLines) {}

    /**
     * The foot: recipients on the left, signature on the right.
     *
     * @param leftColumn mm
     * @param rightColumn mm
     * @param gapAbove pt between the text and the foot
     * @param signatureGap mm between position and name
     * @param bodyLines fewest body lines that go to the page with the foot
     */
    public record Foot(double leftColumn, double rightColumn, double gapAbove, double signatureGap, int bodyLines) {}

    /**
     * Electronic signatures (NĐ 30, Phụ lục I, II.7d and II.8).
     *
     * @param pictureWidth mm, the most that a written signature takes
     * @param pictureHeight mm, the same
     * @param pictureShare the most of the width of the signature's column
     * @param sealDiameter mm
     * @param sealOverlap how much of the signature's picture lies under the seal, from the left: about a third
     * @param figureSize pt of a number or a day written into its blank
     */
    public record Signing(
            double pictureWidth,
            double pictureHeight,
            double pictureShare,
            double sealDiameter,
            double sealOverlap,
            double figureSize) {}

    /**
     * Tables in the text.
     *
     * @param border pt
     * @param cellMargin mm left and right inside a cell
     * @param gap pt above and below the table
     */
    public record Table(double border, double cellMargin, double gap) {}

    /** From and to, both allowed. */
    public record Range(double from, double to) {
        public boolean contains(double value) {
            return value >= from && value <= to;
        }
    }

    /**
     * What a document that others set may have; our own has the figures above.
     *
     * @param marginTop mm, as the other three
     * @param sizes pt of each element
     * @param lineSpacing multiples of single spacing
     * @param lineHeight pt where it is set exactly
     * @param firstLineIndent mm
     * @param paragraphGap least pt between paragraphs
     * @param fonts families that count as the one asked for
     */
    public record Limits(
            Range marginTop,
            Range marginBottom,
            Range marginLeft,
            Range marginRight,
            Map<StyleName, Range> sizes,
            Range lineSpacing,
            Range lineHeight,
            Range firstLineIndent,
            double paragraphGap,
            List<String> fonts) {}

    /** The fixed words. */
    public record Phrases(
            String nationalTitle,
            String nationalMotto,
            String number,
            String letterSubject,
            String addressees,
            String recipients,
            String archive,
            String closing,
            String appendix,
            String attachedTo) {}

    public TextStyle style(StyleName name) {
        return styles.get(name);
    }

    /** The type of this code ("KH"), in any letter case. */
    public Optional<DocumentType> type(String code) {
        return types.stream().filter(t -> t.code().equalsIgnoreCase(code)).findFirst();
    }

    /** Whether the rule was in force on that day. */
    public boolean isInForce(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
