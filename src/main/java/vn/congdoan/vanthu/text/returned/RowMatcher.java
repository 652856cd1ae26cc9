package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.returned.Certainty;

/** Gives each row of a sheet its indicator: by code, by label, by the heading it stands under, at last by likeness. */
final class RowMatcher {
    private final Page page;
    private final FormIndex form;
    private final Hits hits;
    private final Findings findings;
    private final int codeColumn;
    private final int labelColumn;
    private final List<Row> rows = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final BitSet takenRows = new BitSet();

    RowMatcher(Page page, FormIndex form, Hits hits, Findings findings) {
        this.page = page;
        this.form = form;
        this.hits = hits;
        this.findings = findings;
        this.codeColumn = hits.codeColumn();
        this.labelColumn = hits.labelColumn();
    }

    /** In the order of the sheet; an indicator that stands in several rows has several. */
    List<Row> rows() {
        Map<Integer, Hit> codes = byRow(hits.codes(), codeColumn, true);
        Map<Integer, Hit> labels = byRow(hits.labels(), labelColumn, false);
        codes.values().forEach(hit -> byCode(hit, labels.get(hit.row())));
        List<Hit> twofold = new ArrayList<>();
        for (Hit hit : labels.values()) {
            if (takenRows.get(hit.row())) {
                continue;
            }
            if (hit.indicators().length == 1) {
                add(new Row(hit.indicators()[0], hit, hit.column(), Certainty.CERTAIN));
            } else {
                twofold.add(hit);
            }
        }
        List<Row> apart = new SameLabels(page, form, rows).match(twofold);
        apart.forEach(this::add);
        twofold.stream().filter(hit -> !takenRows.get(hit.row())).forEach(this::askWhich);
        new LikeLabels(page, form, findings)
                .match(labelColumn, taken, takenRows, lastRow())
                .forEach(this::add);
        rows.sort(Comparator.comparingInt(Row::row));
        return rows;
    }

    private void askWhich(Hit hit) {
        String words = page.cell(hit.row(), hit.column()).text().strip();
        findings.ask("", page.place(hit.row(), hit.column()), words, MessageRef.of("returned.row.twoLabels", words));
    }

    private int lastRow() {
        return rows.stream().mapToInt(Row::row).max().orElse(-1);
    }

    private void add(Row row) {
        rows.add(row);
        taken.set(row.indicator());
        takenRows.set(row.row());
    }

    /** The hits of each row; those of the main column first. Codes that may be mere numbers count only there. */
    private Map<Integer, Hit> byRow(List<Hit> all, int column, boolean codes) {
        Map<Integer, Hit> first = new TreeMap<>();
        for (Hit hit : all) {
            boolean main = hit.column() == column;
            if (main) {
                first.put(hit.row(), hit);
            } else if (!codes && isNear(hit, column)) {
                first.putIfAbsent(hit.row(), hit);
            }
        }
        return first;
    }

    /** Indented labels stand a column or two further right; those far away belong to another table. */
    private static boolean isNear(Hit hit, int column) {
        return Math.abs(hit.column() - column) <= 2;
    }

    private void byCode(Hit code, Hit label) {
        int indicator = code.indicators()[0];
        if (label != null) {
            boolean agree = Arrays.stream(label.indicators()).anyMatch(one -> one == indicator);
            if (agree) {
                Hit both = new Hit(code.row(), code.column(), code.indicators(), true, label.typed());
                add(new Row(indicator, both, label.column(), Certainty.CERTAIN));
            } else {
                contradiction(code, label);
            }
            return;
        }
        String words = labelColumn < 0 ? wordsBeside(code) : page.key(code.row(), labelColumn);
        if (words.isEmpty()) {
            if (form.hasTellingCodes()) {
                add(new Row(indicator, code, code.column(), Certainty.CERTAIN));
            }
        } else if (Likeness.isKin(words, form.key(indicator))) {
            add(new Row(indicator, code, labelColumn < 0 ? code.column() : labelColumn, Certainty.CERTAIN));
        } else if (form.hasTellingCodes()) {
            add(new Row(indicator, code, code.column(), Certainty.LIKELY));
            ask("returned.row.otherWords", code, labelColumn, indicator);
        }
    }

    private String wordsBeside(Hit code) {
        for (int column = code.column() + 1; column < Math.min(page.columns(), code.column() + 3); column++) {
            String key = page.key(code.row(), column);
            if (!key.isEmpty()) {
                return key;
            }
        }
        return "";
    }

    /** Old versions number differently, so the words win; but somebody has to look. Mere numbers of lines prove nothing. */
    private void contradiction(Hit code, Hit label) {
        if (label.indicators().length > 1) {
            return;
        }
        if (!form.hasTellingCodes()) {
            add(new Row(label.indicators()[0], label, label.column(), Certainty.CERTAIN));
            return;
        }
        add(new Row(label.indicators()[0], label, label.column(), Certainty.LIKELY));
        String there = page.cell(code.row(), code.column()).text().strip();
        findings.ask(
                form.indicator(label.indicators()[0]).code(),
                page.place(code.row(), code.column()),
                there,
                MessageRef.of(
                        "returned.row.otherCode",
                        there,
                        form.indicator(label.indicators()[0]).label(),
                        form.indicator(label.indicators()[0]).code()));
    }

    private void ask(String key, Hit hit, int column, int indicator) {
        int at = column < 0 ? hit.column() : column;
        String words = page.cell(hit.row(), at).text().strip();
        findings.ask(
                form.indicator(indicator).code(),
                page.place(hit.row(), at),
                words,
                MessageRef.of(
                        key,
                        words,
                        form.indicator(indicator).label(),
                        form.indicator(indicator).code()));
    }

    /** Rows by indicator, where there are several. */
    static Map<Integer, List<Row>> byIndicator(List<Row> rows) {
        Map<Integer, List<Row>> all = new HashMap<>();
        rows.forEach(row ->
                all.computeIfAbsent(row.indicator(), one -> new ArrayList<>()).add(row));
        return all;
    }
}
