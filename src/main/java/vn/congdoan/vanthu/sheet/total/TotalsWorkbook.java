package vn.congdoan.vanthu.sheet.total;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.sheet.make.BookFrame;

/**
 * Writes a round's totals as a workbook that goes on reckoning: who changes a figure sees the totals change. Until then its totals are ours to the
 * last digit; equal totals give equal bytes.
 */
public final class TotalsWorkbook {
    /** Columns of the figures that say whose they are. */
    private static final int NAMED = 2;

    private static final double NARROWEST = 14;
    private static final double WIDEST = 32;
    private static final double LABEL_LINES = 5;

    private final TotalsBook book;
    private final FigureGrid grid;
    private final TotalLooks looks = new TotalLooks();

    private TotalsWorkbook(TotalsBook book) {
        this.book = book;
        this.grid = new FigureGrid(book.totals());
    }

    /** @param out isn't closed */
    public static void write(TotalsBook book, OutputStream out) throws IOException {
        TotalsWorkbook workbook = new TotalsWorkbook(book);
        String totals = new TotalSheet(book, workbook.grid, workbook.looks).xml();
        String figures = workbook.figures();
        String sources = workbook.sources();
        String standing = workbook.standing();
        new BookFrame()
                .sheet(TotalWords.TOTALS, totals, TableSheet.HEADING_ROW, TotalSheet.FROZEN)
                .sheet(TotalWords.FIGURES, figures, TableSheet.HEADING_ROW, NAMED)
                .sheet(TotalWords.SOURCES, sources, TableSheet.HEADING_ROW, 0)
                .sheet(TotalWords.STANDING, standing, TableSheet.HEADING_ROW, 0)
                .parts(
                        workbook.looks.looks,
                        book.round().title(),
                        book.round().period().to())
                .write(null, out);
    }

    private TableSheet table(String title, List<Double> widths, int frozen) {
        return new TableSheet(looks, title, book.round().title(), widths, frozen);
    }

    private String figures() {
        TableSheet table = table(TotalWords.FIGURES, widths(), NAMED);
        List<String> headings = new ArrayList<>(TotalWords.FIGURE_BEFORE);
        grid.indicators.forEach(one -> headings.add(one.code() + "\n" + one.label()));
        table.headings(headings);
        for (ExpectedUnit unit : grid.units) {
            table.row();
            unit(unit, table);
            table.number(looks.middle, BigDecimal.valueOf(grid.group(unit)));
            for (Indicator one : grid.indicators) {
                FigureGrid.Entry entry = grid.entry(unit, one);
                table.value(entry == null ? null : entry.value().value());
            }
            table.end();
        }
        return table.xml();
    }

    /** Long labels get wide columns, so that the headings, which stay in sight, leave room for the figures. */
    private List<Double> widths() {
        List<Double> widths = new ArrayList<>(List.of(10.0, 38.0, 20.0, 8.0));
        grid.indicators.forEach(one ->
                widths.add(Math.min(WIDEST, Math.max(NARROWEST, one.label().length() / LABEL_LINES))));
        widths.add(NARROWEST);
        return widths;
    }

    private void unit(ExpectedUnit unit, TableSheet table) {
        table.words(looks.middle, unit.code());
        table.words(looks.words, unit.name());
        table.words(looks.words, unit.group());
    }

    private String sources() {
        TableSheet table = table(TotalWords.SOURCES, List.of(10.0, 36.0, 10.0, 16.0, 34.0, 18.0, 8.0, 26.0, 26.0), 0);
        table.headings(TotalWords.SOURCE);
        for (ExpectedUnit unit : grid.units) {
            for (Indicator one : grid.indicators) {
                FigureGrid.Entry entry = grid.entry(unit, one);
                if (entry != null) {
                    source(unit, one, entry, table);
                }
            }
        }
        return table.xml();
    }

    private void source(ExpectedUnit unit, Indicator one, FigureGrid.Entry entry, TableSheet table) {
        ReportedValue value = entry.value();
        table.row();
        table.words(looks.middle, unit.code());
        table.words(looks.words, unit.name());
        table.words(looks.middle, one.code());
        table.value(value.value());
        table.words(looks.text, entry.file());
        table.words(
                looks.text,
                value.place() == null ? TotalWords.BY_HAND : value.place().sheet());
        table.words(looks.middle, value.place() == null ? "" : value.place().address());
        table.words(looks.text, value.original());
        table.words(looks.text, value.note());
        table.end();
    }

    private String standing() {
        TableSheet table = table(TotalWords.STANDING, List.of(5.0, 10.0, 40.0, 20.0, 14.0, 13.0, 13.0, 12.0), 0);
        table.headings(TotalWords.STANDING_HEADINGS);
        int number = 0;
        for (ExpectedUnit unit : book.totals().silent()) {
            standing(++number, unit, TotalWords.MISSING, null, table);
        }
        for (LateUnit late : book.late()) {
            standing(++number, late.unit(), TotalWords.LATE, late, table);
        }
        return table.xml();
    }

    private void standing(int number, ExpectedUnit unit, String state, LateUnit late, TableSheet table) {
        LocalDate deadline = unit.extension() == null ? book.round().deadline() : unit.extension();
        table.row();
        table.number(looks.middle, BigDecimal.valueOf(number));
        unit(unit, table);
        table.words(looks.middle, state);
        table.day(looks.day, deadline);
        if (late == null) {
            table.words(looks.middle, "");
            table.words(looks.middle, "");
        } else {
            table.day(looks.day, late.received());
            table.number(looks.whole, BigDecimal.valueOf(late.days()));
        }
        table.end();
    }
}
