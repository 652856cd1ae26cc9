package vn.congdoan.vanthu.ui.round;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.domain.report.plan.PlanFinding;

/** Whether something is wrong with the row. */
final class StateCell extends TableCell<IndicatorRow, IndicatorDraft> {
    private final ObservableList<PlanFinding> findings;
    private final Function<PlanFinding, String> words;
    /** A refresh of the table would take the keyboard from the field somebody types in. */
    private final InvalidationListener changed = o -> show(getItem(), isEmpty());

    StateCell(ObservableList<PlanFinding> findings, Function<PlanFinding, String> words) {
        this.findings = findings;
        this.words = words;
        findings.addListener(new WeakInvalidationListener(changed));
    }

    @Override
    protected void updateItem(IndicatorDraft item, boolean empty) {
        super.updateItem(item, empty);
        show(item, empty);
    }

    private void show(IndicatorDraft item, boolean empty) {
        List<PlanFinding> found = empty || item == null
                ? List.of()
                : findings.stream().filter(one -> one.indicator() == getIndex()).toList();
        setGraphic(found.isEmpty() ? null : icon(found));
        setTooltip(
                found.isEmpty() ? null : new Tooltip(found.stream().map(words).collect(Collectors.joining("\n"))));
    }

    private FontIcon icon(List<PlanFinding> found) {
        boolean error = found.stream().anyMatch(PlanFinding::isError);
        FontIcon icon = new FontIcon(error ? "mdal-error" : "mdmz-warning");
        icon.getStyleClass().add(error ? "round-error-icon" : "round-warning-icon");
        icon.setAccessibleText(words.apply(found.get(0)));
        return icon;
    }
}
