package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.fill.FillSubject;
import vn.congdoan.vanthu.domain.report.fill.FillTarget;
import vn.congdoan.vanthu.domain.sheet.CellRange;

/** A table with a line for each unit (or group), the indicators side by side above. */
final class TargetsAcross {
    private static final int FEWEST = 2;

    private final Page page;
    private final FormIndex form;
    private final TargetSubjects subjects;
    private final TargetCells cells;
    private final Map<Integer, Hit> heads = new TreeMap<>();
    private final int headRow;

    private TargetsAcross(Page page, FormIndex form, Hits hits, TargetSubjects subjects) {
        this.page = page;
        this.form = form;
        this.subjects = subjects;
        cells = new TargetCells(page);
        headRow = hits.fullestRow();
        for (List<Hit> all : List.of(hits.labels(), hits.codes())) {
            all.stream().filter(hit -> hit.row() == headRow).forEach(hit -> heads.put(hit.column(), hit));
        }
    }

    /** Nothing when the sheet isn't such a table. */
    static List<FillTarget> of(Page page, FormIndex form, Hits hits, TargetSubjects subjects) {
        int down = Math.max(hits.inColumn(hits.labelColumn()), hits.inColumn(hits.codeColumn()));
        if (hits.inRow(hits.fullestRow()) < down) {
            return List.of();
        }
        TargetsAcross table = new TargetsAcross(page, form, hits, subjects);
        int names = table.names();
        return names < 0 ? List.of() : table.targets(names);
    }

    /** The column left of all figures in which most units or groups are named; -1 for none. */
    private int names() {
        int first = heads.keySet().stream().mapToInt(one -> one).min().orElse(0);
        int best = -1;
        int most = FEWEST - 1;
        for (int column = 0; column < first; column++) {
            Set<FillSubject> named = new HashSet<>();
            for (int row = headRow + 1; row < page.rows(); row++) {
                subjects.exact(cells.words(row, column)).ifPresent(found -> named.add(found.subject()));
            }
            if (named.size() > most) {
                most = named.size();
                best = column;
            }
        }
        return best;
    }

    private List<FillTarget> targets(int names) {
        List<FillTarget> targets = new ArrayList<>();
        for (int row = headRow + 1; row < page.rows(); row++) {
            String words = cells.words(row, names);
            Optional<TargetSubjects.Named> named = subjects.named(words);
            if (named.isPresent()) {
                for (Hit head : heads.values()) {
                    targets.add(target(row, head, words, named.get()));
                }
            }
        }
        return targets;
    }

    private FillTarget target(int row, Hit head, String words, TargetSubjects.Named named) {
        String title = cells.words(head.row(), head.column());
        FillTarget target = cells.target(
                named.subject().of(form.indicator(head.indicators()[0]).code()),
                row,
                head.column(),
                words + " · " + title);
        if (head.indicators().length > 1) {
            target = target.asked(MessageRef.of("fill.ask.rows", title));
        }
        CellRange range = page.merge(head.row(), head.column());
        if (range != null && range.lastColumn() > range.firstColumn()) {
            target = target.asked(MessageRef.of("fill.ask.columns", title));
        }
        return named.exact() ? target : target.asked(MessageRef.of("fill.ask.name", words));
    }
}
