package vn.congdoan.vanthu.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.domain.document.Run;
import vn.congdoan.vanthu.fidelity.SampleDocuments;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.DocumentComposer;

class DocxTextTest {
    private static ComposedDocument document(Block... blocks) {
        return DocumentComposer.compose(
                new OfficialDocument(
                        SampleDocuments.named("plan-short").document().parts(),
                        new DocumentBody(List.of(), List.of(blocks), List.of())),
                SampleDocuments.PACK);
    }

    private static Element paragraph(String style, Block... blocks) {
        return DocxFile.all(DocxFile.of(document(blocks)).root("word/document.xml"), "w:p").stream()
                .filter(p -> Resolved.styleId(p).equals(style))
                .findFirst()
                .orElseThrow();
    }

    private static Block words(Run... runs) {
        return new Block.Paragraph(new InlineText(List.of(runs)));
    }

    @Test
    void marksOfTheMarkupAreEscapedAndShapelessCharactersLeftOut() {
        Element paragraph =
                paragraph("NoiDung", words(Run.plain("A < B & \"C\" > D\u0007\u200B\uFEFF \uD83D\uDE00 \uD800.")));
        assertThat(DocxFile.text(paragraph)).isEqualTo("A < B & \"C\" > D \uD83D\uDE00 ./.");
    }

    @Test
    void everySpaceIsKeptAndATabBecomesOne() {
        Element paragraph = paragraph("NoiDung", words(Run.plain("một  hai\tba\u00A0bốn.")));
        assertThat(DocxFile.text(paragraph)).isEqualTo("một  hai ba\u00A0bốn./.");
    }

    @Test
    void breaksAndHardHyphensAreWordsOwn() {
        Element run = DocxFile.child(paragraph("NoiDung", words(Run.plain("a\nb\u2011c"))), "w:r");
        assertThat(DocxFile.children(run, "w:br")).hasSize(1);
        assertThat(DocxFile.children(run, "w:noBreakHyphen")).hasSize(1);
    }

    @Test
    void boldAndItalicStandOnlyOnTheRunsThatHaveThem() {
        Element paragraph = paragraph(
                "NoiDung", words(Run.plain("thường "), new Run("đậm ", true, false), new Run("cả hai", true, true)));
        List<Element> runs = DocxFile.children(paragraph, "w:r");
        assertThat(DocxFile.child(runs.get(0), "w:rPr")).isNull();
        assertThat(DocxFile.at(runs.get(1), "w:rPr", "w:b")).isNotNull();
        assertThat(DocxFile.at(runs.get(1), "w:rPr", "w:i")).isNull();
        assertThat(DocxFile.at(runs.get(2), "w:rPr", "w:i")).isNotNull();
    }

    @Test
    void aBoldHeadingDoesNotSayBoldAgain() {
        Element paragraph = paragraph(
                "MucLaMa",
                new Block.Item(Level.ROMAN, new InlineText(List.of(new Run("MỤC TIÊU", true, false)))),
                words(Run.plain("x")));
        assertThat(DocxFile.all(paragraph, "w:rPr")).isEmpty();
    }

    @Test
    void thePropertiesNameTheDocumentItsIssuerAndTheTime() throws Exception {
        byte[] file = DocxFile.bytes(SampleDocuments.named("plan-short"));
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(file))) {
            var properties = opened.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Kế hoạch Tổ chức Tháng Công nhân năm 2026");
            assertThat(properties.getSubject()).isEqualTo("Tổ chức Tháng Công nhân năm 2026");
            assertThat(properties.getCreator()).isEqualTo("LIÊN ĐOÀN LAO ĐỘNG TỈNH TRƯỜNG SƠN");
            assertThat(properties.getCreated().toInstant()).isEqualTo(DocxFile.CLOCK.instant());
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("vi-VN");
        }
    }
}
