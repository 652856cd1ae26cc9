package vn.congdoan.vanthu.ui.round;

import java.util.List;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.congdoan.vanthu.app.round.setup.IndicatorCatalogue.Topic;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.plan.PlanFinding;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.FileQuestion;
import vn.congdoan.vanthu.ui.common.TextCell;
import vn.congdoan.vanthu.ui.common.WordsConverter;

/** The table of indicators; what only some of them need stands under it for the chosen row. */
public final class IndicatorsView {
    /** State, code, label, unit, type, required, min, max, aggregate. */
    private static final double[] WIDTHS = {2.2, 3.8, ColumnWidths.restOfAtLeast(16), 5.4, 7.6, 5.9, 3.4, 3.4, 9.8};

    private final IndicatorsViewModel model;
    private final IndicatorOffers offers;
    private final Messages messages;
    private final ObservableList<IndicatorRow> lines = FXCollections.observableArrayList();
    private boolean showing;

    @FXML
    private Button add;

    @FXML
    private MenuButton usual;

    @FXML
    private Button paste;

    @FXML
    private MenuButton copy;

    @FXML
    private Button duplicate;

    @FXML
    private Button up;

    @FXML
    private Button down;

    @FXML
    private Button remove;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private TableView<IndicatorRow> table;

    @FXML
    private TableColumn<IndicatorRow, IndicatorDraft> state;

    @FXML
    private TableColumn<IndicatorRow, IndicatorDraft> code;

    @FXML
    private TableColumn<IndicatorRow, IndicatorDraft> label;

    @FXML
    private TableColumn<IndicatorRow, IndicatorDraft> unit;

    @FXML
    private TableColumn<IndicatorRow, IndicatorDraft> type;

    @FXML
    private TableColumn<IndicatorRow, IndicatorDraft> required;

    @FXML
    private TableColumn<IndicatorRow, IndicatorDraft> min;

    @FXML
    private TableColumn<IndicatorRow, IndicatorDraft> max;

    @FXML
    private TableColumn<IndicatorRow, IndicatorDraft> aggregate;

    @FXML
    private Node details;

    @FXML
    private TextField section;

    @FXML
    private Node choicesBox;

    @FXML
    private TextField choices;

    @FXML
    private Node weightBox;

    @FXML
    private TextField weight;

    @FXML
    private Node ratioBox;

    @FXML
    private TextField numerator;

    @FXML
    private TextField denominator;

    @FXML
    private TextField rule;

    @FXML
    private Node targetBox;

    @FXML
    private ComboBox<String> comparator;

    @FXML
    private TextField level;

    @FXML
    private ListView<PlanFinding> findings;

    public IndicatorsView(RoundSetupViewModel setup, Messages messages) {
        this(setup.indicators(), setup, messages);
    }

    public IndicatorsView(RoundFormViewModel form, Messages messages) {
        this(form.indicators(), form, messages);
    }

    private IndicatorsView(IndicatorsViewModel model, IndicatorOffers offers, Messages messages) {
        this.model = model;
        this.offers = offers;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        table.setItems(lines);
        mirror();
        columns();
        ColumnWidths.fit(table, add, WIDTHS);
        table.getSelectionModel().selectedIndexProperty().addListener((o, was, is) -> {
            if (!showing && is.intValue() >= 0) {
                model.chosenProperty().set(is.intValue());
            }
        });
        model.chosenProperty().addListener((o, was, is) -> select());
        model.rows().addListener((Observable o) -> {
            mirror();
            select();
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        details();
        findings();
        actions();
    }

    private void mirror() {
        List<IndicatorDraft> rows = List.copyOf(model.rows());
        if (rows.size() != lines.size()) {
            lines.setAll(rows.stream().map(IndicatorRow::new).toList());
        } else {
            for (int i = 0; i < rows.size(); i++) {
                lines.get(i).set(rows.get(i));
            }
        }
    }

    /** The table loses its selection when a row is replaced by what was typed into it. */
    private void select() {
        showing = true;
        if (model.chosenProperty().get() >= 0) {
            table.getSelectionModel().select(model.chosenProperty().get());
        }
        showing = false;
        showDetails();
    }

    private void keys(KeyEvent event) {
        boolean bare = !event.isShortcutDown() && !event.isShiftDown();
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.move(-1);
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.move(1);
            event.consume();
        } else if (event.getCode() == KeyCode.INSERT && bare) {
            model.add();
            event.consume();
        }
    }

    private void actions() {
        add.setOnAction(e -> model.add());
        duplicate.setOnAction(e -> model.duplicate());
        remove.setOnAction(e -> model.remove());
        up.setOnAction(e -> model.move(-1));
        down.setOnAction(e -> model.move(1));
        undo.setOnAction(e -> model.undo());
        redo.setOnAction(e -> model.redo());
        undo.disableProperty().bind(model.undoableProperty().not());
        redo.disableProperty().bind(model.redoableProperty().not());
        for (Button button : List.of(duplicate, remove, up, down)) {
            button.disableProperty().bind(model.chosenProperty().lessThan(0));
        }
        paste.setOnAction(e -> pasteRows());
        for (Topic topic : offers.topics()) {
            MenuItem item = new MenuItem(topic.title());
            item.setOnAction(e -> model.add(topic));
            usual.getItems().add(item);
        }
        offer(List.of());
        copy.setOnShowing(e -> offers.earlier(this::offer));
    }

    private void offer(List<ReportingRound> rounds) {
        MenuItem spec = new MenuItem(messages.get("round.indicators.spec"));
        spec.setOnAction(e -> new FileQuestion(messages, table)
                .ask("round.indicators.specTitle", "round.indicators.specKind", "json", offers::readSpec));
        copy.getItems().setAll(spec, new SeparatorMenuItem());
        if (rounds.isEmpty()) {
            MenuItem none = new MenuItem(messages.get("round.indicators.noEarlier"));
            none.setDisable(true);
            copy.getItems().add(none);
        }
        rounds.forEach(round -> copy.getItems().add(item(round)));
    }

    private MenuItem item(ReportingRound round) {
        MenuItem item = new MenuItem(messages.get("round.indicators.ofRound", round.code(), round.title()));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> offers.copyIndicators(round));
        return item;
    }

    private void pasteRows() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isBlank()) {
            model.paste(text);
        }
    }

    private void columns() {
        state.setCellValueFactory(cell -> cell.getValue());
        state.setCellFactory(c -> new StateCell(model.findings(), this::words));
        typed(code, IndicatorField.CODE);
        typed(label, IndicatorField.LABEL);
        typed(unit, IndicatorField.UNIT);
        typed(min, IndicatorField.MIN);
        typed(max, IndicatorField.MAX);
        choice(type, List.of(IndicatorType.values()), IndicatorDraft::type, IndicatorType::labelKey, model::type);
        choice(
                aggregate,
                List.of(Aggregate.values()),
                IndicatorDraft::aggregate,
                Aggregate::labelKey,
                model::aggregate);
        required.setCellValueFactory(cell -> cell.getValue());
        required.setCellFactory(c -> new RequiredCell(model));
    }

    private void typed(TableColumn<IndicatorRow, IndicatorDraft> column, IndicatorField field) {
        column.setCellValueFactory(cell -> cell.getValue());
        column.setCellFactory(c -> new TypedCell(model, field, column.getText()));
    }

    private <E> void choice(
            TableColumn<IndicatorRow, IndicatorDraft> column,
            List<E> all,
            Function<IndicatorDraft, E> value,
            Function<E, String> labelKey,
            ChoiceCell.Chosen<E> chosen) {
        column.setCellValueFactory(cell -> cell.getValue());
        column.setCellFactory(c ->
                new ChoiceCell<>(all, value, one -> messages.get(labelKey.apply(one)), chosen, model.chosenProperty()));
    }

    private void details() {
        detail(section, IndicatorField.SECTION);
        detail(choices, IndicatorField.CHOICES);
        detail(weight, IndicatorField.WEIGHT);
        detail(numerator, IndicatorField.NUMERATOR);
        detail(denominator, IndicatorField.DENOMINATOR);
        detail(rule, IndicatorField.RULE);
        detail(level, IndicatorField.LEVEL);
        comparator.getItems().setAll(">=", ">", "<=", "<", "=");
        comparator.setConverter(
                WordsConverter.orEmpty(sign -> sign.replace(">=", "≥").replace("<=", "≤")));
        comparator.valueProperty().addListener((o, was, is) -> type(IndicatorField.COMPARATOR, is));
        details.visibleProperty().bind(model.chosenProperty().greaterThanOrEqualTo(0));
        details.managedProperty().bind(details.visibleProperty());
    }

    private void detail(TextField field, IndicatorField kind) {
        field.setOnAction(e -> type(kind, field.getText()));
        field.focusedProperty().addListener((o, was, focused) -> {
            if (!focused) {
                type(kind, field.getText());
            }
        });
    }

    private void type(IndicatorField kind, String text) {
        if (!showing && text != null) {
            model.type(model.chosenProperty().get(), kind, text);
        }
    }

    private void showDetails() {
        int row = model.chosenProperty().get();
        if (row < 0 || row >= model.rows().size()) {
            return;
        }
        showing = true;
        IndicatorDraft one = model.rows().get(row);
        section.setText(one.text(IndicatorField.SECTION));
        choices.setText(one.text(IndicatorField.CHOICES));
        weight.setText(one.text(IndicatorField.WEIGHT));
        numerator.setText(one.text(IndicatorField.NUMERATOR));
        denominator.setText(one.text(IndicatorField.DENOMINATOR));
        rule.setText(one.text(IndicatorField.RULE));
        comparator.setValue(one.text(IndicatorField.COMPARATOR));
        level.setText(one.text(IndicatorField.LEVEL));
        show(choicesBox, one.type() == IndicatorType.CHOICE);
        show(weightBox, one.aggregate() == Aggregate.WEIGHTED);
        show(ratioBox, one.aggregate() == Aggregate.RATIO);
        show(targetBox, one.type().isNumber());
        showing = false;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void findings() {
        findings.setItems(model.findings());
        findings.setCellFactory(list -> new TextCell<>(this::words));
        findings.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null && is.indicator() >= 0) {
                model.chosenProperty().set(is.indicator());
                table.scrollTo(is.indicator());
            }
        });
        // An empty table says itself what it lacks.
        ObservableBooleanValue any = Bindings.isNotEmpty(model.findings()).and(Bindings.isNotEmpty(model.rows()));
        findings.visibleProperty().bind(any);
        findings.managedProperty().bind(any);
    }

    private String words(PlanFinding finding) {
        String what = messages.get(finding.message());
        return finding.code().isEmpty() ? what : finding.code() + ": " + what;
    }
}
