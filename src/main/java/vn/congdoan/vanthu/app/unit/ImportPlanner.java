package vn.congdoan.vanthu.app.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitField;
import vn.congdoan.vanthu.domain.unit.UnitHistory;
import vn.congdoan.vanthu.domain.unit.UnitTree;
import vn.congdoan.vanthu.text.viet.NameLikeness;

/** Holds the rows of a list against the register. */
final class ImportPlanner {

    private final Map<String, Unit> byCode = new HashMap<>();
    private final List<Unit> living;
    private final NameIndex names = new NameIndex();
    private final Map<String, String> seen = new HashMap<>();
    private final Set<Long> met = new HashSet<>();
    private final List<Finding> errors = new ArrayList<>();
    private final List<PlannedUnit> planned = new ArrayList<>();

    ImportPlanner(UnitTree tree, LocalDate today) {

        living = tree.on(today);
        for (UnitHistory history : tree.units()) {
            Unit unit =
                    tree.shown(history, history.isAlive(today) || history.until() == null ? today : history.until());
            byCode.put(UnitWriter.key(unit.code()), unit);
            names.add(unit);
        }
    }

    ImportPlan plan(String file, UnitSheet sheet, JobControl control) {
        errors.addAll(sheet.findings());
        List<UnitRow> rows = sheet.rows();
        for (int i = 0; i < rows.size(); i++) {
            control.checkCancelled();
            take(rows.get(i));
            control.progress(i + 1L, rows.size());
        }
        List<Unit> absent = living.stream()
                .filter(unit -> !met.contains(unit.id()))
                .filter(unit -> !sheet.wrongCodes().contains(UnitWriter.key(unit.code())))
                .toList();
        return new ImportPlan(file, planned, errors, absent);
    }

    private void take(UnitRow row) {
        Optional<Unit> known = known(row);
        if (row.unit().code().isEmpty() && known.isEmpty()) {
            error(row, "unit.import.noCode", row.unit().name());
            return;
        }
        String key = UnitWriter.key(known.map(Unit::code).orElse(row.unit().code()));
        String first = seen.putIfAbsent(key, row.place());
        if (first != null) {
            error(row, "unit.import.codeTwice", row.unit().code(), first);
            return;
        }
        known.ifPresentOrElse(unit -> change(row, unit), () -> add(row));
    }

    /** By its code; a row without one by its very name, when only one living unit has it. */
    private Optional<Unit> known(UnitRow row) {
        if (!row.unit().code().isEmpty()) {
            return Optional.ofNullable(byCode.get(UnitWriter.key(row.unit().code())));
        }
        String wanted = NameLikeness.key(row.unit().name());
        List<Unit> same = living.stream()
                .filter(unit -> NameLikeness.key(unit.name()).equals(wanted))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private void add(UnitRow row) {
        Unit unit = row.unit();
        List<NearUnit> near = names.near(unit).stream()
                .sorted(Comparator.comparing(NearUnit::likeness).reversed())
                .toList();
        names.add(unit);
        planned.add(new PlannedUnit(row.place(), null, unit, List.of(), near));
    }

    private void change(UnitRow row, Unit before) {
        met.add(before.id());
        Unit after = updated(before, row.unit(), row.filled());
        if (after.from() != null && after.until() != null && after.until().isBefore(after.from())) {
            error(row, "unit.import.endsBefore", PrintedDay.of(after.until()));
            return;
        }
        planned.add(new PlannedUnit(row.place(), before, after, changes(before, after), List.of()));
    }

    /** What a list leaves empty stays as it is known. */
    static Unit updated(Unit before, Unit row, Set<UnitField> filled) {
        boolean group =
                filled.contains(UnitField.GROUP) && !GroupPaths.key(row.group()).equals(GroupPaths.key(before.group()));
        return new Unit(
                before.id(),
                filled.contains(UnitField.CODE) ? row.code() : before.code(),
                filled.contains(UnitField.NAME) ? row.name() : before.name(),
                group ? row.group() : before.group(),
                filled.contains(UnitField.ADDRESS) ? row.address() : before.address(),
                filled.contains(UnitField.EMAIL) ? row.email() : before.email(),
                filled.contains(UnitField.PHONE) ? row.phone() : before.phone(),
                row.members() == null ? before.members() : row.members(),
                row.from() == null ? before.from() : row.from(),
                row.until() == null ? before.until() : row.until());
    }

    /** The fields of which a row says something. */
    static Set<UnitField> filled(Unit row) {
        return Arrays.stream(UnitField.values())
                .filter(field -> !field.of(row).isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<FieldChange> changes(Unit before, Unit after) {
        List<FieldChange> changes = new ArrayList<>();
        for (UnitField field : UnitField.values()) {
            String was = field.of(before);
            String is = field.of(after);
            if (!was.equals(is)) {
                changes.add(new FieldChange(field, was, is));
            }
        }
        return changes;
    }

    private void error(UnitRow row, String key, Object... words) {
        errors.add(new Finding(Severity.ERROR, row.place(), MessageRef.of(key, words)));
    }
}
