package vn.congdoan.vanthu.layout.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.format.Alignment;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.ComposedDocument.Foot;
import vn.congdoan.vanthu.format.ComposedDocument.Head;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.format.StyleName;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;

class HeadGeometryTest {
    private static final FontFamily FAMILY = FontLibrary.load(List.of());
    private static final FormatPack ND30 = FormatPacks.builtIn().byId("nd30");
    private static final double MM = 72 / 25.4;

    @Test
    void takesThePacksColumnsAndSizesWhenTheTitleFits() {
        HeadGeometry head = HeadGeometry.of(document(ND30), FAMILY);
        assertThat(head.leftColumn() / MM).isCloseTo(66, within(0.1));
        assertThat(head.rightColumn() / MM).isCloseTo(99, within(0.1));
        assertThat(head.right()).extracting(TextStyle::size).containsExactly(12.0, 13.0);
    }

    @Test
    void theNationalTitleShrinksWithinItsRangeBeforeColumnsMove() {
        HeadGeometry head = HeadGeometry.of(document(titleOf(13, 93)), FAMILY);
        assertThat(head.right().get(0).size()).isEqualTo(12.5);
        assertThat(head.rightColumn() / MM).isCloseTo(93, within(0.1));
    }

    @Test
    void theRightColumnGrowsWhenEvenTheSmallestTitleIsTooWide() {
        HeadGeometry head = HeadGeometry.of(document(titleOf(13, 80)), FAMILY);
        assertThat(head.right().get(0).size()).isEqualTo(12.0);
        assertThat(head.rightColumn() / MM).isBetween(88.3, 90.0);
        assertThat(head.leftColumn() + head.rightColumn()).isCloseTo(165 * MM, within(0.1));
    }

    @Test
    void rulesAreAsLongAsThePackSays() {
        HeadGeometry head = HeadGeometry.of(document(ND30), FAMILY);
        assertThat(head.mottoRule() / MM).isCloseTo(56.1, within(0.1));
        double last = FAMILY.width("TỈNH NINH BÌNH", vn.congdoan.vanthu.layout.font.FontFace.BOLD, 12);
        assertThat(head.organisationRule()).isCloseTo(0.4 * last, within(0.1));
    }

    private static ComposedDocument document(FormatPack pack) {
        Head head = new Head(
                List.of(
                        line(StyleName.PARENT_ORGANISATION, "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM"),
                        line(StyleName.ORGANISATION, "LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNH")),
                List.of(
                        line(StyleName.NATIONAL_TITLE, pack.phrases().nationalTitle()),
                        line(StyleName.NATIONAL_MOTTO, pack.phrases().nationalMotto())),
                null,
                null,
                null,
                null);
        Foot foot = new Foot(List.of(), List.of());
        return new ComposedDocument(null, pack, head, List.of(), false, List.of(), List.of(), foot, List.of());
    }

    private static Text line(StyleName style, String words) {
        return new Text(style, "", style, null, 0, InlineText.of(words), SourceRef.of(Area.NATIONAL));
    }

    /** The pack with another size of title and width of the right column, mm. */
    private static FormatPack titleOf(double size, double column) {
        Map<StyleName, TextStyle> styles = new HashMap<>(ND30.styles());
        styles.put(
                StyleName.NATIONAL_TITLE, new TextStyle(size, true, false, true, Alignment.CENTRE, 0, 0, 0, 0, false));
        FormatPack.Head h = ND30.head();
        FormatPack.Head head = new FormatPack.Head(
                165 - column,
                column,
                h.ruleWeight(),
                h.mottoRule(),
                h.organisationRule(),
                h.subjectRule(),
                h.ruleGap(),
                h.numberGap(),
                h.titleGap(),
                h.textGap(),
                h.openNumber(),
                h.openDay());
        return new FormatPack(
                ND30.id(),
                ND30.name(),
                ND30.validFrom(),
                ND30.validTo(),
                ND30.source(),
                ND30.fontFamily(),
                ND30.page(),
                styles,
                head,
                ND30.body(),
                ND30.foot(),
                ND30.signing(),
                ND30.table(),
                ND30.limits(),
                ND30.phrases(),
                ND30.types());
    }
}
