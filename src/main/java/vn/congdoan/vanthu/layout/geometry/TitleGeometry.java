package vn.congdoan.vanthu.layout.geometry;

import java.util.List;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.line.ParagraphText;

/**
 * Centred lines over a text, with the rule under the last of them: type and subject of a document, or an appendix's head; pt.
 *
 * @param indents one a line, which balance it
 * @param rule length of the rule; 0 for none
 * @param ruleGap from the bottom of the last line down to the rule
 * @param gapBelow above the first paragraph that follows
 */
public record TitleGeometry(List<Indents> indents, double rule, double ruleGap, double gapBelow) {
    public static TitleGeometry of(List<Text> title, boolean ruled, FormatPack pack, FontFamily family, double width) {
        List<Indents> indents = title.stream()
                .map(line -> Indents.balanced(ParagraphText.of(line, pack, family), width))
                .toList();
        boolean drawn = ruled && !title.isEmpty();
        double rule = drawn ? ruleLength(title, indents, pack, family, width) : 0;
        double gapBelow = drawn ? pack.head().ruleGap() + pack.head().textGap() : 0;
        return new TitleGeometry(indents, rule, pack.head().ruleGap(), gapBelow);
    }

    private static double ruleLength(
            List<Text> title, List<Indents> indents, FormatPack pack, FontFamily family, double width) {
        int last = title.size() - 1;
        ParagraphText text = ParagraphText.of(title.get(last), pack, family);
        return Points.rounded(HeadGeometry.lastLine(text, indents.get(last), width)
                * pack.head().subjectRule());
    }
}
