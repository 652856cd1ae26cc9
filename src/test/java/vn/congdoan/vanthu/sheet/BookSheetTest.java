package vn.congdoan.vanthu.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.book.BookCell;
import vn.congdoan.vanthu.domain.book.BookColumn;
import vn.congdoan.vanthu.domain.book.BookRow;
import vn.congdoan.vanthu.domain.book.RegisterBook;
import vn.congdoan.vanthu.sheet.make.SchemaCheck;

class BookSheetTest {
    private static final String LONG =
            "Về việc hướng dẫn tuyên truyền kỷ niệm 95 năm Ngày thành lập Công đoàn Việt Nam và đại hội công đoàn các cấp";

    private static byte[] written(String title) throws IOException {
        RegisterBook book = new RegisterBook(
                "",
                "CÔNG ĐOÀN",
                title,
                List.of("Năm 2026"),
                List.of(
                        new BookColumn("Số", 12, true),
                        new BookColumn("Ngày", 22, true),
                        new BookColumn("Trích yếu", 45, false)),
                List.of(row(1, "Ngắn"), row(2, LONG), row(3, "Hai\ndòng")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BookSheet.write(book, out);
        return out.toByteArray();
    }

    private static BookRow row(int number, String words) {
        return new BookRow(
                List.of(BookCell.of(number), BookCell.of(LocalDate.of(2026, 11, 20)), BookCell.of(words)), false);
    }

    /** Read part by part, as many programs do. */
    @Test
    void everyPartFollowsTheSchema() throws Exception {
        assertThat(SchemaCheck.faults(written("SỔ ĐĂNG KÝ"))).isEmpty();
        assertThat(SchemaCheck.faults(written("SỔ [ĐI] 2025/2026: văn bản của Ban Chấp hành")))
                .isEmpty();
    }

    @Test
    void longWordsHaveTheLinesTheyNeed() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written("SỔ")))) {
            int last = book.getSheetAt(0).getLastRowNum();
            Row brief = book.getSheetAt(0).getRow(last - 2);
            assertThat(brief.getHeightInPoints()).isLessThan(20f);
            // 45 mm hold some 27 letters of 11 points
            assertThat(book.getSheetAt(0).getRow(last - 1).getHeightInPoints())
                    .isGreaterThanOrEqualTo(LONG.length() / 27 * 13f);
            assertThat(book.getSheetAt(0).getRow(last).getHeightInPoints()).isGreaterThanOrEqualTo(26f);
        }
    }
}
