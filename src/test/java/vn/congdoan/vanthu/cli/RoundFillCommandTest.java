package vn.congdoan.vanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.round.total.StoredRounds;
import vn.congdoan.vanthu.domain.report.total.LaidDownReports;

class RoundFillCommandTest extends CommandLineFixture {
    private Path superior;
    private Path out;

    @BeforeEach
    void round() throws IOException {
        StoredRounds.inFolder(folder.resolve("data"), 2024, 2024, new LaidDownReports());
        superior = folder.resolve("2-HDCD.xlsx");
        out = folder.resolve("out.xlsx");
        try (Workbook book = new XSSFWorkbook();
                var stream = Files.newOutputStream(superior)) {
            Sheet sheet = book.createSheet("Biểu");
            row(sheet, 3, "TT", "Chỉ tiêu", "Khối THPT", "Tổng số");
            row(sheet, 4, "1", "Chỉ tiêu A1");
            row(sheet, 5, "2", "Chỉ tiêu A2").createCell(3).setCellValue(5);
            book.write(stream);
        }
    }

    private static Row row(Sheet sheet, int index, String... words) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
        }
        return row;
    }

    @Test
    void theSureCellsAreFilledAndTheRestIsListed() throws Exception {
        assertThat(run("round", "fill", "TG-2024", superior.toString(), "--out", out.toString(), "--json"))
                .isEqualTo(1);

        JsonNode json = json(results);
        assertThat(json.get("filled").asInt()).isEqualTo(3);
        assertThat(json.get("proposals")).hasSize(4);
        assertThat(json.get("missing")).hasSize(18);
        assertThat(number(4, 2)).isEqualTo(1308);
        assertThat(number(4, 3)).isEqualTo(2133);
        assertThat(number(5, 3)).as("what stood there").isEqualTo(5);
    }

    @Test
    void aNamedCellIsFilledEvenWhereSomethingStands() throws Exception {
        run("round", "fill", "TG-2024", superior.toString(), "--out", out.toString(), "--cell", "A1=Biểu!D6");

        assertThat(number(5, 3)).isEqualTo(2133);
        assertThat(messages).contains("out.xlsx");
        run("round", "fill", "TG-2024", superior.toString(), "--out", out.toString(), "--cell", "A1@Khối THPT=D6");
        assertThat(number(5, 3)).isEqualTo(1308);
    }

    @Test
    void aDryRunWritesNothing() {
        assertThat(run("round", "fill", "TG-2024", superior.toString(), "--dry-run"))
                .isEqualTo(1);

        assertThat(results).contains("Biểu!C5").contains("1308");
        assertThat(out).doesNotExist();
        assertThat(run("round", "fill", "TG-2024", superior.toString())).isNotZero();
        assertThat(messages).contains("--out");
    }

    @Test
    void theOriginalAndForeignCellsAreRefused() {
        assertThat(run("round", "fill", "TG-2024", superior.toString(), "--out", superior.toString()))
                .isNotZero();
        assertThat(messages).contains("2-HDCD.xlsx");
        assertThat(run("round", "fill", "TG-2024", superior.toString(), "--out", out.toString(), "--cell", "A1=Lạ!D6"))
                .isNotZero();
        assertThat(messages).contains("Lạ!D6");
    }

    private double number(int row, int column) throws IOException {
        try (Workbook book = WorkbookFactory.create(out.toFile(), null, true)) {
            return book.getSheetAt(0).getRow(row).getCell(column).getNumericCellValue();
        }
    }
}
