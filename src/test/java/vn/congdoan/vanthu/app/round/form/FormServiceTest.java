package vn.congdoan.vanthu.app.round.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.round.total.StoredRounds;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.FormMark;
import vn.congdoan.vanthu.domain.report.total.LaidDownReports;
import vn.congdoan.vanthu.ui.TestOffice;

class FormServiceTest {
    @TempDir
    Path folder;

    private MadeForms made(TestOffice office, long round, FormsOrder order, JobControl control) throws Exception {
        return office.context
                .life()
                .reporting()
                .forms()
                .forms(round, order)
                .work()
                .run(control);
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyUnitThatOwesAReportGetsItsOwnForm() throws Exception {
        long round = StoredRounds.inFolder(folder, 2024, 2024, new LaidDownReports());
        try (TestOffice office = new TestOffice(folder)) {
            Path out = folder.resolve("forms");
            MadeForms made =
                    made(office, round, new FormsOrder(Set.of(), out, false, false, ""), JobControl.UNATTENDED);
            assertThat(made.forms()).hasSize(15);
            assertThat(names(out))
                    .containsExactlyElementsOf(made.forms().stream()
                            .map(MadeForms.Form::file)
                            .sorted()
                            .toList());
            assertThat(names(out)).allMatch(name -> name.matches("[A-Za-z0-9_-]+\\.xlsx") && name.length() <= 90);
            for (MadeForms.Form form : made.forms()) {
                try (XSSFWorkbook book = open(out.resolve(form.file()))) {
                    assertThat(book.getSheet("VanThu").getRow(0).getCell(0).getStringCellValue())
                            .isEqualTo(new FormMark("TG-2024", form.unit(), 1).text());
                }
            }
        }
    }

    @Test
    void allGoIntoOneZipThatIsTheSameEachTime() throws Exception {
        long round = StoredRounds.inFolder(folder, 2024, 2024, new LaidDownReports());
        try (TestOffice office = new TestOffice(folder)) {
            FormsOrder order = new FormsOrder(Set.of("u01", "U03"), folder.resolve("out"), true, false, "");
            MadeForms made = made(office, round, order, JobControl.UNATTENDED);
            byte[] once = Files.readAllBytes(made.place());
            try (ZipFile zip = new ZipFile(made.place().toFile())) {
                assertThat(zip.stream().map(ZipEntry::getName))
                        .containsExactlyElementsOf(
                                made.forms().stream().map(MadeForms.Form::file).toList());
            }
            assertThat(made.forms()).extracting(MadeForms.Form::unit).containsExactly("U01", "U03");
            assertThat(made(office, round, order, JobControl.UNATTENDED).place())
                    .hasBinaryContent(once);
        }
    }

    @Test
    void theLastPeriodsFiguresComeAlongWhenAsked() throws Exception {
        LaidDownReports reports = new LaidDownReports();
        long round = StoredRounds.inFolder(folder, 2023, 2024, reports);
        try (TestOffice office = new TestOffice(folder)) {
            FormsOrder order = new FormsOrder(Set.of("U01"), folder.resolve("out"), false, true, "");
            MadeForms made = made(office, round, order, JobControl.UNATTENDED);
            try (XSSFWorkbook book =
                    open(made.place().resolve(made.forms().get(0).file()))) {
                XSSFSheet sheet = book.getSheetAt(0);
                assertThat(sheet.getRow(13).getCell(5).getStringCellValue()).isEqualTo("Kỳ trước");
                List<Double> figures = new ArrayList<>();
                sheet.forEach(row -> {
                    if (row.getRowNum() > 13
                            && row.getCell(5) != null
                            && row.getCell(5).getCellType() == CellType.NUMERIC) {
                        figures.add(row.getCell(5).getNumericCellValue());
                    }
                });
                double reported = reports.submissions.stream()
                        .filter(one -> one.file().contains("U01"))
                        .flatMap(one -> one.values().stream())
                        .filter(value -> value.value() instanceof CellValue.Number)
                        .map(value -> ((CellValue.Number) value.value()).value().doubleValue())
                        .findFirst()
                        .orElseThrow();
                assertThat(figures).contains(reported);
            }
        }
    }

    @Test
    void anUnknownUnitIsNamedAndNothingIsMade() throws Exception {
        long round = StoredRounds.inFolder(folder, 2024, 2024, new LaidDownReports());
        try (TestOffice office = new TestOffice(folder)) {
            FormsOrder order = new FormsOrder(Set.of("U01", "U999"), folder.resolve("out"), false, false, "");
            assertThatThrownBy(() -> made(office, round, order, JobControl.UNATTENDED))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> assertThat(
                                            problem.findings().get(0).message().arguments())
                                    .contains("U999"));
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }

    @Test
    void aCancelledZipIsNotThere() throws Exception {
        long round = StoredRounds.inFolder(folder, 2024, 2024, new LaidDownReports());
        List<Long> steps = new ArrayList<>();
        JobControl stopping = new JobControl() {
            @Override
            public void progress(long done, long total) {
                steps.add(done);
            }

            @Override
            public boolean isCancelled() {
                return steps.size() > 3;
            }
        };
        try (TestOffice office = new TestOffice(folder)) {
            FormsOrder order = new FormsOrder(Set.of(), folder.resolve("out"), true, false, "");
            assertThatThrownBy(() -> made(office, round, order, stopping)).isInstanceOf(CancellationException.class);
            assertThat(names(folder.resolve("out"))).isEmpty();
            assertThat(steps).containsExactly(0L, 1L, 2L, 3L);
        }
    }

    @Test
    void aBlankFormCanBeFilledInByAnyUnit() throws Exception {
        long round = StoredRounds.inFolder(folder, 2024, 2024, new LaidDownReports());
        try (TestOffice office = new TestOffice(folder)) {
            MadeForms made = office.context
                    .life()
                    .reporting()
                    .forms()
                    .blank(round, folder.resolve("out"), "")
                    .work()
                    .run(JobControl.UNATTENDED);
            assertThat(names(made.place())).containsExactly("TG-2024.xlsx");
        }
    }
}
