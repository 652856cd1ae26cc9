package vn.congdoan.vanthu.text.check.look;

import java.util.List;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.text.check.CheckRule;

/** All rules on the look of a file. */
public final class LookRules {
    private LookRules() {}

    public static List<CheckRule> all() {
        return List.of(
                new PaperRule(),
                new MarginRule(),
                new FontRule(),
                new ColourRule(),
                new PageNumberRule(),
                new BodySizeRule(),
                new LineSpacingRule(),
                new ParagraphGapRule(),
                new FirstLineIndentRule(),
                new BodyAlignmentRule(),
                new HeadingLookRule(),
                new AppendixLookRule(),
                new FooterRule(),
                new LonelySignatureRule(),
                new UnderlineRule(),
                new PartLookRule("look-national-title", "II.1", Part.NATIONAL_TITLE, StyleName.NATIONAL_TITLE),
                new PartLookRule("look-national-motto", "II.1", Part.NATIONAL_MOTTO, StyleName.NATIONAL_MOTTO),
                new PartLookRule("look-superior", "II.2", Part.PARENT_ORGANISATION, StyleName.PARENT_ORGANISATION),
                new PartLookRule("look-organisation", "II.2", Part.ORGANISATION, StyleName.ORGANISATION),
                new PartLookRule("look-number", "II.3", Part.SYMBOL, StyleName.NUMBER),
                new PartLookRule("look-place-date", "II.4", Part.DATE, StyleName.PLACE_DATE),
                new PartLookRule("look-type", "II.5", Part.TYPE, StyleName.TYPE_NAME),
                new PartLookRule("look-subject", "II.5", Part.SUBJECT, StyleName.SUBJECT),
                new PartLookRule("look-addressees", "II.9", Part.ADDRESSEES, StyleName.ADDRESSEE),
                new PartLookRule("look-capacity", "II.7", Part.CAPACITY, StyleName.SIGNATURE_HEAD),
                new PartLookRule("look-position", "II.7", Part.POSITION, StyleName.SIGNATURE_HEAD),
                new PartLookRule("look-signer", "II.7", Part.SIGNER, StyleName.SIGNER),
                new RecipientsLabelRule(),
                new PartLookRule("look-recipients", "II.9", Part.RECIPIENTS, StyleName.RECIPIENT));
    }
}
