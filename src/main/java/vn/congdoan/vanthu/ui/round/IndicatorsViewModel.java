package vn.congdoan.vanthu.ui.round;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.congdoan.vanthu.app.round.setup.IndicatorCatalogue.Topic;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.plan.IndicatorCheck;
import vn.congdoan.vanthu.domain.report.plan.PlanFinding;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;

/** The indicators of a form, edited as rows; every step can be undone. */
public final class IndicatorsViewModel {
    private static final int STEPS = 200;
    private static final String LETTER = "A";
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");

    private final ObservableList<IndicatorDraft> rows = FXCollections.observableArrayList();
    private final ObservableList<PlanFinding> findings = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", -1);
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable", false);
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable", false);
    private final Deque<List<IndicatorDraft>> before = new ArrayDeque<>();
    private final Deque<List<IndicatorDraft>> after = new ArrayDeque<>();

    /** In the order of the form. */
    public ObservableList<IndicatorDraft> rows() {
        return rows;
    }

    /** In the order of the form. */
    public ObservableList<PlanFinding> findings() {
        return findings;
    }

    /** -1 for none. */
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    public List<Indicator> indicators() {
        return rows.stream().map(IndicatorDraft::indicator).toList();
    }

    /** Another form altogether; what was before can be had back. */
    public void show(List<Indicator> indicators) {
        change(indicators.stream().map(IndicatorDraft::of).toList());
        chosen.set(rows.isEmpty() ? -1 : 0);
    }

    /** The first form of the screen: there is nothing to go back to. */
    void start(List<Indicator> indicators) {
        show(indicators);
        before.clear();
        after.clear();
        steps();
    }

    /** Types into a field. */
    public void type(int row, IndicatorField field, String value) {
        edit(row, one -> one.with(field, value));
    }

    public void type(int row, IndicatorType type) {
        edit(row, one -> one.withType(type));
    }

    public void aggregate(int row, Aggregate aggregate) {
        edit(row, one -> one.withAggregate(aggregate));
    }

    public void require(int row, boolean required) {
        edit(row, one -> one.withRequired(required));
    }

    /** An empty one under the chosen one. */
    public void add() {
        insert(List.of(IndicatorDraft.empty(nextCode(taken()))));
    }

    /** A copy of the chosen one under it, with a code of its own. */
    public void duplicate() {
        if (isChosen()) {
            IndicatorDraft one = rows.get(chosen.get());
            insert(List.of(one.with(IndicatorField.CODE, nextCode(taken()))));
        }
    }

    public void remove() {
        if (isChosen()) {
            int at = chosen.get();
            List<IndicatorDraft> less = new ArrayList<>(rows);
            less.remove(at);
            change(less);
            chosen.set(Math.min(at, rows.size() - 1));
        }
    }

    /** @param by -1 up, 1 down */
    public void move(int by) {
        int to = chosen.get() + by;
        if (isChosen() && to >= 0 && to < rows.size()) {
            List<IndicatorDraft> moved = new ArrayList<>(rows);
            moved.add(to, moved.remove(chosen.get()));
            change(moved);
            chosen.set(to);
        }
    }

    /** The usual indicators of a topic, under the chosen one, with codes that are still free. */
    public void add(Topic topic) {
        Set<String> taken = taken();
        insert(topic.indicators().stream()
                .filter(one -> taken.add(RoundPlan.key(one.code())))
                .map(IndicatorDraft::of)
                .toList());
    }

    /**
     * Rows from a spreadsheet, under the chosen one: label and unit of measure, or code, label and unit of measure.
     *
     * @return how many
     */
    public int paste(String text) {
        Set<String> taken = taken();
        List<IndicatorDraft> pasted = new ArrayList<>();
        for (String line : text.split("\\R")) {
            List<String> cells =
                    Stream.of(line.split("\t", -1)).map(String::strip).toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                pasted.add(pasted(cells, taken));
            }
        }
        insert(pasted);
        return pasted.size();
    }

    private static IndicatorDraft pasted(List<String> cells, Set<String> taken) {
        boolean coded =
                cells.size() > 2 && cells.get(0).length() <= 12 && !cells.get(0).contains(" ");
        String code = coded && !cells.get(0).isEmpty() ? cells.get(0) : nextCode(taken);
        taken.add(RoundPlan.key(code));
        String label = cells.get(coded ? 1 : 0);
        int next = coded ? 2 : 1;
        String unit = cells.size() > next ? cells.get(next) : "";
        IndicatorDraft made =
                IndicatorDraft.empty(code).with(IndicatorField.LABEL, label).with(IndicatorField.UNIT, unit);
        return unit.equals("%") ? made.withType(IndicatorType.PERCENT).withAggregate(Aggregate.MEAN) : made;
    }

    public void undo() {
        step(before, after);
    }

    public void redo() {
        step(after, before);
    }

    private void step(Deque<List<IndicatorDraft>> from, Deque<List<IndicatorDraft>> to) {
        if (!from.isEmpty()) {
            to.push(List.copyOf(rows));
            put(from.pop());
        }
    }

    private void insert(List<IndicatorDraft> added) {
        if (!added.isEmpty()) {
            int at = isChosen() ? chosen.get() + 1 : rows.size();
            List<IndicatorDraft> more = new ArrayList<>(rows);
            more.addAll(at, added);
            change(more);
            chosen.set(at);
        }
    }

    private void edit(int row, UnaryOperator<IndicatorDraft> change) {
        if (row < 0 || row >= rows.size()) {
            return;
        }
        IndicatorDraft changed = change.apply(rows.get(row));
        if (!changed.equals(rows.get(row))) {
            List<IndicatorDraft> all = new ArrayList<>(rows);
            all.set(row, changed);
            change(all);
        }
    }

    private void change(List<IndicatorDraft> changed) {
        before.push(List.copyOf(rows));
        if (before.size() > STEPS) {
            before.removeLast();
        }
        after.clear();
        put(changed);
    }

    /** Only what differs is replaced, so that the row somebody types in keeps the keyboard. */
    private void put(List<IndicatorDraft> wanted) {
        if (wanted.size() != rows.size()) {
            rows.setAll(wanted);
        } else {
            for (int i = 0; i < wanted.size(); i++) {
                if (!wanted.get(i).equals(rows.get(i))) {
                    rows.set(i, wanted.get(i));
                }
            }
        }
        check();
        steps();
    }

    private void check() {
        List<PlanFinding> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String field : rows.get(i).unreadable()) {
                found.add(new PlanFinding(
                        Severity.ERROR, i, rows.get(i).code(), field, MessageRef.of("round.find.notNumber")));
            }
        }
        found.addAll(IndicatorCheck.of(indicators()));
        found.sort((a, b) -> Integer.compare(a.indicator(), b.indicator()));
        findings.setAll(found);
    }

    private void steps() {
        undoable.set(!before.isEmpty());
        redoable.set(!after.isEmpty());
    }

    private boolean isChosen() {
        return chosen.get() >= 0 && chosen.get() < rows.size();
    }

    private Set<String> taken() {
        Set<String> taken = new TreeSet<>();
        rows.forEach(row -> taken.add(RoundPlan.key(row.code())));
        return taken;
    }

    /** A1, A2 and so on: one more than the highest there is. */
    private static String nextCode(Set<String> taken) {
        int number = 0;
        for (String code : taken) {
            Matcher numbered = NUMBERED.matcher(code);
            if (numbered.matches()
                    && numbered.group(2).length() < 6
                    && numbered.group(1).equals(LETTER)) {
                number = Math.max(number, Integer.parseInt(numbered.group(2)));
            }
        }
        return LETTER + (number + 1);
    }
}
