package vn.congdoan.vanthu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;

class DocxWordsTest {
    @Test
    void smartTagsContentControlsAndLinksHideNothing() {
        assertThat(texts("<w:p><w:smartTag w:element='x'><w:smartTagPr/><w:r><w:t>Sơn </w:t></w:r></w:smartTag>"
                        + "<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent><w:r><w:t>Hà </w:t></w:r></w:sdtContent></w:sdt>"
                        + "<w:customXml><w:r><w:t>xa </w:t></w:r></w:customXml>"
                        + "<w:hyperlink><w:r><w:t>gần</w:t></w:r></w:hyperlink></w:p>"))
                .containsExactly("Sơn Hà xa gần");
    }

    @Test
    void contentControlsAroundParagraphsAndRowsAreReadThrough() {
        assertThat(texts("<w:sdt><w:sdtContent>" + p("một")
                        + "<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>" + p("hai")
                        + "</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl></w:sdtContent></w:sdt>"))
                .containsExactly("một", "hai");
    }

    @Test
    void ofAlternativesOnlyTheFirstIsRead() {
        String box = "<w:txbxContent>" + p("Khung") + "</w:txbxContent>";
        assertThat(texts("<w:p><w:r><w:t>Ngoài</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>" + box
                        + "</mc:Choice><mc:Fallback><w:pict>" + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                        + "<w:r><w:t> nữa</w:t></w:r></w:p>"))
                .containsExactly("Ngoài nữa", "Khung");
    }

    @Test
    void fieldsShowTheirResultsNeverTheirInstructions() {
        assertThat(texts("<w:p>" + mark("begin") + "<w:r><w:instrText> IF </w:instrText></w:r>" + mark("begin")
                        + "<w:r><w:instrText> DATE </w:instrText></w:r>" + mark("separate") + r("ẩn") + mark("end")
                        + mark("separate") + r("thấy") + mark("end")
                        + "<w:fldSimple w:instr=' MERGEFIELD Ten '>" + r(" «Ten»") + "</w:fldSimple></w:p>"))
                .containsExactly("thấy «Ten»");
    }

    @Test
    void aDeletedMarkJoinsTwoParagraphs() {
        assertThat(texts("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + r("Đầu ") + "</w:p>" + p("cuối")))
                .containsExactly("Đầu cuối");
    }

    @Test
    void signsBecomeLetters() {
        assertThat(texts("<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t><w:tab/>"
                        + "<w:sym w:font='Wingdings' w:char='F0FC'/><w:br w:type='page'/></w:r></w:p>"))
                .containsExactly("a-b\u00adc\t✓");
    }

    @Test
    void privateCodesOfPictorialFontsBecomeLetters() {
        assertThat(texts("<w:p><w:r><w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr><w:t>\uf0fc đạt</w:t></w:r></w:p>"))
                .containsExactly("✓ đạt");
    }

    @Test
    void capitalsOfTheLookBecomeCapitalsOfTheText() {
        assertThat(texts("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>kế hoạch</w:t></w:r></w:p>"))
                .containsExactly("KẾ HOẠCH");
    }

    @Test
    void aToneMarkTornOffByARunGoesBackToItsLetter() {
        List<SourceLine> lines = read(
                        "<w:p>" + r("Kê") + "<w:r><w:rPr><w:b/></w:rPr><w:t>\u0301 hoạch</w:t></w:r></w:p>", Map.of())
                .lines();

        assertThat(lines.get(0).text()).isEqualTo("Kế hoạch");
        assertThat(lines.get(0).spans().get(0).end()).isEqualTo(2);
    }

    @Test
    void aTableInACellHasANumberOfItsOwn() {
        SourceDocument source = read(
                "<w:tbl><w:tr><w:tc>" + p("ngoài") + "<w:tbl><w:tr><w:tc>" + p("trong") + "</w:tc></w:tr></w:tbl>"
                        + p("") + "</w:tc><w:tc>" + p("bên") + "</w:tc></w:tr></w:tbl>",
                Map.of());

        assertThat(source.lines().stream()
                        .map(l -> l.text()
                                + l.place().cell().table()
                                + l.place().cell().column()))
                .containsExactly("ngoài00", "trong10", "bên01");
    }

    @Test
    void aCharacterStyleTurnsTheBoldOfItsParagraphRound() {
        String styles = "<w:style w:type='paragraph' w:styleId='T'><w:rPr><w:b/><w:sz w:val='28'/></w:rPr></w:style>"
                + "<w:style w:type='character' w:styleId='C'><w:rPr><w:b/></w:rPr></w:style>";
        SourceLine line = read(
                        "<w:p><w:pPr><w:pStyle w:val='T'/></w:pPr>" + r("đậm ")
                                + "<w:r><w:rPr><w:rStyle w:val='C'/></w:rPr><w:t>nhạt</w:t></w:r></w:p>",
                        Map.of("styles", styles))
                .lines()
                .get(0);

        assertThat(line.spans().stream().map(span -> span.bold())).containsExactly(true, false);
        assertThat(line.spans()).allMatch(span -> span.size() == 14);
    }

    @Test
    void listsCountByLevelsStartWhereToldAndFollowTheirStyles() {
        String numbering = "<w:abstractNum w:abstractNumId='0'>" + level(0, "decimal", "Điều %1.", "Dieu")
                + level(1, "lowerLetter", "%2)", null) + level(2, "decimal", "%1.%3.", null) + "</w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='0'/>"
                + "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='7'/></w:lvlOverride></w:num>";
        String styles = "<w:style w:type='paragraph' w:styleId='Dieu'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr>"
                + "</w:pPr></w:style>";

        assertThat(read(
                                "<w:p><w:pPr><w:pStyle w:val='Dieu'/></w:pPr>" + r("a") + "</w:p>" + item(1, 1, "b")
                                        + item(1, 1, "c") + item(1, 2, "d") + item(1, 0, "e") + item(1, 1, "f")
                                        + item(2, 0, "g") + item(0, 0, "h"),
                                Map.of("styles", styles, "numbering", numbering))
                        .lines()
                        .stream()
                        .map(SourceLine::text))
                .containsExactly("Điều 1. a", "a) b", "b) c", "1.1. d", "Điều 2. e", "a) f", "Điều 7. g", "h");
    }

    private static String level(int at, String form, String text, String style) {
        return "<w:lvl w:ilvl='" + at + "'><w:start w:val='1'/><w:numFmt w:val='" + form + "'/>"
                + (style == null ? "" : "<w:pStyle w:val='" + style + "'/>") + "<w:lvlText w:val='" + text
                + "'/></w:lvl>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + r(text) + "</w:p>";
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    private static List<String> texts(String body) {
        return read(body, Map.of()).lines().stream().map(SourceLine::text).toList();
    }

    private static SourceDocument read(String body, Map<String, String> more) {
        return SourceReader.read(Fixtures.docx(body, more), "van-ban.docx");
    }
}
