package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.fill.FillSubject;
import vn.congdoan.vanthu.domain.report.fill.FillTarget;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.domain.unit.UnitNames;

/**
 * Proposes where a round's figures go in a workbook that a superior made: by the codes and labels of the form, and by the names of
 * groups and units. Only what those words say outright is sure.
 */
public final class TargetFinder {
    private final FormIndex form;
    private final ReportPeriod period;
    private final TargetSubjects subjects;

    /** @param groups as the round has them; nameless ones are left out @param units of the round */
    public TargetFinder(ReportForm form, ReportPeriod period, List<String> groups, List<UnitNames> units) {
        this.form = new FormIndex(form);
        this.period = period;
        subjects = new TargetSubjects(groups, units);
    }

    /** Sheet by sheet, of each in reading order; empty when the workbook names nothing of the form. */
    public List<FillTarget> find(SheetBook book) {
        List<FillTarget> all = new ArrayList<>();
        book.sheets().stream().filter(sheet -> !sheet.isHidden()).forEach(sheet -> all.addAll(onSheet(sheet)));
        return told(all);
    }

    private List<FillTarget> onSheet(SheetGrid sheet) {
        Page page = new Page(sheet);
        Hits hits = new Hits(page, form);
        if (hits.coverage() == 0) {
            return List.of();
        }
        List<FillTarget> across = TargetsAcross.of(page, form, hits, subjects);
        List<FillTarget> found =
                new ArrayList<>(across.isEmpty() ? TargetsDown.of(page, form, hits, subjects, period) : across);
        found.sort(Comparator.comparingInt((FillTarget one) -> one.place().row())
                .thenComparingInt(one -> one.place().column()));
        return found;
    }

    /** A figure with two places, and a place for two figures, is somebody's choice. */
    private static List<FillTarget> told(List<FillTarget> all) {
        Map<FillSubject, Integer> bySubject = new HashMap<>();
        Map<CellPlace, Integer> byPlace = new HashMap<>();
        for (FillTarget one : all) {
            bySubject.merge(one.subject(), 1, Integer::sum);
            byPlace.merge(one.place(), 1, Integer::sum);
        }
        return all.stream()
                .map(one -> byPlace.get(one.place()) > 1 ? one.asked(MessageRef.of("fill.ask.shared")) : one)
                .map(one -> bySubject.get(one.subject()) > 1 ? one.asked(MessageRef.of("fill.ask.places")) : one)
                .toList();
    }
}
