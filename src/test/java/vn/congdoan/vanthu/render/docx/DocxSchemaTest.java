package vn.congdoan.vanthu.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.congdoan.vanthu.fidelity.SampleDocuments;

class DocxSchemaTest {
    private record Part(String name, SchemaType type) {}

    private static final List<Part> PARTS = List.of(
            new Part("word/document.xml", DocumentDocument.type),
            new Part("word/styles.xml", StylesDocument.type),
            new Part("word/numbering.xml", NumberingDocument.type),
            new Part("word/settings.xml", SettingsDocument.type),
            new Part("word/header1.xml", HdrDocument.type));

    static Stream<String> names() {
        return SampleDocuments.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPartFollowsTheSchema(String name) throws Exception {
        DocxFile file = DocxFile.of(SampleDocuments.named(name));
        for (Part part : PARTS) {
            assertThat(faults(withoutChartReferences(file.bytes(part.name())), part.type()))
                    .as(part.name())
                    .isEmpty();
        }
    }

    @Test
    void chartsFollowTheSchemaAndKeepTheirTable() throws Exception {
        DocxFile file = DocxFile.of(SampleDocuments.named("report-charts"));
        for (int chart = 1; chart <= 3; chart++) {
            assertThat(faults(file.bytes("word/charts/chart" + chart + ".xml"), ChartSpaceDocument.type))
                    .as("chart " + chart)
                    .isEmpty();
        }
        byte[] table = file.bytes("word/embeddings/Microsoft_Excel_Sheet1.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(table))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(1234);
            assertThat(book.getSheetAt(0).getRow(3).getCell(2).getStringCellValue())
                    .isEmpty();
        }
    }

    @Test
    void theSchemaFindsAMisplacedProperty() throws Exception {
        DocxFile file = DocxFile.of(SampleDocuments.named("plan-short"));
        String faulty = new String(file.bytes("word/document.xml"), StandardCharsets.UTF_8)
                .replaceFirst("<w:pStyle w:val=\"NoiDung\"/>", "<w:jc w:val=\"middle\"/><w:pStyle w:val=\"NoiDung\"/>");
        assertThat(faults(faulty.getBytes(StandardCharsets.UTF_8), DocumentDocument.type))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void poiOpensEveryFile(String name) throws Exception {
        try (XWPFDocument opened =
                new XWPFDocument(new ByteArrayInputStream(DocxFile.bytes(SampleDocuments.named(name))))) {
            assertThat(opened.getParagraphs()).isNotEmpty();
            assertThat(opened.getTables()).isNotEmpty();
            assertThat(opened.getHeaderList()).hasSize(1);
            assertThat(opened.getStyles().getStyle("TrichYeu").getName()).isEqualTo("Trích yếu");
            assertThat(opened.getProperties().getCoreProperties().getTitle()).isNotBlank();
        }
    }

    @Test
    void equalDocumentsMakeEqualFilesWithTheContentTypesFirst() {
        byte[] first = DocxFile.bytes(SampleDocuments.named("plan-appendices"));
        assertThat(DocxFile.bytes(SampleDocuments.named("plan-appendices"))).isEqualTo(first);
        assertThat(DocxFile.of(SampleDocuments.named("plan-appendices")).names())
                .startsWith("[Content_Types].xml", "_rels/.rels", "word/document.xml")
                .doesNotHaveDuplicates();
    }

    /** POI's schemas don't define the element by which a drawing names its chart; the rest of the drawing is checked. */
    private static byte[] withoutChartReferences(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8)
                .replaceAll("<c:chart [^>]*/>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<XmlError> faults(byte[] xml, SchemaType type) throws Exception {
        List<XmlError> faults = new ArrayList<>();
        XmlObject parsed = XmlBeans.getContextTypeLoader()
                .parse(new ByteArrayInputStream(xml), type, new XmlOptions().setLoadLineNumbers());
        parsed.validate(new XmlOptions().setErrorListener(faults));
        return faults;
    }
}
