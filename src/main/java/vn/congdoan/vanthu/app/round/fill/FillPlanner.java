package vn.congdoan.vanthu.app.round.fill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.fill.FillSubject;
import vn.congdoan.vanthu.domain.report.fill.FillTarget;
import vn.congdoan.vanthu.domain.report.fill.FillTarget.State;
import vn.congdoan.vanthu.domain.report.total.Consolidation;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.domain.unit.UnitNames;
import vn.congdoan.vanthu.files.Sha256;
import vn.congdoan.vanthu.text.returned.TargetFinder;

/** Puts together what a workbook asks for, what people said of such a workbook before, and the round's figures. */
final class FillPlanner {
    private final ReportingRound round;
    private final Consolidation totals;
    private final FillFigures figures;
    private final List<UnitNames> units;
    private final Map<Long, String> names;

    /** @param units all that a workbook may name; those that owe no report are left out */
    FillPlanner(ReportingRound round, Consolidation totals, List<UnitNames> units) {
        this.round = round;
        this.totals = totals;
        figures = new FillFigures(totals);
        names = totals.expectedUnits().stream().collect(Collectors.toMap(ExpectedUnit::unitId, ExpectedUnit::name));
        this.units =
                units.stream().filter(one -> names.containsKey(one.unit().id())).toList();
    }

    /** The words of a workbook and where they stand; its numbers may be others. */
    static String layout(SheetBook book) {
        StringBuilder words = new StringBuilder();
        for (SheetGrid sheet : book.sheets()) {
            words.append('\n').append(sheet.name());
            for (int row = 0; row < sheet.rows(); row++) {
                for (int column = 0; column < sheet.columns(); column++) {
                    SheetCell cell = sheet.cell(row, column);
                    if (cell.kind() == SheetCell.Kind.TEXT && !cell.isBlank()) {
                        words.append('\n')
                                .append(row)
                                .append(' ')
                                .append(column)
                                .append(' ');
                        words.append(cell.text().strip());
                    }
                }
            }
        }
        return Sha256.of(words.toString());
    }

    /** @param kept what was confirmed of this layout before; empty for nothing */
    FillPlan plan(Path file, SheetBook book, String layout, Map<CellPlace, FillSubject> kept) {
        List<FillTarget> found = new TargetFinder(round.form(), round.period(), totals.groups(), units).find(book);
        List<FillLine> lines = new ArrayList<>();
        remembered(found, kept, book).forEach(target -> line(target).ifPresent(lines::add));
        Set<String> there =
                lines.stream().map(line -> line.indicator().code()).collect(Collectors.toCollection(HashSet::new));
        List<Indicator> missing = round.form().indicators().stream()
                .filter(one -> !there.contains(one.code()))
                .toList();
        return new FillPlan(round, file, book, layout, lines, missing);
    }

    private Optional<FillLine> line(FillTarget target) {
        FillSubject subject = target.subject();
        String owner =
                subject.scope() == FillSubject.Scope.UNIT ? names.getOrDefault(subject.unitId(), "") : subject.group();
        return round.form()
                .indicator(subject.code())
                .map(indicator -> new FillLine(target, indicator, owner, figures.value(subject)));
    }

    private static List<FillTarget> remembered(
            List<FillTarget> found, Map<CellPlace, FillSubject> kept, SheetBook book) {
        if (kept.isEmpty()) {
            return found;
        }
        Map<CellPlace, FillSubject> left = new LinkedHashMap<>(kept);
        List<FillTarget> all = new ArrayList<>();
        for (FillTarget one : found) {
            boolean same = one.subject().equals(kept.get(one.place()));
            if (same) {
                left.remove(one.place());
            }
            all.add(same ? confirmed(one) : one.asked(MessageRef.of("fill.ask.leftOut")));
        }
        left.forEach((place, subject) -> all.add(pointed(place, subject, book)));
        return all;
    }

    /** What stands in a cell is never overwritten on the strength of an old answer. */
    private static FillTarget confirmed(FillTarget target) {
        return target.state() == State.REFUSED || !target.old().isEmpty() ? target : target.confirmed();
    }

    /** A cell that a person pointed to. */
    static FillTarget pointed(CellPlace place, FillSubject subject, SheetBook book) {
        SheetCell cell = book.sheets().stream()
                .filter(sheet -> sheet.name().equals(place.sheet()))
                .findFirst()
                .map(sheet -> sheet.cell(place.row(), place.column()))
                .orElse(SheetCell.EMPTY);
        String old = cell.text().strip();
        if (!cell.formula().isEmpty()) {
            MessageRef why = MessageRef.of("fill.refused.formula", cell.formula());
            return new FillTarget(subject, place, "", old, State.REFUSED, Optional.of(why));
        }
        return old.isEmpty()
                ? new FillTarget(subject, place, "", old, State.SURE, Optional.empty())
                : new FillTarget(
                        subject, place, "", old, State.ASKED, Optional.of(MessageRef.of("fill.ask.occupied", old)));
    }
}
