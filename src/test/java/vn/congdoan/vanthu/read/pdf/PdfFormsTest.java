package vn.congdoan.vanthu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceDocument;

/** What people fill into forms belongs to the text; what they lay over a page doesn't. */
class PdfFormsTest {
    @Test
    void valuesOfFieldsStandInTheText() throws IOException {
        Sheets sheets = new Sheets().text(85, 100, 12, "Ho va ten:");
        PDAcroForm form = new PDAcroForm(sheets.document());
        sheets.document().getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 12 Tf 0 g");
        PDTextField field = new PDTextField(form);
        field.setPartialName("ten");
        field.setDefaultAppearance("/Helv 12 Tf 0 g");
        form.getFields().add(field);
        var widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(150, 842 - 105, 200, 18));
        widget.setPage(sheets.currentPage());
        sheets.currentPage().getAnnotations().add(widget);
        field.setValue("Le Van An");
        SourceDocument read = PdfReaderTest.read(sheets);
        assertThat(read.lines())
                .anyMatch(l -> l.text().contains("Le Van An") && l.place().region() == Region.BODY);
    }

    @Test
    void stampsLaidOverThePageAreBoxes() throws IOException {
        Sheets sheets = new Sheets().text(85, 100, 12, "Ke hoach cong tac");
        PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
        PDRectangle place = new PDRectangle(300, 700, 120, 40);
        stamp.setRectangle(place);
        PDAppearanceStream look = new PDAppearanceStream(sheets.document());
        look.setBBox(new PDRectangle(120, 40));
        look.setResources(new PDResources());
        try (PDPageContentStream stream = new PDPageContentStream(sheets.document(), look)) {
            stream.beginText();
            stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            stream.newLineAtOffset(5, 20);
            stream.showText("SAO Y BAN CHINH");
            stream.endText();
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(look);
        stamp.setAppearance(appearance);
        sheets.currentPage().setAnnotations(List.of(stamp));
        SourceDocument read = PdfReaderTest.read(sheets);
        assertThat(read.lines().get(1).text()).isEqualTo("SAO Y BAN CHINH");
        assertThat(read.lines().get(1).place().region()).isEqualTo(Region.TEXT_BOX);
    }
}
