package vn.congdoan.vanthu.sheet.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** What somebody struck out is no part of what the cell says, and isn't lost either. */
class StruckOutTest {
    private static final String RUNS = "<r><rPr><strike/></rPr><t>12</t></r><r><t>15</t></r>";
    private static final String STYLES = "<styleSheet xmlns='" + HandmadeXlsx.MAIN
            + "'><fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId='0'/><xf fontId='1'/></cellXfs></styleSheet>";

    @Test
    void inXlsx() throws IOException {
        String relations = HandmadeXlsx.relations("r1", "worksheet", "worksheets/sheet1.xml")
                .replace(
                        "</Relationships>",
                        HandmadeXlsx.relations("r2", "styles", "styles.xml").replaceAll("^<Relationships[^>]*>", ""));
        byte[] bytes = HandmadeXlsx.ofRows(
                        "<row><c t='inlineStr'><is>" + RUNS + "</is></c><c s='1'><v>340</v></c></row>")
                .with("xl/_rels/workbook.xml.rels", relations)
                .with("xl/styles.xml", STYLES)
                .bytes();
        partlyAndWholly(bytes);
    }

    @Test
    void inXls() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFFont struck = book.createFont();
            struck.setStrikeout(true);
            Row row = book.createSheet().createRow(0);
            HSSFRichTextString rich = new HSSFRichTextString("1215");
            rich.applyFont(0, 2, struck);
            row.createCell(0).setCellValue(rich);
            CellStyle style = book.createCellStyle();
            style.setFont(struck);
            row.createCell(1).setCellValue(340);
            row.getCell(1).setCellStyle(style);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            partlyAndWholly(out.toByteArray());
        }
    }

    @Test
    void inOds() {
        partlyAndWholly(
                FlatOds.of(
                        "<style:style style:name='S'><style:text-properties style:text-line-through-type='single'/></style:style>",
                        "<table:table-cell office:value-type='string'><text:p><text:span text:style-name='S'>12</text:span>15</text:p></table:table-cell>"
                                + "<table:table-cell table:style-name='S' office:value-type='float' office:value='340'><text:p>340</text:p></table:table-cell>"));
    }

    @Test
    void inWebPages() {
        String page = "<html><body><table><tr><td><s>12</s>15</td>"
                + "<td style='text-decoration: line-through' x:num='340'>340</td></tr></table></body></html>";
        partlyAndWholly(page.getBytes(StandardCharsets.UTF_8));
    }

    private static void partlyAndWholly(byte[] bytes) {
        var sheet = WorkbookOpener.open(bytes, "a").sheets().get(0);
        SheetCell partly = sheet.cell(0, 0);
        SheetCell wholly = sheet.cell(0, 1);
        assertThat(partly.text()).isEqualTo("15");
        assertThat(partly.struck()).isEqualTo("12");
        assertThat(wholly.text()).isEqualTo("340");
        assertThat(wholly.struck()).isEqualTo("340");
    }
}
