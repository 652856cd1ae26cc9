package vn.congdoan.vanthu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.round.intake.IntakePlan;
import vn.congdoan.vanthu.app.round.intake.IntakeReceipt;
import vn.congdoan.vanthu.app.round.intake.Outcome;
import vn.congdoan.vanthu.app.round.intake.Returns;

/**
 * P5: returned workbooks, each our form and a sheet of 200 × 20 cells beside it, matched, checked and stored, against the bare
 * reading of all their cells by POI's usermodel and by fastexcel. They take turns in one process, after one round to warm up.
 */
final class ImportBenchmark {
    private static final int ROWS = 200;
    private static final int COLUMNS = 20;

    private final Path work;
    private final int files;
    private Path folder;

    ImportBenchmark(Path work, int files) throws IOException {
        this.work = Files.createTempDirectory(work, "import");
        this.files = files;
    }

    void run(int rounds) throws Exception {
        make();
        double[] ours = new double[rounds];
        double[] poi = new double[rounds];
        double[] fastexcel = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            double own = ours(round);
            double model = seconds(this::poi);
            double stream = seconds(this::fastexcel);
            if (round >= 0) {
                ours[round] = own;
                poi[round] = model;
                fastexcel[round] = stream;
            }
        }
        double own = Series.median(ours);
        System.out.printf(
                "P5: %d files of %d × %d: ours, stored, %.1f files/s; POI usermodel, read only, %.1f; fastexcel, read only, %.1f%n",
                files, ROWS, COLUMNS, files / own, files / Series.median(poi), files / Series.median(fastexcel));
        System.out.printf(
                "P5:     %.2f × POI usermodel, %.2f × fastexcel (medians of %d rounds)%n",
                Series.median(poi) / own, Series.median(fastexcel) / own, rounds);
    }

    private void make() throws IOException {
        try (AppContext context = context("maker")) {
            folder = work.resolve("returned");
            Returns returns = new Returns(context.life().reporting(), folder, files);
            for (int i = 1; i <= files; i++) {
                returns.write("don vi " + i + ".xlsx", returns.filled(i, Returns.right(i), ImportBenchmark::detail));
            }
        }
    }

    private static void detail(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet("Chi tiết");
        for (int row = 0; row < ROWS; row++) {
            Row line = sheet.createRow(row);
            for (int column = 0; column < COLUMNS; column++) {
                Cell cell = line.createCell(column);
                if (column % 4 == 0) {
                    cell.setCellValue("Tổ công đoàn số " + row + " nhóm " + column);
                } else {
                    cell.setCellValue(row * 1.5 + column);
                }
            }
        }
    }

    private AppContext context(String name) {
        return new AppContext(work.resolve(name), Clock.systemDefaultZone(), Locale.forLanguageTag("vi-VN"));
    }

    private double ours(int round) {
        try (AppContext context = context("data" + round)) {
            Returns returns = new Returns(context.life().reporting(), folder, files);
            long start = System.nanoTime();
            IntakePlan plan = returns.plan(folder);
            IntakeReceipt receipt = returns.confirm(plan);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (receipt.counts().get(Outcome.ACCEPTED) != files) {
                throw new IllegalStateException(receipt.counts().toString());
            }
            return seconds;
        }
    }

    private interface Reading {
        void read(Path file) throws IOException;
    }

    private double seconds(Reading reading) throws IOException {
        long start = System.nanoTime();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : (Iterable<Path>) List.copyOf(all.toList())) {
                reading.read(file);
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void poi(Path file) throws IOException {
        long letters = 0;
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        letters += cell.toString().length();
                    }
                }
            }
        }
        check(letters);
    }

    private void fastexcel(Path file) throws IOException {
        long[] letters = {0};
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            book.getSheets().forEach(sheet -> {
                try (var rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell -> {
                        if (cell != null) {
                            letters[0] += cell.getText().length();
                        }
                    }));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        check(letters[0]);
    }

    private static void check(long letters) {
        if (letters == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }
}
