package vn.congdoan.vanthu.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** P5's bare reading: 500 workbooks of 200 rows of 20, by us, by POI's usermodel and by fastexcel-reader, in turns; P6: one of 100,000 rows. */
public final class ReadingBenchmark {
    private static final int FILES = 500;
    private static final int ROWS = 200;
    private static final int COLUMNS = 20;
    private static final int MANY_ROWS = 100_000;
    private static final String[] WORDS = {
        "Trường THPT Nguyễn Huệ", "Đoàn viên", "Công đoàn cơ sở", "buổi", "người", "Không"
    };

    private final Path work;

    ReadingBenchmark(Path work) {
        this.work = work;
    }

    /** In a process of its own: reads the file that is named and tells how long it took and how much heap it needed. */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[1]));
        long start = System.nanoTime();
        double sum = ReadingLoop.valueOf(arguments[0]).read(bytes);
        System.out.printf(
                Locale.ROOT,
                "P6: %s: %.2f s, peak heap %d MB of %d (sum %.0f)%n",
                arguments[0].toLowerCase(Locale.ROOT),
                (System.nanoTime() - start) / 1e9,
                peak() >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                sum);
    }

    private static long peak() {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        return peak;
    }

    void many(int rounds) throws IOException {
        List<byte[]> files = files();
        double[] best = new double[ReadingLoop.values().length];
        for (int round = 0; round < rounds; round++) {
            for (ReadingLoop loop : ReadingLoop.values()) {
                List<byte[]> some = loop == ReadingLoop.POI ? files.subList(0, FILES / 5) : files;
                long start = cpu();
                double sum = loop.readAll(some);
                double rate = some.size() / ((cpu() - start) / 1e9);
                best[loop.ordinal()] = Math.max(best[loop.ordinal()], rate);
                System.out.printf(Locale.ROOT, "P5: round %d: %s: %.0f files/s (sum %.0f)%n", round, loop, rate, sum);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "P5: bare reading, best of %d: %.0f files/s, %.2f × fastexcel-reader, %.2f × POI usermodel%n",
                rounds,
                best[0],
                best[0] / best[2],
                best[0] / best[1]);
    }

    void large() throws IOException, InterruptedException {
        Path file = work.resolve("large.xlsx");
        if (!Files.exists(file)) {
            Files.write(file, large(MANY_ROWS));
        }
        for (String heap : List.of("-Xmx256m", "-Xmx512m")) {
            for (String loop : List.of("OURS", "FASTEXCEL", "POI")) {
                System.out.println(heap + " " + loop + ": " + child(heap, loop, file));
            }
        }
    }

    private static String child(String heap, String loop, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingBenchmark.class.getName(),
                        loop,
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said.lines()
                .filter(line -> line.contains("P6:") || line.contains("OutOfMemory"))
                .findFirst()
                .orElse(said);
    }

    private static List<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                CellStyle number = book.createCellStyle();
                number.setDataFormat(book.createDataFormat().getFormat("#,##0"));
                fill(book.createSheet("Biểu"), ROWS, new Random(i), number);
                files.add(written(book));
            }
        }
        return files;
    }

    private static byte[] large(int rows) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), 100, true, true)) {
            CellStyle number = book.createCellStyle();
            number.setDataFormat(book.createDataFormat().getFormat("#,##0"));
            fill(book.createSheet("Biểu"), rows, new Random(1), number);
            return written(book);
        }
    }

    private static byte[] written(org.apache.poi.ss.usermodel.Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    /** Each fourth column words, some of them its own; the others numbers. */
    private static void fill(Sheet sheet, int rows, Random random, CellStyle number) {
        for (int i = 0; i < rows; i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < COLUMNS; column++) {
                var cell = row.createCell(column);
                if (column % 4 == 1) {
                    cell.setCellValue(WORDS[random.nextInt(WORDS.length)] + (column == 1 ? " " + i : ""));
                } else {
                    cell.setCellValue(column % 4 == 2 ? random.nextInt(1_000_000) / 100.0 : random.nextInt(5000));
                    cell.setCellStyle(number);
                }
            }
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
