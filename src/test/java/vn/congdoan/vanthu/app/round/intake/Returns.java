package vn.congdoan.vanthu.app.round.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.sheet.form.FormHead;
import vn.congdoan.vanthu.sheet.form.SampleForms;
import vn.congdoan.vanthu.sheet.form.UnitForm;

/** An office with units and an open round, and files as units send them back: our own form filled in by POI, then mistreated. */
public final class Returns {
    public static final ReportPeriod PERIOD = new ReportPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    public static final LocalDate DEADLINE = LocalDate.of(2026, 3, 10);
    private static final String[] SCHOOLS = {
        "THPT Kim Sơn A",
        "THPT Nguyễn Huệ",
        "THCS Lê Lợi",
        "Tiểu học Hoa Sen",
        "Mầm non Sao Mai",
        "THPT Gia Viễn",
        "THCS Trần Hưng Đạo",
        "Tiểu học Đinh Tiên Hoàng",
        "Mầm non Hướng Dương",
        "THPT Yên Khánh",
        "THCS Ninh Sơn",
        "Tiểu học Phúc Thành"
    };
    private static final int VALUE = 4;
    private static final int CODE = 1;

    public final ReportingServices services;
    public final ReportingRound round;
    private final Path folder;

    /** @param folder where the returned files lie */
    public Returns(ReportingServices services, Path folder) {
        this(services, folder, 12);
    }

    /** With totals that fit their kinds. */
    private static List<Indicator> indicators() {
        return SampleForms.every().indicators().stream()
                .map(one -> new Indicator(
                        one.code(),
                        one.label(),
                        one.section(),
                        one.unit(),
                        one.type(),
                        one.required(),
                        one.min(),
                        one.max(),
                        one.choices(),
                        one.type().isNumber() ? Aggregate.SUM : Aggregate.LIST,
                        "",
                        "",
                        "",
                        one.rule(),
                        null))
                .toList();
    }

    /** @param units from U01 on */
    public Returns(ReportingServices services, Path folder, int units) {
        this(services, folder, units, indicators());
    }

    /** @param units from U01 on */
    public Returns(ReportingServices services, Path folder, int units, List<Indicator> indicators) {
        this.services = services;
        this.folder = folder;
        for (int i = 1; i <= units; i++) {
            services.units().save(unit(i), null);
        }
        round = services.rounds()
                .create(RoundPlan.free("TG-2026", "Báo cáo tuyên truyền quý I/2026", PERIOD, DEADLINE, indicators));
    }

    public static Unit unit(int number) {
        String school = number <= SCHOOLS.length ? SCHOOLS[number - 1] : "THPT số " + number + " Tam Điệp";
        return new Unit(
                0,
                "U%02d".formatted(number),
                "Công đoàn Trường " + school,
                "Khối " + number % 3,
                "",
                "",
                "",
                10,
                null,
                null);
    }

    public long unitId(int number) {
        return services.rounds().expected(round.id()).stream()
                .filter(one -> one.code().equals("U%02d".formatted(number)))
                .findFirst()
                .orElseThrow()
                .unitId();
    }

    /** Every indicator as it should be. */
    public static Map<String, Object> right(int number) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("A1", 100 + number);
        values.put("A2", 40 + number);
        values.put("A3", 8.5);
        values.put("B1", 10 + number);
        values.put("B2", 97.5);
        values.put("B4", "Trực tiếp");
        values.put("C1", "Không có ý kiến");
        return values;
    }

    /** The round's own form of a unit, filled in. */
    public byte[] filled(int number, Map<String, Object> values, Consumer<XSSFWorkbook> mistreatment) {
        return filled(round.code(), round.form(), number, values, mistreatment);
    }

    public byte[] filled(
            String roundCode,
            ReportForm form,
            int number,
            Map<String, Object> values,
            Consumer<XSSFWorkbook> mistreatment) {
        FormHead head = new FormHead(
                roundCode, "Công đoàn Giáo dục tỉnh Ninh Bình", "Ninh Bình", PERIOD, "Zalo 0912 345 678", false);
        Unit unit = unit(number);
        byte[] empty = SampleForms.bytes(form, head, new UnitForm(unit.code(), unit.name(), DEADLINE, Map.of()));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(empty));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            values.forEach((code, value) -> put(cell(book.getSheetAt(0), code), value));
            mistreatment.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] filled(int number) {
        return filled(number, right(number), book -> {});
    }

    /** Figures in another table without our mark: the head names the unit as given. */
    public byte[] unmarked(String unitName, int number) {
        return unmarked(unitName, number, right(number));
    }

    public byte[] unmarked(String unitName, int number, Map<String, Object> values) {
        return filled(number, values, book -> {
            Sheet sheet = book.getSheetAt(0);
            for (int i = book.getNumberOfSheets() - 1; i > 0; i--) {
                book.removeSheetAt(i);
            }
            List.copyOf(book.getAllNames()).forEach(book::removeName);
            book.getProperties()
                    .getCustomProperties()
                    .getUnderlyingProperties()
                    .getPropertyList()
                    .clear();
            replace(sheet, "U%02d".formatted(number), "");
            replace(sheet, unit(number).name(), unitName);
        });
    }

    private static void replace(Sheet sheet, String words, String by) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                        && cell.getStringCellValue().contains(words)) {
                    cell.setCellValue(cell.getStringCellValue().replace(words, by));
                }
            }
        }
    }

    public static Cell cell(Sheet sheet, String code) {
        for (Row row : sheet) {
            Cell cell = row.getCell(CODE);
            if (cell != null
                    && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                    && cell.getStringCellValue().equals(code)) {
                return row.getCell(VALUE, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError(code);
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }

    public Path write(String name, byte[] bytes) {
        return write(name, bytes, "2026-03-03T02:00:00Z");
    }

    /** @param changed the file's own time */
    public Path write(String name, byte[] bytes, String changed) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse(changed)));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public IntakePlan plan(Path... paths) {
        return run(services.intake().plan(round.id(), List.of(paths), null));
    }

    public IntakeReceipt confirm(IntakePlan plan) {
        return run(services.intake().confirm(plan));
    }

    public static <T> T run(Job<T> job) {
        try {
            return job.work().run(JobControl.UNATTENDED);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
