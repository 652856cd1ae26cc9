package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.fill.FillSubject;
import vn.congdoan.vanthu.domain.report.fill.FillTarget;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.Certainty;

/** The usual table: indicators one below the other, their totals beside them, and perhaps a column for each group or unit. */
final class TargetsDown {
    private final Page page;
    private final FormIndex form;
    private final TargetSubjects subjects;
    private final TargetCells cells;
    private final Findings findings = new Findings();
    private final List<Row> rows;
    private final Header header;
    private final int codeColumn;

    private TargetsDown(Page page, FormIndex form, Hits hits, TargetSubjects subjects, ReportPeriod period) {
        this.page = page;
        this.form = form;
        this.subjects = subjects;
        cells = new TargetCells(page);
        rows = new RowMatcher(page, form, hits, findings).rows();
        codeColumn = hits.codeColumn();
        header = rows.isEmpty()
                ? null
                : new Header(page, rows.get(0).row(), rows.get(0).labelColumn(), period);
    }

    static List<FillTarget> of(Page page, FormIndex form, Hits hits, TargetSubjects subjects, ReportPeriod period) {
        TargetsDown table = new TargetsDown(page, form, hits, subjects, period);
        return table.rows.isEmpty() ? List.of() : table.targets();
    }

    private List<FillTarget> targets() {
        Map<FillSubject, List<Integer>> columns = named();
        if (!columns.containsKey(FillSubject.total(""))) {
            List<Integer> values = values(columns);
            if (!values.isEmpty()) {
                columns.put(FillSubject.total(""), values);
            }
        }
        List<FillTarget> targets = new ArrayList<>();
        columns.forEach((subject, found) -> targets.addAll(column(subject, found)));
        return targets;
    }

    /** Columns that a heading gives to all units, to a group or to one unit; of another period's none. */
    private Map<FillSubject, List<Integer>> named() {
        Map<FillSubject, List<Integer>> columns = new LinkedHashMap<>();
        for (int column = 0; column < page.columns(); column++) {
            int at = column;
            subject(column)
                    .filter(subject -> isFree(at))
                    .ifPresent(subject -> columns.computeIfAbsent(subject, one -> new ArrayList<>())
                            .add(at));
        }
        return columns;
    }

    /** Neither words nor the number of a line. */
    private boolean isFree(int column) {
        boolean words = column == codeColumn
                || rows.stream()
                        .anyMatch(
                                row -> row.labelColumn() == column || row.hit().column() == column);
        return !words && header.role(column).ordinal() >= Header.Role.VALUE.ordinal();
    }

    private boolean isOpen(int column) {
        return isFree(column) && header.role(column) != Header.Role.OTHER;
    }

    /** The lowest words that name anything; a column of another period or of a plan is nobody's. */
    private Optional<FillSubject> subject(int column) {
        List<String> path = header.path(column);
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<FillSubject> found = subjects.exact(path.get(i)).map(TargetSubjects.Named::subject);
            if (found.isPresent()) {
                return header.isOther(column, path.get(i)) ? Optional.empty() : found;
            }
        }
        return Optional.empty();
    }

    /** Where the period's figures go when no heading says "total": those that say so, else the only one left. */
    private List<Integer> values(Map<FillSubject, List<Integer>> taken) {
        List<Integer> open = IntStream.range(0, page.columns())
                .filter(this::isOpen)
                .filter(column -> taken.values().stream().noneMatch(own -> own.contains(column)))
                .boxed()
                .toList();
        List<Integer> values = open.stream()
                .filter(column -> header.role(column) == Header.Role.VALUE)
                .toList();
        List<Integer> ofPeriod = values.stream().filter(header::namesPeriod).toList();
        if (!values.isEmpty()) {
            return ofPeriod.isEmpty() ? values : ofPeriod;
        }
        return open.stream()
                .filter(column -> header.role(column) == Header.Role.NAMED)
                .toList();
    }

    private List<FillTarget> column(FillSubject subject, List<Integer> found) {
        int column = found.get(0);
        UnitWords units = new UnitWords(page, form, header, rows.get(0).row(), column);
        boolean told = subject(column).isPresent() || header.role(column) == Header.Role.VALUE;
        List<FillTarget> targets = new ArrayList<>();
        RowMatcher.byIndicator(rows).values().forEach(own -> {
            FillTarget target = row(subject, own, column, units);
            if (found.size() > 1) {
                target = target.asked(MessageRef.of("fill.ask.columns", header.title(column)));
            }
            targets.add(told ? target : target.asked(MessageRef.of("fill.ask.column", header.title(column))));
        });
        return targets;
    }

    private FillTarget row(FillSubject subject, List<Row> own, int column, UnitWords units) {
        Row row = own.get(0);
        String code = form.indicator(row.indicator()).code();
        String label = cells.words(row.row(), row.labelColumn());
        String title = header.title(column);
        FillTarget target =
                cells.target(subject.of(code), row.row(), column, title.isEmpty() ? label : label + " · " + title);
        String unit = units.contradicting(row, units.beside(row));
        if (!unit.isEmpty()) {
            target = target.asked(MessageRef.of(
                    "fill.ask.unit", unit, form.indicator(row.indicator()).unit()));
        }
        if (own.size() > 1) {
            target = target.asked(MessageRef.of("fill.ask.rows", label));
        }
        Optional<MessageRef> doubt = findings.sorted().stream()
                .filter(one -> one.code().equals(code))
                .map(CellFinding::message)
                .findFirst();
        if (doubt.isPresent()) {
            return target.asked(doubt.get());
        }
        return row.certainty() == Certainty.CERTAIN
                ? target
                : target.asked(MessageRef.of(
                        "fill.ask.label", label, form.indicator(row.indicator()).label()));
    }
}
