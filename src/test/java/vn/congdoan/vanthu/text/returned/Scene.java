package vn.congdoan.vanthu.text.returned;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** A filled form as it leaves a careful hand, its true values, and where things stand so that they can be disturbed. */
final class Scene {
    static final int COUNTER = 0;
    static final int CODE = 1;
    static final int LABEL = 2;
    static final int UNIT = 3;
    static final int VALUE = 4;
    static final int NOTE = 5;

    final ReportForm form;
    final Random random;
    final GridDraft main = new GridDraft().named("Biểu báo cáo");
    final List<GridDraft> sheets = new ArrayList<>(List.of(main));
    final Map<String, CellValue> truth = new LinkedHashMap<>();
    /** Where each column of the form stands now; -1 for one that was taken out. */
    final int[] columns = {0, 1, 2, 3, 4, 5};

    private final Map<List<SheetCell>, Indicator> indicators = new IdentityHashMap<>();
    int header;

    Scene(ReportForm form, long seed) {
        this.form = form;
        random = new Random(seed);
        main.row("LIÊN ĐOÀN LAO ĐỘNG TỈNH", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        main.row("CĐCS TRƯỜNG THPT KIM SƠN A", "", "", "", "Độc lập - Tự do - Hạnh phúc");
        main.row("");
        main.row(form.title().toUpperCase(java.util.Locale.ROOT));
        header = main.rows.size();
        main.row("STT", "Mã", "Chỉ tiêu", "Đơn vị tính", "Số liệu", "Ghi chú");
        String section = "";
        int number = 1;
        for (Indicator one : form.indicators()) {
            if (!one.section().equals(section)) {
                section = one.section();
                main.row("", "", section, "", "", "");
            }
            main.row(number++, one.code(), one.label(), one.unit(), value(one), "");
            indicators.put(main.rows.get(main.rows.size() - 1), one);
        }
        main.row("");
        main.row("NGƯỜI LẬP", "", "", "", "CHỦ TỊCH");
    }

    private SheetCell value(Indicator one) {
        return switch (one.type()) {
            case INTEGER -> number(one, String.valueOf(integer(one)));
            case DECIMAL ->
                number(one, BigDecimal.valueOf(random.nextInt(9000), 2).toPlainString());
            case PERCENT ->
                number(
                        one,
                        BigDecimal.valueOf(20 + random.nextInt(970), 1)
                                .min(BigDecimal.valueOf(100))
                                .toPlainString());
            case DATE -> day(one, LocalDate.of(2024, 1 + random.nextInt(12), 1 + random.nextInt(28)));
            case CHOICE ->
                words(one, one.choices().get(random.nextInt(one.choices().size())));
            case TEXT -> words(one, "Đề nghị hỗ trợ kinh phí lần " + random.nextInt(100));
        };
    }

    private long integer(Indicator one) {
        if (one.unit().equals("đồng")) {
            return 1000L * (1 + random.nextInt(90_000));
        }
        return one.rule().isEmpty() ? 200 + random.nextInt(1500) : random.nextInt(200);
    }

    private SheetCell number(Indicator one, String digits) {
        truth.put(one.code(), CellValue.Number.of(digits));
        return GridDraft.number(digits, "");
    }

    private SheetCell day(Indicator one, LocalDate day) {
        truth.put(one.code(), new CellValue.Day(day));
        BigDecimal serial =
                BigDecimal.valueOf(day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay());
        return new SheetCell(SheetCell.Kind.DATE, day.toString(), serial, "", "dd/mm/yyyy", "");
    }

    private SheetCell words(Indicator one, String words) {
        truth.put(one.code(), new CellValue.Words(words));
        return SheetCell.text(words);
    }

    /** The rows of indicators. */
    List<Integer> indicatorRows() {
        List<Integer> found = new ArrayList<>();
        for (int row = 0; row < main.rows.size(); row++) {
            if (indicators.containsKey(main.rows.get(row))) {
                found.add(row);
            }
        }
        return found;
    }

    Indicator indicatorOf(int row) {
        return indicators.get(main.rows.get(row));
    }

    void replaceRow(int row, List<SheetCell> cells) {
        Indicator one = indicators.remove(main.rows.set(row, cells));
        if (one != null) {
            indicators.put(cells, one);
        }
    }

    /** A row put in moves merges and the heading below it. */
    void insertRow(int at, Object... cells) {
        main.insert(at, cells);
        List<CellRange> moved = main.merges.stream()
                .map(one -> one.firstRow() >= at
                        ? new CellRange(one.firstRow() + 1, one.firstColumn(), one.lastRow() + 1, one.lastColumn())
                        : one)
                .toList();
        main.merges.clear();
        main.merges.addAll(moved);
        if (at <= header) {
            header++;
        }
    }

    void insertColumn(int at, String title, java.util.function.IntFunction<Object> below) {
        int width = main.width();
        for (int row = 0; row < main.rows.size(); row++) {
            while (main.rows.get(row).size() < Math.min(at, width)) {
                main.rows.get(row).add(SheetCell.EMPTY);
            }
            Object cell = row == header ? title : row > header ? below.apply(row) : "";
            main.rows.get(row).add(Math.min(at, main.rows.get(row).size()), GridDraft.cell(cell));
        }
        List<CellRange> moved = main.merges.stream()
                .map(one -> one.firstColumn() >= at
                        ? new CellRange(one.firstRow(), one.firstColumn() + 1, one.lastRow(), one.lastColumn() + 1)
                        : one.lastColumn() >= at
                                ? new CellRange(one.firstRow(), one.firstColumn(), one.lastRow(), one.lastColumn() + 1)
                                : one)
                .toList();
        main.merges.clear();
        main.merges.addAll(moved);
        for (int i = 0; i < columns.length; i++) {
            columns[i] += columns[i] >= at ? 1 : 0;
        }
    }

    void removeColumn(int which) {
        int at = columns[which];
        for (List<SheetCell> row : main.rows) {
            if (row.size() > at) {
                row.remove(at);
            }
        }
        main.merges.clear();
        for (int i = 0; i < columns.length; i++) {
            columns[i] = i == which ? -1 : columns[i] > at ? columns[i] - 1 : columns[i];
        }
    }

    SheetBook book() {
        return GridDraft.book(sheets.toArray(GridDraft[]::new));
    }
}
