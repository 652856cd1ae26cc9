package vn.congdoan.vanthu.text.returned;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.text.letters.OldEncoders;

/** What people do to a form before they send it back. */
enum Disturbance {
    ROWS_INSERTED(Disturbance::insertRows, true),
    TITLE_ROWS_ABOVE(Disturbance::titleRows, true),
    COLUMN_INSERTED(Disturbance::insertColumn, true),
    PAST_COLUMN_INSERTED(Disturbance::insertPastColumn, true),
    COLUMNS_MOVED(Disturbance::moveColumns, true),
    CODES_REMOVED(scene -> scene.removeColumn(Scene.CODE), true),
    SHEET_RENAMED(scene -> scene.main.named("Sheet1 (2)"), true),
    NOISE_SHEETS(Disturbance::noiseSheets, true),
    VALUES_MERGED(Disturbance::mergeValues, true),
    HEADER_OF_TWO_ROWS(Disturbance::twoRows, true),
    NUMBER_ROW(Disturbance::numberRow, true),
    LABELS_RESPELT(Disturbance::respell, true),
    NUMBERS_AS_TEXT(Disturbance::numbersAsText, true),
    OLD_FONT(Disturbance::oldFont, true),
    SUBTOTALS(Disturbance::subtotals, true),
    PERCENT_FORMATS(Disturbance::percentFormats, true),
    LABELS_WITH_SLIPS(Disturbance::slips, false),
    HEADER_REMOVED(Disturbance::removeHeader, false),
    ROW_DELETED(Disturbance::deleteRow, false),
    BLOCK_TWICE(Disturbance::blockTwice, false),
    UNIT_CHANGED(Disturbance::millions, false),
    VALUES_IN_LABELS(Disturbance::valuesInLabels, false),
    ROW_HIDDEN(Disturbance::hideRow, false),
    SECOND_SHEET(Disturbance::secondSheet, false),
    UNNAMED_COLUMN(Disturbance::unnamedColumn, false),
    TURNED(Disturbance::turn, false),
    VAGUE_NUMBERS(Disturbance::vague, false),
    FORMULAS_WITHOUT_RESULT(Disturbance::formulas, false),
    ERROR_CELLS(Disturbance::errorCells, false);

    private final Consumer<Scene> done;
    /** Whether it can be seen through without asking. */
    final boolean harmless;

    Disturbance(Consumer<Scene> done, boolean harmless) {
        this.done = done;
        this.harmless = harmless;
    }

    void disturb(Scene scene) {
        done.accept(scene);
    }

    private static int any(Scene scene) {
        List<Integer> rows = scene.indicatorRows();
        return rows.get(scene.random.nextInt(rows.size()));
    }

    private static Object[] blank(Scene scene) {
        Object[] cells = new Object[scene.main.width()];
        java.util.Arrays.fill(cells, "");
        return cells;
    }

    private static void insertRows(Scene scene) {
        for (int i = 0; i < 1 + scene.random.nextInt(4); i++) {
            Object[] cells = blank(scene);
            if (scene.random.nextBoolean()) {
                cells[scene.columns[Scene.LABEL]] = "Nội dung khác của đơn vị thứ " + (char) ('a' + i);
                cells[scene.columns[Scene.VALUE]] = scene.random.nextInt(500);
            }
            scene.insertRow(any(scene), cells);
        }
    }

    private static void titleRows(Scene scene) {
        for (int i = 0; i < 1 + scene.random.nextInt(4); i++) {
            Object[] cells = blank(scene);
            cells[0] = i == 0 ? "Kính gửi: Liên đoàn Lao động tỉnh" : "";
            scene.insertRow(3, cells);
        }
    }

    private static void insertColumn(Scene scene) {
        scene.insertColumn(scene.random.nextInt(scene.main.width()), "Người phụ trách", row -> "Nguyễn Văn A");
    }

    private static void insertPastColumn(Scene scene) {
        int at = scene.columns[Scene.VALUE] + scene.random.nextInt(2);
        List<Integer> rows = scene.indicatorRows();
        scene.insertColumn(at, "Số liệu kỳ trước", row -> rows.contains(row) ? scene.random.nextInt(400) : "");
    }

    private static void moveColumns(Scene scene) {
        List<Integer> order = new ArrayList<>();
        int width = scene.main.width();
        for (int i = 0; i < width; i++) {
            order.add(i);
        }
        Collections.shuffle(order, scene.random);
        for (int row = scene.header; row < scene.main.rows.size(); row++) {
            List<SheetCell> moved = new ArrayList<>();
            for (int column : order) {
                moved.add(scene.main.get(row, column));
            }
            scene.replaceRow(row, moved);
        }
        scene.main.merges.clear();
        for (int i = 0; i < scene.columns.length; i++) {
            scene.columns[i] = order.indexOf(scene.columns[i]);
        }
    }

    private static void noiseSheets(Scene scene) {
        GridDraft guide = GridDraft.of("HƯỚNG DẪN", "Mã|Chỉ tiêu|Số liệu").named("Hướng dẫn");
        scene.form.indicators().forEach(one -> guide.row(one.code(), one.label(), 1));
        GridDraft codes = GridDraft.of("STT|Mã|Tên", "1|U01|CĐCS A", "2|U02|CĐCS B")
                .named("DANHMUC")
                .hide();
        GridDraft hidden = GridDraft.of("Mã|Chỉ tiêu|Số liệu").named("_vt").hide();
        scene.form.indicators().forEach(one -> hidden.row(one.code(), one.label(), 7));
        scene.sheets.add(0, guide);
        scene.sheets.add(codes);
        scene.sheets.add(hidden);
        scene.sheets.add(new GridDraft().named("Worksheet 1"));
    }

    private static void mergeValues(Scene scene) {
        int value = scene.columns[Scene.VALUE];
        if (scene.columns[Scene.NOTE] == value + 1) {
            scene.indicatorRows().forEach(row -> scene.main.merge(row, value, row, value + 1));
        }
        scene.main.merge(3, 0, 3, scene.main.width() - 1);
    }

    private static void twoRows(Scene scene) {
        Object[] second = blank(scene);
        second[scene.columns[Scene.VALUE]] = "Năm 2024";
        int header = scene.header;
        scene.insertRow(header + 1, second);
        for (int column = 0; column < scene.main.width(); column++) {
            if (column != scene.columns[Scene.VALUE]) {
                scene.main.merge(header, column, header + 1, column);
            }
        }
    }

    private static void numberRow(Scene scene) {
        Object[] numbers = blank(scene);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = scene.random.nextBoolean() ? i + 1 : "(" + (i + 1) + ")";
        }
        scene.insertRow(scene.header + 1, numbers);
    }

    private static void respell(Scene scene) {
        String[] before = {"- ", "", "1. ", "   ", "+ ", "a) "};
        for (int row : scene.indicatorRows()) {
            Indicator one = scene.indicatorOf(row);
            String label = one.label();
            String spelt = switch (scene.random.nextInt(5)) {
                case 0 -> label.toUpperCase(Locale.ROOT);
                case 1 -> Normalizer.normalize(label, Normalizer.Form.NFD);
                case 2 -> label.replace(' ', '\u00a0') + " :";
                case 3 -> label.replace("hoà", "hòa") + (one.unit().isEmpty() ? "" : " (" + one.unit() + ")");
                default -> label.replaceFirst(" ", "\n") + "  ";
            };
            scene.main.set(row, scene.columns[Scene.LABEL], before[scene.random.nextInt(before.length)] + spelt);
        }
    }

    private static void slips(Scene scene) {
        for (int row : scene.indicatorRows()) {
            String label = scene.main.get(row, scene.columns[Scene.LABEL]).text();
            if (scene.random.nextInt(3) == 0 && label.length() > 8) {
                int at = 2 + scene.random.nextInt(label.length() - 4);
                scene.main.set(row, scene.columns[Scene.LABEL], label.substring(0, at) + label.substring(at + 1));
            }
        }
    }

    private static void numbersAsText(Scene scene) {
        for (int row : scene.indicatorRows()) {
            Indicator one = scene.indicatorOf(row);
            if (one.type().isNumber()
                    && scene.main.get(row, scene.columns[Scene.VALUE]).number() != null) {
                scene.main.set(row, scene.columns[Scene.VALUE], SheetCell.text(written(scene, one)));
            }
        }
    }

    private static String written(Scene scene, Indicator one) {
        BigDecimal value = ((CellValue.Number) scene.truth.get(one.code())).value();
        String plain = value.toPlainString().replace('.', ',');
        String whole = plain.split(",")[0].replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".");
        String grouped = whole + (plain.contains(",") ? "," + plain.split(",")[1] : "");
        String unit = one.type() == IndicatorType.PERCENT ? "%" : " " + one.unit();
        return switch (scene.random.nextInt(5)) {
            case 0 -> "\u00a0" + grouped + " ";
            case 1 -> grouped + unit;
            case 2 -> "'" + plain;
            case 3 -> grouped.replace('.', one.type() == IndicatorType.DECIMAL ? '.' : '\u202f');
            default -> plain + (one.type() == IndicatorType.PERCENT ? " %" : "");
        };
    }

    private static void oldFont(Scene scene) {
        for (List<SheetCell> row : scene.main.rows) {
            row.replaceAll(cell -> cell.kind() == SheetCell.Kind.TEXT ? old(cell.text()) : cell);
        }
    }

    /** The old fonts have capitals with marks only in a font of their own. */
    private static SheetCell old(String text) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean capitals =
                whole.equals(whole.toUpperCase(Locale.ROOT)) && !whole.equals(whole.toLowerCase(Locale.ROOT));
        String encoded = OldEncoders.tcvn3(capitals && whole.length() > 3 ? whole.toLowerCase(Locale.ROOT) : whole);
        String font = capitals && whole.length() > 3 ? ".VnTimeH" : ".VnTime";
        return new SheetCell(SheetCell.Kind.TEXT, encoded, null, "", "", font);
    }

    private static void subtotals(Scene scene) {
        Object[] total = blank(scene);
        total[scene.columns[Scene.LABEL]] = "          TỔNG CỘNG";
        total[scene.columns[Scene.VALUE]] = 99_999;
        List<Integer> rows = scene.indicatorRows();
        scene.insertRow(rows.get(rows.size() - 1) + 1, total);
        Object[] part = blank(scene);
        part[scene.columns[Scene.LABEL]] = "Cộng I";
        part[scene.columns[Scene.VALUE]] = 555;
        scene.insertRow(rows.get(rows.size() / 2), part);
    }

    private static void percentFormats(Scene scene) {
        for (int row : scene.indicatorRows()) {
            SheetCell cell = scene.main.get(row, scene.columns[Scene.VALUE]);
            if (scene.indicatorOf(row).type() == IndicatorType.PERCENT && cell.kind() == SheetCell.Kind.NUMBER) {
                String share = cell.number().movePointLeft(2).toPlainString();
                scene.main.set(row, scene.columns[Scene.VALUE], GridDraft.number(share, "0.0%"));
            }
        }
    }

    private static void removeHeader(Scene scene) {
        scene.main.rows.set(scene.header, new ArrayList<>(GridDraft.cells(blank(scene))));
    }

    private static void deleteRow(Scene scene) {
        scene.main.rows.remove(any(scene));
        scene.main.merges.clear();
    }

    private static void blockTwice(Scene scene) {
        List<Integer> rows = scene.indicatorRows();
        int from = rows.get(0);
        int to = rows.get(rows.size() - 1);
        List<List<SheetCell>> copies = new ArrayList<>();
        for (int row = from; row <= to; row++) {
            List<SheetCell> copy = new ArrayList<>(scene.main.rows.get(row));
            int value = scene.columns[Scene.VALUE];
            if (value < copy.size() && copy.get(value).kind() == SheetCell.Kind.NUMBER) {
                copy.set(value, GridDraft.number("77", ""));
            }
            copies.add(copy);
        }
        if (scene.random.nextBoolean()) {
            scene.main.rows.addAll(to + 1, copies);
        } else {
            scene.main.rows.addAll(from, copies);
            scene.main.merges.clear();
        }
    }

    /** Everything counted in đồng is now written in millions, and the sheet says so. */
    private static void millions(Scene scene) {
        for (int row : scene.indicatorRows()) {
            SheetCell cell = scene.main.get(row, scene.columns[Scene.VALUE]);
            if (scene.indicatorOf(row).unit().equals("đồng") && cell.kind() == SheetCell.Kind.NUMBER) {
                scene.main.set(
                        row,
                        scene.columns[Scene.VALUE],
                        GridDraft.number(
                                cell.number()
                                        .movePointLeft(6)
                                        .setScale(0, java.math.RoundingMode.DOWN)
                                        .toPlainString(),
                                ""));
                scene.main.set(row, scene.columns[Scene.UNIT], scene.random.nextBoolean() ? "triệu đồng" : "");
            }
        }
        scene.main.set(scene.header - 1, scene.main.width() - 1, "ĐVT: triệu đồng");
    }

    private static void valuesInLabels(Scene scene) {
        for (int row : scene.indicatorRows()) {
            SheetCell cell = scene.main.get(row, scene.columns[Scene.VALUE]);
            if (scene.random.nextInt(3) == 0 && cell.kind() == SheetCell.Kind.NUMBER) {
                String label = scene.main.get(row, scene.columns[Scene.LABEL]).text();
                scene.main.set(row, scene.columns[Scene.LABEL], label + ": " + cell.text());
                scene.main.set(row, scene.columns[Scene.VALUE], "");
            }
        }
    }

    private static void hideRow(Scene scene) {
        scene.main.hiddenRows.set(any(scene));
    }

    private static void secondSheet(Scene scene) {
        GridDraft copy = new GridDraft().named("Bản sửa");
        for (int row = 0; row < scene.main.rows.size(); row++) {
            List<SheetCell> cells = new ArrayList<>(scene.main.rows.get(row));
            int value = scene.columns[Scene.VALUE];
            if (row > scene.header && value < cells.size() && cells.get(value).kind() == SheetCell.Kind.NUMBER) {
                cells.set(value, GridDraft.number("3", ""));
            }
            copy.rows.add(cells);
        }
        scene.sheets.add(scene.random.nextInt(2), copy);
    }

    private static void unnamedColumn(Scene scene) {
        List<Integer> rows = scene.indicatorRows();
        scene.insertColumn(scene.columns[Scene.VALUE], "", row -> rows.contains(row) ? scene.random.nextInt(300) : "");
    }

    private static void turn(Scene scene) {
        GridDraft turned = new GridDraft().named(scene.main.name);
        List<Object> labels = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int row : scene.indicatorRows()) {
            labels.add(scene.main.get(row, scene.columns[Scene.LABEL]));
            values.add(scene.main.get(row, scene.columns[Scene.VALUE]));
        }
        turned.row("BÁO CÁO").row(labels.toArray()).row(values.toArray());
        scene.sheets.set(scene.sheets.indexOf(scene.main), turned);
    }

    private static void vague(Scene scene) {
        String[] words = {
            "khoảng %s", "trên %s", "%s-9999", "%s+5", "hơn %s", "x", "-", "…", "không có", "mười hai", "%s/7"
        };
        for (int row : scene.indicatorRows()) {
            SheetCell cell = scene.main.get(row, scene.columns[Scene.VALUE]);
            if (scene.random.nextInt(2) == 0 && cell.kind() == SheetCell.Kind.NUMBER) {
                String word = words[scene.random.nextInt(words.length)].formatted(cell.text());
                scene.main.set(row, scene.columns[Scene.VALUE], SheetCell.text(word));
            }
        }
    }

    private static void formulas(Scene scene) {
        int row = any(scene);
        scene.main.set(
                row, scene.columns[Scene.VALUE], new SheetCell(SheetCell.Kind.EMPTY, "", null, "SUM(Z1:Z9)", "", ""));
    }

    private static void errorCells(Scene scene) {
        scene.main.set(
                any(scene),
                scene.columns[Scene.VALUE],
                new SheetCell(SheetCell.Kind.ERROR, "#REF!", null, "X9", "", ""));
    }
}
