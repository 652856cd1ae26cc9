package vn.congdoan.vanthu.text.returned;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.sheet.SheetCell;

/** Finds the column of the figures: by the words above it; where they don't say, it is asked. */
final class ValueColumn {
    private final Page page;
    private final Header header;
    private final List<Row> rows;
    private final Findings findings;
    private final int codeColumn;
    private final FormIndex form;
    private final BitSet wordColumns = new BitSet();
    private final int end;

    ValueColumn(Page page, FormIndex form, Header header, List<Row> rows, Findings findings, Hits hits) {
        this.form = form;
        this.page = page;
        this.header = header;
        this.rows = rows;
        this.findings = findings;
        codeColumn = hits.codeColumn();
        wordColumns.or(hits.continued());
        for (Row row : rows) {
            mark(row.labelColumn());
            mark(row.hit().column());
        }
        end = end();
    }

    /** Another table to the right is no matter, unless this one holds nothing. */
    private int end() {
        int next = header.nextTable();
        boolean filled = IntStream.range(0, next)
                .filter(column -> header.role(column).ordinal() >= Header.Role.NOTE.ordinal())
                .anyMatch(column -> !isWords(column) && fitting(column) > 0);
        return filled ? next : page.columns();
    }

    private void mark(int column) {
        if (column >= 0) {
            wordColumns.set(column);
        }
    }

    /** -1 when there is none. */
    int find() {
        List<Integer> named = visible(columns(Header.Role.VALUE));
        List<Integer> others = new ArrayList<>(columns(Header.Role.NAMED));
        others.addAll(columns(Header.Role.UNNAMED));
        others.removeIf(column -> filled(column) == 0);
        if (named.isEmpty()) {
            return withoutWords(others);
        }
        int chosen = named.size() == 1 ? named.get(0) : amongNamed(named);
        askTotal(chosen);
        askYear(chosen);
        return withExtra(chosen, others);
    }

    private List<Integer> columns(Header.Role role) {
        List<Integer> found = new ArrayList<>();
        for (int column = 0; column < page.columns(); column++) {
            if (header.role(column) == role && !isWords(column) && column < end) {
                found.add(column);
            }
        }
        return found;
    }

    /** What a person can't see isn't meant as long as something else can be. */
    private List<Integer> visible(List<Integer> columns) {
        List<Integer> seen = columns.stream()
                .filter(column -> !page.grid().isColumnHidden(column))
                .toList();
        return seen.isEmpty() ? columns : seen;
    }

    private boolean isWords(int column) {
        return column == codeColumn || wordColumns.get(column);
    }

    private int filled(int column) {
        int filled = 0;
        for (Row row : rows) {
            filled += page.cell(row.row(), column).isBlank() ? 0 : 1;
        }
        return filled;
    }

    private int amongNamed(List<Integer> named) {
        List<Integer> left = those(those(named, header::namesPeriod), header::namesExactly);
        if (left.size() == 1) {
            return left.get(0);
        }
        List<Integer> full = left.stream().filter(column -> filled(column) > 0).toList();
        List<Integer> totals = full.stream().filter(header::isTotal).toList();
        if (totals.size() == 1 && addsUp(totals.get(0), full)) {
            return totals.get(0);
        }
        List<Integer> best = totals.isEmpty() ? full : totals;
        int chosen = best.isEmpty() ? left.get(0) : best.get(0);
        ask("returned.column.several", chosen, full.size() > 1 ? full : left);
        findings.lower(full.size() > 1 ? Certainty.UNSURE : Certainty.LIKELY);
        return chosen;
    }

    /** "6 tháng đầu năm | Năm 2026" where the second half is asked for: the year's figures may be those of the whole year. */
    private void askYear(int chosen) {
        List<Integer> shorter = columns(Header.Role.OTHER).stream()
                .filter(header::isShorterTime)
                .filter(column -> filled(column) > 0)
                .toList();
        if (header.isOnlyYear(chosen) && !shorter.isEmpty()) {
            ask("returned.column.several", chosen, List.of(shorter.get(0), chosen));
        }
    }

    /** Months and a column of their sum that isn't their sum, or leaves out the words beside it. */
    private void askTotal(int chosen) {
        List<Integer> parts = columns(Header.Role.OTHER).stream()
                .filter(header::isPartOfPeriod)
                .filter(column -> filled(column) > 0)
                .toList();
        if (header.isTotal(chosen) && !parts.isEmpty() && !addsUp(chosen, parts)) {
            List<Integer> all = new ArrayList<>(parts);
            all.add(chosen);
            ask("returned.column.several", chosen, all);
        }
    }

    /** Those that are so; all of them when none is. */
    private static List<Integer> those(List<Integer> columns, IntPredicate so) {
        List<Integer> found = columns.stream().filter(so::test).toList();
        return found.isEmpty() ? columns : found;
    }

    /** Whether a column of totals holds in every row the sum of the columns beside it. */
    private boolean addsUp(int total, List<Integer> columns) {
        int sums = 0;
        for (Row row : rows) {
            BigDecimal sum = BigDecimal.ZERO;
            int parts = 0;
            for (int column : columns) {
                SheetCell part = page.cell(row.row(), column);
                boolean counts = column != total && !part.isBlank();
                sum = counts && part.number() != null ? sum.add(part.number()) : sum;
                parts += counts ? 1 : 0;
            }
            BigDecimal whole = page.cell(row.row(), total).number();
            if (parts > 0 && (whole == null || whole.compareTo(sum) != 0)) {
                return false; // also where words stand beside an empty total: they would be lost
            }
            sums += parts > 0 ? 1 : 0;
        }
        return 2 * sums > rows.size();
    }

    /** A column without a heading that is filled like a column of figures: perhaps everything moved. */
    private int withExtra(int chosen, List<Integer> others) {
        List<Integer> unnamed = others.stream()
                .filter(column -> header.role(column) == Header.Role.UNNAMED)
                .filter(column -> 2 * filled(column) >= rows.size())
                .toList();
        if (filled(chosen) == 0) {
            List<Integer> instead = others.isEmpty() ? misplaced() : others;
            if (instead.size() == 1) {
                ask("returned.column.empty", instead.get(0), instead);
                return instead.get(0);
            }
        }
        List<Integer> slipped = unnamed.isEmpty() && fitting(chosen) == 0 && filled(chosen) > 0 ? fitting() : unnamed;
        if (!slipped.isEmpty()) {
            ask("returned.column.extra", chosen, slipped);
        }
        return chosen;
    }

    /** No heading says it: of the columns that hold what the indicators ask for the only one, else any of them. */
    private int withoutWords(List<Integer> others) {
        if (others.isEmpty()) {
            return ofAnotherPeriod();
        }
        int most = others.stream().mapToInt(this::fitting).max().orElse(0);
        List<Integer> fitting = others.stream()
                .filter(column -> 2 * fitting(column) > most && !isCounter(column))
                .toList();
        List<Integer> left = fitting.isEmpty() ? others : fitting;
        int chosen = left.get(0);
        if (left.size() == 1 && !header.isThere() && 5 * fitting(chosen) >= 4 * rows.size()) {
            // The heading was cut off; nothing else can be meant.
            findings.add(
                    Weight.NOTE,
                    "",
                    page.place(rows.get(0).row(), chosen),
                    "",
                    MessageRef.of("returned.column.noHeading", name(chosen)));
            findings.lower(Certainty.LIKELY);
            return chosen;
        }
        ask(left.size() == 1 ? "returned.column.unnamed" : "returned.column.several", chosen, left);
        findings.lower(left.size() == 1 ? Certainty.LIKELY : Certainty.UNSURE);
        return chosen;
    }

    /** Figures in the column of notes, or of units of measure. */
    private List<Integer> misplaced() {
        List<Integer> found = new ArrayList<>(columns(Header.Role.NOTE));
        found.addAll(columns(Header.Role.UNIT));
        found.removeIf(column -> 2 * fitting(column) < rows.size());
        return found;
    }

    /** Only a plan, or last year's figures: perhaps the wrong file, perhaps only the wrong heading. */
    private int ofAnotherPeriod() {
        List<Integer> full = columns(Header.Role.OTHER).stream()
                .filter(column -> filled(column) > 0)
                .toList();
        if (full.isEmpty()) {
            return -1;
        }
        ask("returned.column.other", full.get(0), full);
        findings.lower(Certainty.UNSURE);
        return full.get(0);
    }

    /** Columns that hold what is asked for, whatever stands above them. */
    private List<Integer> fitting() {
        return IntStream.range(0, page.columns())
                .filter(column -> 2 * fitting(column) >= rows.size() && !isCounter(column))
                .boxed()
                .toList();
    }

    private int fitting(int column) {
        return (int) rows.stream()
                .filter(row -> fits(row, page.cell(row.row(), column)))
                .count();
    }

    private boolean fits(Row row, SheetCell cell) {
        return switch (form.indicator(row.indicator()).type()) {
            case INTEGER, DECIMAL, PERCENT ->
                cell.kind() == SheetCell.Kind.NUMBER
                        || !cell.isBlank()
                                && Character.isDigit(cell.text().strip().charAt(0));
            case DATE -> cell.kind() == SheetCell.Kind.DATE;
            case TEXT, CHOICE -> cell.kind() == SheetCell.Kind.TEXT && !cell.isBlank();
        };
    }

    /** 1, 2, 3 … down the rows, some perhaps without a number. */
    private boolean isCounter(int column) {
        BigDecimal last = null;
        for (Row row : rows) {
            SheetCell cell = page.cell(row.row(), column);
            BigDecimal number = cell.number();
            if (cell.isBlank()) {
                continue;
            }
            if (number == null || last != null && number.compareTo(last.add(BigDecimal.ONE)) != 0) {
                return false;
            }
            last = number;
        }
        return last != null && rows.size() > 1;
    }

    private void ask(String key, int chosen, List<Integer> columns) {
        int row = header.isThere() ? header.top() : rows.get(0).row();
        List<String> names = columns.stream().map(this::name).toList();
        findings.ask(
                "",
                page.place(row, chosen),
                header.title(chosen),
                MessageRef.of(key, name(chosen), String.join(", ", names)));
    }

    private String name(int column) {
        String address = page.place(0, column).address().replaceAll("\\d", "");
        String title = header.title(column);
        return title.isEmpty() ? address : address + " (" + title + ")";
    }
}
