package vn.congdoan.vanthu.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.total.Consolidation;
import vn.congdoan.vanthu.domain.report.total.Contribution;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/** Follows every total to its units, their files and cells, and looks there with another library. */
public final class Provenance implements AutoCloseable {
    private final Path folder;
    private final Map<String, ReturnedFile> byUnit = new HashMap<>();
    private final Map<String, Workbook> books = new HashMap<>();
    private int checked;

    public Provenance(ReturnsFolder returns) {
        folder = returns.folder();
        returns.counting().values().forEach(file -> byUnit.put(file.unit().code(), file));
    }

    /** @return how many values led to their cells */
    public int check(Consolidation totals) throws IOException {
        for (Indicator one : totals.form().indicators()) {
            List<Contribution> contributions = totals.contributions(one.code());
            long meant = byUnit.values().stream()
                    .filter(file -> file.values().containsKey(one.code()))
                    .count();
            assertThat(contributions).as(one.code()).hasSize((int) meant);
            for (Contribution contribution : contributions) {
                check(one, contribution);
            }
        }
        return checked;
    }

    private void check(Indicator one, Contribution contribution) throws IOException {
        boolean ratio = one.aggregate() == Aggregate.RATIO;
        value(contribution, ratio ? one.numerator() : one.code(), contribution.value());
        if (contribution.divisor() != null) {
            value(contribution, ratio ? one.denominator() : one.weight(), contribution.divisor());
        }
    }

    private void value(Contribution contribution, String code, ReportedValue reported) throws IOException {
        ReturnedFile file = byUnit.get(contribution.unit().code());
        assertThat(contribution.file()).isEqualTo(file.name());
        Object meant = file.values().get(code);
        assertThat(plain(reported.value())).as(file.name() + " " + code).isEqualTo(comparable(meant));
        Cell cell = cell(file, reported.place());
        if (!file.mistaken().equals(code) && !(meant instanceof String && file.mishap() == Mishap.OLD_LETTERS)) {
            assertThat(seen(cell, meant))
                    .as(file.name() + " " + reported.place())
                    .isEqualTo(comparable(meant));
        }
        checked++;
    }

    private Cell cell(ReturnedFile file, CellPlace place) throws IOException {
        Workbook book = books.get(file.name());
        if (book == null) {
            File source = folder.resolve(file.name()).toFile();
            book = WorkbookFactory.create(source, null, true);
            books.put(file.name(), book);
        }
        return book.getSheet(place.sheet()).getRow(place.row()).getCell(place.column());
    }

    private static Object plain(CellValue value) {
        if (value instanceof CellValue.Number number) {
            return comparable(number.value());
        }
        return value instanceof CellValue.Day day ? day.date() : ((CellValue.Words) value).text();
    }

    private static Object seen(Cell cell, Object meant) {
        if (meant instanceof LocalDate) {
            return cell.getLocalDateTimeCellValue().toLocalDate();
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            return comparable(BigDecimal.valueOf(cell.getNumericCellValue()));
        }
        String words = cell.getStringCellValue();
        return meant instanceof BigDecimal
                ? comparable(new BigDecimal(words.replaceAll("[^\\d,]", "").replace(',', '.')))
                : words;
    }

    private static Object comparable(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value;
    }

    @Override
    public void close() throws IOException {
        for (Workbook book : books.values()) {
            book.close();
        }
    }
}
