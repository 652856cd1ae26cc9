package vn.congdoan.vanthu.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.report.FormMark;

class FormTemplateTest {
    @Test
    void aFormKnowsItselfInThreeHiddenPlaces() throws IOException {
        byte[] bytes = SampleForms.bytes(SampleForms.every(), SampleForms.head(), SampleForms.unit());
        if (System.getenv("FORM_OUT") != null) {
            Files.write(Path.of(System.getenv("FORM_OUT")), bytes);
        }
        String mark = new FormMark("TG-2024", "U07", 1).text();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getProperties().getCustomProperties().getProperty("VanThu").getLpwstr()).isEqualTo(mark);
            assertThat(book.getName("VanThu").getRefersToFormula()).isEqualTo('"' + mark + '"');
            XSSFSheet hidden = book.getSheet("VanThu");
            assertThat(book.getSheetVisibility(book.getSheetIndex(hidden))).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(hidden.getRow(0).getCell(0).getStringCellValue()).isEqualTo(mark);
        }
    }
}
