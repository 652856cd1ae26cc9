package vn.congdoan.vanthu.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.congdoan.vanthu.render.docx.DocxFile.all;
import static vn.congdoan.vanthu.render.docx.DocxFile.at;
import static vn.congdoan.vanthu.render.docx.DocxFile.child;
import static vn.congdoan.vanthu.render.docx.DocxFile.number;
import static vn.congdoan.vanthu.render.docx.DocxFile.val;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.congdoan.vanthu.fidelity.SampleDocuments;
import vn.congdoan.vanthu.format.FormatPack;

/** Rules R01–R10, R75, R76 of the format on the file itself. */
class DocxPageRulesTest {
    private static final double TWIPS = 1440 / 25.4;

    static Stream<String> names() {
        return SampleDocuments.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void paperAndMarginsAreThePacks(String name) {
        FormatPack.Page page = SampleDocuments.named(name).pack().page();
        for (Element section : all(DocxFile.of(SampleDocuments.named(name)).root("word/document.xml"), "w:sectPr")) {
            Element size = child(section, "w:pgSz");
            boolean landscape = val(size, "orient").equals("landscape");
            assertThat(number(size, "w") / TWIPS).isCloseTo(landscape ? page.height() : page.width(), within(0.05));
            assertThat(number(size, "h") / TWIPS).isCloseTo(landscape ? page.width() : page.height(), within(0.05));
            Element margins = child(section, "w:pgMar");
            assertThat(number(margins, "top") / TWIPS).isCloseTo(page.marginTop(), within(0.05));
            assertThat(number(margins, "bottom") / TWIPS).isCloseTo(page.marginBottom(), within(0.05));
            assertThat(number(margins, "left") / TWIPS).isCloseTo(page.marginLeft(), within(0.05));
            assertThat(number(margins, "right") / TWIPS).isCloseTo(page.marginRight(), within(0.05));
            assertThat(number(margins, "header") / TWIPS).isCloseTo(page.headerDistance(), within(0.05));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyRunIsInThePacksFontBlackAndComposed(String name) {
        DocxFile file = DocxFile.of(SampleDocuments.named(name));
        Resolved resolved = new Resolved(file);
        String family = SampleDocuments.named(name).pack().fontFamily();
        for (Element paragraph : all(file.root("word/document.xml"), "w:p")) {
            for (Element run : all(paragraph, "w:r")) {
                for (String script : List.of("ascii", "hAnsi", "cs", "eastAsia")) {
                    assertThat(resolved.run(paragraph, run, "w:rFonts", script)).isEqualTo(family);
                }
                assertThat(resolved.run(paragraph, run, "w:color", "val")).isIn("", "auto", "000000");
                assertThat(resolved.run(paragraph, run, "w:kern", "val")).isEqualTo("0");
                assertThat(resolved.run(paragraph, run, "w:lang", "val")).isEqualTo("vi-VN");
            }
            assertThat(DocxFile.text(paragraph))
                    .isEqualTo(Normalizer.normalize(DocxFile.text(paragraph), Normalizer.Form.NFC))
                    .doesNotContainPattern("[\\u0300-\\u036F\\u200B-\\u200D\\uFEFF\\u00AD]");
        }
    }

    @Test
    void thePageNumberStandsCentredInTheHeaderButNotOnPageOne() {
        DocxFile file = DocxFile.of(SampleDocuments.named("plan-levels"));
        Resolved resolved = new Resolved(file);
        Element header = file.root("word/header1.xml");
        assertThat(all(header, "w:p")).hasSize(1);
        Element paragraph = all(header, "w:p").get(0);
        assertThat(resolved.paragraph(paragraph, "w:jc", "val")).isEqualTo("center");
        Element field = child(paragraph, "w:fldSimple");
        assertThat(val(field, "instr")).contains("PAGE");
        Element run = child(field, "w:r");
        assertThat(Integer.parseInt(resolved.run(paragraph, run, "w:sz", "val")))
                .isBetween(26, 28);
        assertThat(resolved.is(paragraph, run, "w:i")).isFalse();
        Element section = all(file.root("word/document.xml"), "w:sectPr").get(0);
        assertThat(child(section, "w:titlePg")).isNotNull();
        assertThat(child(section, "w:pgNumType")).isNull();
        assertThat(DocxFile.children(section, "w:headerReference"))
                .extracting(reference -> val(reference, "type"))
                .containsExactly("default");
        assertThat(DocxFile.children(section, "w:footerReference")).isEmpty();
    }

    @Test
    void everyAppendixHasItsOwnSectionCountedFromOne() {
        DocxFile file = DocxFile.of(SampleDocuments.named("plan-appendices"));
        List<Element> sections = all(file.root("word/document.xml"), "w:sectPr");
        assertThat(sections).hasSize(3);
        for (Element section : sections.subList(1, 3)) {
            assertThat(val(child(section, "w:pgNumType"), "start")).isEqualTo("1");
            assertThat(child(section, "w:titlePg")).isNotNull();
            assertThat(val(child(section, "w:type"), "val")).isEqualTo("nextPage");
        }
    }

    @Test
    void appendicesAreHeadedByLabelTitleAndReference() {
        DocxFile file = DocxFile.of(SampleDocuments.named("plan-appendices"));
        Resolved resolved = new Resolved(file);
        List<Element> paragraphs = all(file.root("word/document.xml"), "w:p");
        int label = indexOf(paragraphs, "Phụ lục II");
        assertLook(resolved, paragraphs.get(label), true, false);
        assertLook(resolved, paragraphs.get(label + 1), true, false);
        assertThat(DocxFile.text(paragraphs.get(label + 1))).isEqualTo("BẢNG PHÂN CÔNG NHIỆM VỤ");
        assertLook(resolved, paragraphs.get(label + 2), false, true);
        assertThat(DocxFile.text(paragraphs.get(label + 2))).startsWith("(Kèm theo Kế hoạch số 07/KH-LĐLĐ");
    }

    private static void assertLook(Resolved resolved, Element paragraph, boolean bold, boolean italic) {
        Element run = child(paragraph, "w:r");
        assertThat(resolved.is(paragraph, run, "w:b")).isEqualTo(bold);
        assertThat(resolved.is(paragraph, run, "w:i")).isEqualTo(italic);
        assertThat(resolved.paragraph(paragraph, "w:jc", "val")).isEqualTo("center");
        assertThat(Integer.parseInt(resolved.run(paragraph, run, "w:sz", "val")))
                .isBetween(26, 28);
    }

    private static int indexOf(List<Element> paragraphs, String text) {
        return paragraphs.stream().map(DocxFile::text).toList().indexOf(text);
    }

    @Test
    void aSidewaysTableStandsInASectionOfItsOwnAndThePagesCountOn() {
        DocxFile file = DocxFile.of(SampleDocuments.named("report-landscape"));
        List<Element> sections = all(file.root("word/document.xml"), "w:sectPr");
        assertThat(sections)
                .extracting(section -> val(child(section, "w:pgSz"), "orient"))
                .containsExactly("", "landscape", "");
        assertThat(child(sections.get(1), "w:titlePg")).isNull();
        assertThat(child(sections.get(1), "w:pgNumType")).isNull();
        assertThat(child(sections.get(2), "w:pgNumType")).isNull();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noParagraphIsEmptyButRulesSeparatorsChartsAndCells(String name) {
        Element root = DocxFile.of(SampleDocuments.named(name)).root("word/document.xml");
        for (Element paragraph : all(root, "w:p")) {
            boolean numbered = at(paragraph, "w:pPr", "w:numPr") != null;
            boolean onlyOneInItsCell = paragraph.getParentNode().getNodeName().equals("w:tc")
                    && DocxFile.children((Element) paragraph.getParentNode(), "w:p")
                                    .size()
                            == 1;
            if (!onlyOneInItsCell && !numbered && DocxFile.text(paragraph).isBlank()) {
                assertThat(Resolved.styleId(paragraph)).isIn(StyleIds.RULE, StyleIds.SEPARATOR, StyleIds.CHART);
            }
        }
    }

    @Test
    void settingsAskForTodaysWordWithoutHyphenation() {
        String settings = new String(
                DocxFile.of(SampleDocuments.named("plan-short")).bytes("word/settings.xml"), StandardCharsets.UTF_8);
        assertThat(settings)
                .contains("w:name=\"compatibilityMode\"", "w:val=\"15\"", "<w:autoHyphenation w:val=\"0\"/>");
    }
}
