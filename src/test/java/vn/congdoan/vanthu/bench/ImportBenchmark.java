package vn.congdoan.vanthu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
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
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;

/**
 * P5: returned workbooks of 200 × 20 cells, matched, checked and stored, against the bare
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
        for (Shape shape : Shape.values()) {
            run(shape, rounds);
        }
    }

    /** What the units send back. */
    private enum Shape {
        /** Our form, with a sheet of 200 × 20 cells of the unit's own beside it. */
        BESIDE,
        /** Our form of 200 indicators, with columns of words that the unit filled to its right, up to 20; numbers there would be asked about. */
        WIDE
    }

    private void run(Shape shape, int rounds) throws Exception {
        make(shape);
        Series ours = new Series("ours, stored");
        Series poi = new Series("POI usermodel, read only");
        Series fastexcel = new Series("fastexcel, read only");
        long heap = 0;
        for (int round = -1; round < rounds; round++) {
            Measured own = ours(shape, round);
            heap = Math.max(heap, Heap.peak());
            Measured model = measured(this::poi);
            Measured stream = measured(this::fastexcel);
            System.out.printf("P5: %s, round %d: %s; %s; %s%n", shape, round, own, model, stream);
            if (round >= 0) {
                ours.add(own);
                poi.add(model);
                fastexcel.add(stream);
            }
        }
        System.out.printf(
                "P5: %s: %d files of %d × %d, peak heap of ours %d MB%n", shape, files, ROWS, COLUMNS, heap >> 20);
        for (Series one : List.of(ours, poi, fastexcel)) {
            Report.line("P5", one, files);
        }
        Report.ratio("P5", ours, poi);
        Report.ratio("P5", ours, fastexcel);
    }

    private void make(Shape shape) throws IOException {
        try (AppContext context = context("maker" + shape)) {
            folder = made(shape);
            if (Files.exists(folder)) {
                return;
            }
            Returns returns = returns(context, shape);
            long bytes = 0;
            for (int i = 1; i <= files; i++) {
                byte[] file = shape == Shape.BESIDE
                        ? returns.filled(i, Returns.right(i), ImportBenchmark::detail)
                        : returns.filled(i, values(i), ImportBenchmark::widened);
                bytes += file.length;
                returns.write("don vi " + i + ".xlsx", file);
            }
            System.out.printf("P5: %s: %d KB a file%n", shape, bytes / files / 1024);
        }
    }

    /** Those of an earlier run are taken again with {@code -Dreturned=FOLDER}. */
    private Path made(Shape shape) {
        return Path.of(System.getProperty("returned", work.toString()))
                .resolve("returned" + shape + files)
                .toAbsolutePath();
    }

    private Returns returns(AppContext context, Shape shape) {
        return shape == Shape.BESIDE
                ? new Returns(context.life().reporting(), folder, files)
                : new Returns(context.life().reporting(), folder, files, indicators());
    }

    private static List<Indicator> indicators() {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(i -> new Indicator(
                        "A" + i,
                        "Số buổi tuyên truyền, phổ biến chính sách pháp luật cho đoàn viên, loại " + i,
                        "Phần " + (i / 20 + 1),
                        "buổi",
                        IndicatorType.INTEGER,
                        i % 2 == 0,
                        BigDecimal.ZERO,
                        null,
                        List.of(),
                        Aggregate.SUM,
                        "",
                        "",
                        "",
                        "",
                        null))
                .toList();
    }

    private static Map<String, Object> values(int unit) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= ROWS; i++) {
            values.put("A" + i, unit * 31 % 977 + i);
        }
        return values;
    }

    private static void widened(XSSFWorkbook book) {
        for (Row row : book.getSheetAt(0)) {
            for (int column = row.getLastCellNum(); column < COLUMNS && row.getLastCellNum() > 1; column++) {
                row.createCell(column).setCellValue("Tổ công đoàn số " + row.getRowNum() + " nhóm " + column);
            }
        }
    }

    private static void detail(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet("Chi tiết");
        for (int row = 0; row < ROWS; row++) {
            Row line = sheet.createRow(row);
            for (int column = 0; column < COLUMNS; column++) {
                fill(line.createCell(column), row, column);
            }
        }
    }

    private static void fill(Cell cell, int row, int column) {
        if (column % 4 == 0) {
            cell.setCellValue("Tổ công đoàn số " + row + " nhóm " + column);
        } else {
            cell.setCellValue(row * 1.5 + column);
        }
    }

    private AppContext context(String name) {
        return new AppContext(work.resolve(name), Clock.systemDefaultZone(), Locale.forLanguageTag("vi-VN"));
    }

    private Measured ours(Shape shape, int round) throws Exception {
        Path data = work.resolve("data" + shape + round);
        Measured measured;
        try (AppContext context = context(data.getFileName().toString())) {
            Returns returns = returns(context, shape);
            long before = size(data);
            Heap.reset();
            IntakeReceipt[] receipt = new IntakeReceipt[1];
            measured = Heap.measured(() -> {
                IntakePlan plan = returns.plan(folder);

                receipt[0] = returns.confirm(plan);
            });
            if (receipt[0].counts().get(Outcome.ACCEPTED) != files) {
                throw new IllegalStateException(receipt[0].counts().toString());
            }
            System.out.printf("P5: the store grew by %d KB a file%n", (size(data) - before) / files / 1024);
        }
        return measured;
    }

    private static long size(Path data) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private interface Reading {
        void read(Path file) throws IOException;
    }

    private Measured measured(Reading reading) throws Exception {
        return Heap.measured(() -> {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path file : (Iterable<Path>) all::iterator) {
                    reading.read(file);
                }
            }
        });
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
