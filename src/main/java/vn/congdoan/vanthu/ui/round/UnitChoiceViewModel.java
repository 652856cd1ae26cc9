package vn.congdoan.vanthu.ui.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.i18n.Messages;

/** Which units a round is to expect: all that there are in its period, unless some are left out or exempted. */
public final class UnitChoiceViewModel {
    private final Messages messages;
    private final ObservableList<ExpectedUnit> units = FXCollections.observableArrayList();
    private final Set<String> leftOut = new TreeSet<>();
    private final Map<String, String> reasons = new TreeMap<>();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");

    UnitChoiceViewModel(Messages messages) {
        this.messages = messages;
    }

    /** All that there are in the period, by code, with the exemptions as they are now. */
    public ObservableList<ExpectedUnit> units() {
        return units;
    }

    /** How many are expected, exempt and left out. */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public boolean isChosen(ExpectedUnit unit) {
        return !leftOut.contains(unit.code());
    }

    /** Whether the register says itself that it owes nothing. */
    public boolean isExemptByItself(ExpectedUnit unit) {
        return unit.isExempt() && !reasons.containsKey(unit.code());
    }

    public void choose(Collection<ExpectedUnit> some, boolean wanted) {
        Set<String> codes = some.stream().map(ExpectedUnit::code).collect(Collectors.toSet());
        if (wanted) {
            leftOut.removeAll(codes);
        } else {
            leftOut.addAll(codes);
        }
        count();
    }

    /** @param reason "" expects them again */
    public void exempt(Collection<ExpectedUnit> some, String reason) {
        Set<String> codes = some.stream().map(ExpectedUnit::code).collect(Collectors.toSet());
        List<ExpectedUnit> changed = new ArrayList<>();
        for (ExpectedUnit unit : units) {
            boolean mine = codes.contains(unit.code()) && !isExemptByItself(unit);
            changed.add(mine ? exempted(unit, reason.strip()) : unit);
            if (mine && reason.isBlank()) {
                reasons.remove(unit.code());
            } else if (mine) {
                reasons.put(unit.code(), reason.strip());
            }
        }
        units.setAll(changed);
        count();
    }

    /** @param there as the register gives them for the period */
    void show(List<ExpectedUnit> there) {
        units.setAll(there.stream()
                .map(unit -> unit.isExempt() || !reasons.containsKey(unit.code())
                        ? unit
                        : exempted(unit, reasons.get(unit.code())))
                .toList());
        count();
    }

    /** Starts with a choice that was made elsewhere. @param codes empty for all */
    void start(List<String> codes, Map<String, String> exemptions, List<ExpectedUnit> there) {
        leftOut.clear();
        reasons.clear();
        reasons.putAll(exemptions);
        if (!codes.isEmpty()) {
            there.stream()
                    .map(ExpectedUnit::code)
                    .filter(code -> !codes.contains(code))
                    .forEach(leftOut::add);
        }
        show(there);
    }

    /** Empty for all. */
    List<String> codes() {
        List<String> chosen =
                units.stream().filter(this::isChosen).map(ExpectedUnit::code).toList();
        return chosen.size() == units.size() ? List.of() : chosen;
    }

    Map<String, String> exemptions() {
        Set<String> there = units.stream().map(ExpectedUnit::code).collect(Collectors.toSet());
        return reasons.entrySet().stream()
                .filter(one -> there.contains(one.getKey()) && !leftOut.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean isNobodyChosen() {
        return units.stream().noneMatch(unit -> isChosen(unit) && !unit.isExempt());
    }

    private void count() {
        long chosen = units.stream().filter(this::isChosen).count();
        long exempt =
                units.stream().filter(unit -> isChosen(unit) && unit.isExempt()).count();
        count.set(messages.get("round.units.count", chosen - exempt, exempt, units.size() - chosen));
    }

    private static ExpectedUnit exempted(ExpectedUnit unit, String reason) {
        return unit.exempted(reason);
    }
}
