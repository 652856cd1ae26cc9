package vn.congdoan.vanthu.app.round.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.round.intake.Returns;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.fill.FillSubject;
import vn.congdoan.vanthu.domain.report.fill.FillSubject.Scope;
import vn.congdoan.vanthu.domain.report.fill.FillTarget.State;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.ui.TestOffice;

class FillServiceTest {
    private static final int HEAD = 4;

    @TempDir
    Path folder;

    private TestOffice office;
    private Returns returns;
    private FillService service;

    @BeforeEach
    void open() {
        office = new TestOffice(folder.resolve("data"));
        returns = new Returns(office.context.life().reporting(), folder.resolve("returned"), 4);
        for (int unit = 1; unit <= 3; unit++) {
            returns.confirm(returns.plan(returns.write(unit + ".xlsx", returns.filled(unit))));
        }
        service = office.context.life().reporting().fill();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aTableWithOneColumnOfFiguresIsFilledByItsLabels() {
        Path file = superior(new XSSFWorkbook(), sheet -> {
            head(sheet, "TT", "Nội dung", "Đơn vị tính", "Kế hoạch", "Kết quả thực hiện", "Ghi chú");
            row(sheet, 1, "1", label("A2"));
            row(sheet, 2, "2", label("A1").toUpperCase(java.util.Locale.ROOT));
        });

        FillPlan plan = plan(file);
        assertThat(plan.sure())
                .containsOnly(
                        Map.entry(at(HEAD + 1, 4), FillSubject.total("A2")),
                        Map.entry(at(HEAD + 2, 4), FillSubject.total("A1")));
        assertThat(plan.missing())
                .extracting(one -> one.code())
                .contains("A3", "B1")
                .doesNotContain("A1");
        Path out = folder.resolve("out.xlsx");
        assertThat(run(plan, out)).isEqualTo(2);
        assertThat(number(out, HEAD + 1, 4)).isEqualTo(41 + 42 + 43);
        assertThat(number(out, HEAD + 2, 4)).isEqualTo(101 + 102 + 103);
    }

    @Test
    void groupsGetTheirColumnsAndTheSumBesideThemStaysAlive() {
        Path file = superior(new XSSFWorkbook(), sheet -> {
            head(sheet, "TT", "Chỉ tiêu", "ĐVT", "Khối 1", "Khối 2", "Khối 0", "Tổng số");
            row(sheet, 1, "1", label("A1"))
                    .createCell(6)
                    .setCellFormula("SUM(D" + (HEAD + 2) + ":F" + (HEAD + 2) + ")");
        });

        FillPlan plan = plan(file);
        assertThat(plan.sure())
                .containsOnly(
                        Map.entry(at(HEAD + 1, 3), FillSubject.group("A1", "Khối 1")),
                        Map.entry(at(HEAD + 1, 4), FillSubject.group("A1", "Khối 2")),
                        Map.entry(at(HEAD + 1, 5), FillSubject.group("A1", "Khối 0")));
        assertThat(rest(plan)).singleElement().satisfies(line -> {
            assertThat(line.target().state()).isEqualTo(State.REFUSED);
            assertThat(line.target().subject().scope()).isEqualTo(Scope.TOTAL);
        });
        Path out = folder.resolve("out.xlsx");
        run(plan, out);
        assertThat(number(out, HEAD + 1, 6)).as("reckoned anew").isEqualTo(306);
    }

    @Test
    void aColumnOfAPlanOrOfLastYearIsNobodysThoughATotalIsWrittenOverIt() {
        Path file = superior(new XSSFWorkbook(), sheet -> {
            head(sheet, "TT", "Chỉ tiêu", "Tổng số kế hoạch giao", "Khối 1", "Tổng số");
            sheet.createRow(HEAD - 1).createCell(3).setCellValue("Năm 2025");
            row(sheet, 1, "1", label("A1"));
        });

        assertThat(plan(file).lines())
                .extracting(line -> line.target().place().address())
                .contains("E6")
                .doesNotContain("C6");
    }

    @Test
    void aLineForEachUnitGetsTheUnitsOwnFiguresAndASilentUnitNone() {
        Path file = superior(new HSSFWorkbook(), sheet -> {
            head(sheet, "TT", "Đơn vị", label("A1"), label("A2"), label("B4"));
            row(sheet, 1, "1", Returns.unit(2).name());
            row(sheet, 2, "2", "CĐ trường " + "THPT Kim Sơn A");
            row(sheet, 3, "3", Returns.unit(4).name());
            row(sheet, 4, "", "Tổng cộng");
        });

        FillPlan plan = plan(file);
        assertThat(plan.lines())
                .allSatisfy(line -> assertThat(line.target().place().row()).isBetween(5, 8));
        assertThat(plan.sure()).containsEntry(at(5, 2), FillSubject.unit("A1", returns.unitId(2)));
        assertThat(plan.sure()).containsEntry(at(8, 3), FillSubject.total("A2"));
        assertThat(plan.lines().stream().filter(line -> line.target().place().row() == 7))
                .hasSize(3)
                .allMatch(line -> line.value().isEmpty());
        Path out = folder.resolve("out.xls");
        run(plan, out);
        assertThat(number(out, 5, 2)).isEqualTo(102);
        assertThat(text(out, 5, 4)).isEqualTo("Trực tiếp");
        assertThat(text(out, 7, 2)).isEmpty();
    }

    @Test
    void whatStandsInACellIsNeverReplacedWithoutAsking() {
        Path file = superior(new XSSFWorkbook(), sheet -> {
            head(sheet, "TT", "Chỉ tiêu", "Kết quả");
            row(sheet, 1, "1", label("A1")).createCell(2).setCellValue(77);
            row(sheet, 2, "2", label("A2")).createCell(2).setCellValue("......");
        });

        FillPlan plan = plan(file);
        assertThat(plan.sure()).containsOnlyKeys(at(HEAD + 2, 2));
        assertThat(rest(plan)).singleElement().satisfies(line -> {
            assertThat(line.target().state()).isEqualTo(State.ASKED);
            assertThat(line.target().old()).isEqualTo("77");
        });
    }

    @Test
    void anotherUnitOfMeasureALikeLabelOrTwoColumnsAreAskedAbout() {
        Path file = superior(new XSSFWorkbook(), sheet -> {
            head(sheet, "TT", "Chỉ tiêu", "Kết quả đợt 1", "Kết quả đợt 2");
            row(sheet, 1, "1", label("A1"));
            row(sheet, 2, "2", label("A2") + " ạ");
        });

        FillPlan plan = plan(file);
        assertThat(plan.sure()).isEmpty();
        assertThat(plan.lines()).isNotEmpty().allMatch(line -> line.target().state() == State.ASKED);
    }

    @Test
    void whatWasConfirmedIsSureTheNextTimeAndWhatWasLeftOutStaysAsked() {
        Path file = superior(new XSSFWorkbook(), sheet -> {
            head(sheet, "TT", "Chỉ tiêu", "Kết quả đợt 1", "Kết quả đợt 2");
            row(sheet, 1, "1", label("A1"));
            row(sheet, 2, "2", label("A2"));
        });
        FillPlan plan = plan(file);
        Map<CellPlace, FillSubject> agreed = Map.of(at(HEAD + 1, 3), FillSubject.total("A1"));
        Returns.run(service.fill(plan, agreed, folder.resolve("out.xlsx")));

        FillPlan again = plan(file);
        assertThat(again.sure()).containsExactlyEntriesOf(agreed);
        assertThat(rest(again)).extracting(line -> line.target().place()).contains(at(HEAD + 2, 2));
    }

    @Test
    void mergedCellsAreFilledInTheirFirstAndAProtectedSheetStaysProtected() {
        Path file = superior(new XSSFWorkbook(), sheet -> {
            head(sheet, "TT", "Chỉ tiêu", "Kết quả", "");
            row(sheet, 1, "1", label("A1")).createCell(2);
            sheet.addMergedRegion(new CellRangeAddress(HEAD + 1, HEAD + 1, 2, 3));
            sheet.addMergedRegion(new CellRangeAddress(HEAD, HEAD, 2, 3));
            sheet.protectSheet("mật khẩu");
        });

        Path out = folder.resolve("out.xlsx");
        run(plan(file), out);
        assertThat(number(out, HEAD + 1, 2)).isEqualTo(306);
        assertThat(sheet(out, Sheet::getProtect)).isTrue();
    }

    @Test
    void theSuperiorsOwnFileIsNeverReplaced() throws IOException {
        Path file = superior(new XSSFWorkbook(), sheet -> {
            head(sheet, "TT", "Chỉ tiêu", "Kết quả");
            row(sheet, 1, "1", label("A1"));
        });
        byte[] before = Files.readAllBytes(file);
        FillPlan plan = plan(file);

        assertThatThrownBy(() -> run(plan, file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("fill.original");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aFigureIsSentToAnotherCellButNotOntoAFormula() {
        Path file = superior(new XSSFWorkbook(), sheet -> {
            head(sheet, "TT", "Chỉ tiêu", "Kết quả");
            row(sheet, 1, "1", label("A1")).createCell(5).setCellFormula("1+1");
        });
        FillPlan plan = plan(file);
        FillLine line = plan.lines().get(0);

        assertThat(service.pointed(plan, line, at(HEAD + 1, 5)).target().state())
                .isEqualTo(State.REFUSED);
        assertThat(service.pointed(plan, line, at(20, 8)).target().state()).isEqualTo(State.SURE);
        assertThat(line.value()).contains(CellValue.Number.of("306"));
    }

    private FillPlan plan(Path file) {
        return Returns.run(service.propose(returns.round.id(), file));
    }

    private int run(FillPlan plan, Path out) {
        return Returns.run(service.fill(plan, plan.sure(), out));
    }

    private String label(String code) {
        return returns.round.form().indicator(code).orElseThrow().label();
    }

    private static CellPlace at(int row, int column) {
        return new CellPlace("Biểu 2", row, column);
    }

    private Path superior(Workbook book, Consumer<Sheet> content) {
        Path file = folder.resolve(book instanceof HSSFWorkbook ? "cap-tren.xls" : "cap-tren.xlsx");
        try (book) {
            Sheet sheet = book.createSheet("Biểu 2");
            sheet.createRow(0).createCell(0).setCellValue("LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNH");
            sheet.createRow(2).createCell(1).setCellValue("BIỂU TỔNG HỢP");
            content.accept(sheet);
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file;
    }

    private static void head(Sheet sheet, String... words) {
        Row row = sheet.createRow(HEAD);
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
        }
    }

    private static Row row(Sheet sheet, int below, String number, String words) {
        Row row = sheet.createRow(HEAD + below);
        List<String> cells = List.of(number, words);
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
        return row;
    }

    private static <T> T sheet(Path file, java.util.function.Function<Sheet, T> asked) {
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            return asked.apply(book.getSheetAt(0));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static double number(Path file, int row, int column) {
        return sheet(file, sheet -> sheet.getRow(row).getCell(column).getNumericCellValue());
    }

    private static String text(Path file, int row, int column) {
        return sheet(file, sheet -> {
            Cell cell = sheet.getRow(row).getCell(column);
            return cell == null ? "" : cell.toString();
        });
    }

    private static List<FillLine> rest(FillPlan plan) {
        return plan.lines().stream().filter(line -> !line.isSure()).toList();
    }
}
