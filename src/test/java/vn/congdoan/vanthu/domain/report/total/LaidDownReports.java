package vn.congdoan.vanthu.domain.report.total;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.sheet.CellPlace;

/** The reports of sixteen units, laid down in a text file beside the totals that were worked out from it elsewhere. */
public final class LaidDownReports {
    private static final List<String> CHOICES = List.of("Xuất sắc", "Tốt", "Khá", "Chưa đạt");

    public final List<ExpectedUnit> units = new ArrayList<>();
    public final List<Indicator> indicators = new ArrayList<>();
    public final List<Submission> submissions = new ArrayList<>();

    public LaidDownReports() {
        Map<String, List<ReportedValue>> values = new LinkedHashMap<>();
        for (String[] row : rows("reports.txt")) {
            switch (row[0]) {
                case "unit" ->
                    units.add(new ExpectedUnit(units.size() + 1L, row[1], "CĐCS " + row[1], row[2], row[3], null));
                case "indicator" -> indicators.add(indicator(row));
                default ->
                    values.computeIfAbsent(row[1], unit -> new ArrayList<>()).add(value(row[2], row[3]));
            }
        }
        values.forEach((unit, given) -> submissions.add(submission(unit, given)));
    }

    public ReportForm form() {
        return new ReportForm("TG", 1, "Báo cáo", indicators);
    }

    static List<String[]> rows(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                LaidDownReports.class.getResourceAsStream("/consolidation/" + file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Indicator indicator(String[] row) {
        IndicatorType type = IndicatorType.valueOf(row[2].toUpperCase(Locale.ROOT));
        return new Indicator(
                row[1],
                "Chỉ tiêu " + row[1],
                "",
                "",
                type,
                false,
                null,
                null,
                type == IndicatorType.CHOICE ? CHOICES : List.of(),
                Aggregate.valueOf(row[3].toUpperCase(Locale.ROOT)),
                row[4],
                row[5],
                row[6],
                "",
                null);
    }

    private ReportedValue value(String code, String text) {
        IndicatorType type = indicators.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .type();
        CellValue value = switch (type) {
            case TEXT, CHOICE -> new CellValue.Words(text);
            case DATE -> new CellValue.Day(LocalDate.parse(text));
            default -> new CellValue.Number(new BigDecimal(text));
        };
        return new ReportedValue(code, value, new CellPlace("Biểu 1", 6 + code.charAt(1), 3), text, "");
    }

    private Submission submission(String unit, List<ReportedValue> values) {
        long id = units.stream()
                .filter(one -> one.code().equals(unit))
                .findFirst()
                .orElseThrow()
                .unitId();
        return new Submission(
                100 + id,
                1,
                id,
                1,
                unit + ".xlsx",
                "0",
                LocalDate.of(2024, 10, 1),
                Submission.Status.COUNTS,
                values,
                "");
    }
}
