package vn.congdoan.vanthu.ui.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.cell.CheckBoxTreeCell;
import javafx.util.StringConverter;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.i18n.Messages;

/** The units as a tree by group, with a check for each that is to report. */
public final class UnitChoiceView {
    private final RoundSetupViewModel setup;
    private final UnitChoiceViewModel model;
    private final Messages messages;
    private boolean showing;

    @FXML
    private Button all;

    @FXML
    private Button none;

    @FXML
    private Button exempt;

    @FXML
    private Button expect;

    @FXML
    private TreeView<Line> tree;

    @FXML
    private Label empty;

    @FXML
    private Label count;

    public UnitChoiceView(RoundSetupViewModel setup, Messages messages) {
        this.setup = setup;
        this.model = setup.units();
        this.messages = messages;
    }

    /** A group, or a unit in it. @param unit null for a group */
    record Line(String words, ExpectedUnit unit) {}

    @FXML
    private void initialize() {
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(view ->
                new CheckBoxTreeCell<>(item -> ((CheckBoxTreeItem<Line>) item).selectedProperty(), new LineWords()));
        model.units().addListener((Observable o) -> build());
        build();
        count.textProperty().bind(model.countProperty());
        empty.visibleProperty().bind(Bindings.isEmpty(model.units()));
        tree.visibleProperty().bind(Bindings.isNotEmpty(model.units()));
        all.setOnAction(e -> check(true));
        none.setOnAction(e -> check(false));
        exempt.setOnAction(e -> setup.exempt(selected()));
        expect.setOnAction(e -> model.exempt(selected(), ""));
        for (Button button : List.of(exempt, expect)) {
            button.disableProperty()
                    .bind(Bindings.isEmpty(tree.getSelectionModel().getSelectedItems()));
        }
    }

    private void check(boolean wanted) {
        tree.getRoot().getChildren().forEach(group -> ((CheckBoxTreeItem<Line>) group).setSelected(wanted));
    }

    /** The chosen units, those of chosen groups among them. */
    private List<ExpectedUnit> selected() {
        List<ExpectedUnit> found = new ArrayList<>();
        for (TreeItem<Line> item : List.copyOf(tree.getSelectionModel().getSelectedItems())) {
            if (item != null) {
                collect(item, found);
            }
        }
        return found.stream().distinct().toList();
    }

    private static void collect(TreeItem<Line> item, List<ExpectedUnit> into) {
        if (item.getValue().unit() != null) {
            into.add(item.getValue().unit());
        }
        item.getChildren().forEach(child -> collect(child, into));
    }

    private void build() {
        Set<String> open = expanded();
        boolean first = tree.getRoot() == null || tree.getRoot().getChildren().isEmpty();
        showing = true;
        Map<String, List<ExpectedUnit>> groups = new LinkedHashMap<>();
        model.units()
                .forEach(unit -> groups.computeIfAbsent(unit.group(), group -> new ArrayList<>())
                        .add(unit));
        CheckBoxTreeItem<Line> root = new CheckBoxTreeItem<>(new Line("", null));
        groups.forEach((group, units) -> {
            CheckBoxTreeItem<Line> item = group(group, units);
            item.setExpanded(
                    first ? groups.size() == 1 : open.contains(item.getValue().words()));
            root.getChildren().add(item);
        });
        tree.setRoot(root);
        showing = false;
    }

    private Set<String> expanded() {
        Set<String> open = new TreeSet<>();
        if (tree.getRoot() != null) {
            tree.getRoot().getChildren().stream()
                    .filter(TreeItem::isExpanded)
                    .forEach(item -> open.add(item.getValue().words()));
        }
        return open;
    }

    private CheckBoxTreeItem<Line> group(String name, List<ExpectedUnit> units) {
        String shown = name.isEmpty() ? messages.get("round.units.noGroup") : name;
        CheckBoxTreeItem<Line> group =
                new CheckBoxTreeItem<>(new Line(messages.get("round.units.group", shown, units.size()), null));
        Map<ExpectedUnit, CheckBoxTreeItem<Line>> items = new HashMap<>();
        for (ExpectedUnit unit : units) {
            CheckBoxTreeItem<Line> item = new CheckBoxTreeItem<>(new Line(words(unit), unit));
            group.getChildren().add(item);
            items.put(unit, item);
        }
        items.forEach((unit, item) -> {
            item.setSelected(model.isChosen(unit));
            item.selectedProperty().addListener((o, was, is) -> {
                if (!showing) {
                    model.choose(List.of(unit), is);
                }
            });
        });
        return group;
    }

    private String words(ExpectedUnit unit) {
        String named = unit.code() + "  " + unit.name();
        return unit.isExempt() ? messages.get("round.units.exempt", named, unit.exemption()) : named;
    }

    /** Only from line to words. */
    private static final class LineWords extends StringConverter<TreeItem<Line>> {
        @Override
        public String toString(TreeItem<Line> item) {
            return item == null || item.getValue() == null
                    ? ""
                    : item.getValue().words();
        }

        @Override
        public TreeItem<Line> fromString(String words) {
            throw new UnsupportedOperationException();
        }
    }
}
