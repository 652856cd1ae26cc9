package vn.congdoan.vanthu.ui.returned;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import vn.congdoan.vanthu.app.round.intake.Asked;
import vn.congdoan.vanthu.app.round.intake.IntakeItem;
import vn.congdoan.vanthu.app.round.intake.IntakePlan;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.returned.CellFinding;
import vn.congdoan.vanthu.domain.returned.CellFinding.Weight;
import vn.congdoan.vanthu.domain.returned.MappedCell;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.Gradual;
import vn.congdoan.vanthu.ui.common.LongChoice;
import vn.congdoan.vanthu.ui.common.WordsConverter;
import vn.congdoan.vanthu.ui.common.sheet.SheetPart;

/** What is asked about one returned file: its unit, what was taken for which figure, each doubtful or wrong cell with those around it. */
public final class ReturnedFileView {
    /** Place, value, message. */
    private static final double[] FINDING_WIDTHS = {5, 7, ColumnWidths.REST};
    /** Figure, label there, cell, value. */
    private static final double[] MAPPING_WIDTHS = {ColumnWidths.REST, 10, 4, 7};

    private final ReturnedViewModel model;
    private final Messages messages;
    private boolean showing;

    @FXML
    private VBox root;

    @FXML
    private Label name;

    @FXML
    private Label cause;

    @FXML
    private SearchableComboBox<ExpectedUnit> unit;

    @FXML
    private Label evidence;

    @FXML
    private CheckBox layout;

    @FXML
    private CheckBox leaveOut;

    @FXML
    private Button accept;

    @FXML
    private Tab findingsTab;

    @FXML
    private TableView<CellFinding> findings;

    @FXML
    private TableColumn<CellFinding, String> place;

    @FXML
    private TableColumn<CellFinding, String> value;

    @FXML
    private TableColumn<CellFinding, String> message;

    @FXML
    private TableView<MappedCell> mapping;

    @FXML
    private TableColumn<MappedCell, String> figure;

    @FXML
    private TableColumn<MappedCell, String> label;

    @FXML
    private TableColumn<MappedCell, String> cell;

    @FXML
    private TableColumn<MappedCell, String> read;

    @FXML
    private Label told;

    @FXML
    private HBox mend;

    @FXML
    private TextField typed;

    @FXML
    private TextField reason;

    @FXML
    private Button correct;

    @FXML
    private Button agree;

    @FXML
    private SheetPart around;

    public ReturnedFileView(ReturnedViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Gradual.show(model.chosenProperty(), root);
        Gradual.unroll(model.chosenProperty(), findings);
        Gradual.unroll(model.chosenProperty(), mapping);
        LongChoice.measureFew(unit);
        unit.setConverter(WordsConverter.orEmpty(one -> one.code() + " · " + one.name()));
        unit.valueProperty().addListener((o, was, is) -> {
            if (!showing && is != null) {
                model.answerUnit(is.unitId());
            }
        });
        layout.setOnAction(e -> model.agreeLayout(layout.isSelected()));
        leaveOut.setOnAction(e -> model.leaveOut(leaveOut.isSelected()));
        accept.setOnAction(e -> model.acceptProposals());
        tables();
        mending();
        model.chosenProperty().addListener((o, was, is) -> show(is));
        model.cellProperty().addListener((o, was, is) -> around.show(is));
    }

    private void tables() {
        column(place, one -> one.place() == null ? "" : one.place().address());
        column(value, CellFinding::value);
        column(message, this::message);
        ColumnWidths.fit(findings, name, FINDING_WIDTHS);
        findings.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                look();
            }
        });
        findings.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                look();
            }
        });
        column(figure, one -> one.code() + " · " + indicator(one.code()));
        column(label, MappedCell::label);
        column(cell, one -> one.place() == null ? "" : one.place().address());
        column(read, one -> one.value().map(CellValue::printed).orElse(""));
        ColumnWidths.fit(mapping, name, MAPPING_WIDTHS);
    }

    private void look() {
        CellFinding chosen = findings.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.look(chosen);
        }
    }

    private void mending() {
        var finding = findings.getSelectionModel().selectedItemProperty();
        mend.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> finding.get() == null || finding.get().code().isEmpty(), finding));
        agree.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> finding.get() == null || finding.get().weight() != Weight.QUESTION, finding));
        correct.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty()));
        correct.setOnAction(e -> correct());
        reason.setOnAction(e -> correct.fire());
        agree.setOnAction(e -> {
            if (finding.get() != null) {
                model.agree(finding.get());
            }
        });
        finding.addListener((o, was, is) -> {
            typed.clear();
            finding(is);
        });
    }

    private void finding(CellFinding shown) {
        told.setText(shown == null ? "" : message(shown));
        if (shown != null) {
            model.look(shown);
        }
    }

    private void correct() {
        CellFinding finding = findings.getSelectionModel().getSelectedItem();
        if (finding != null) {
            model.correct(finding.code(), typed.getText(), reason.getText());
        }
    }

    private void show(IntakeItem item) {
        showing = true;
        try {
            name.setText(item == null ? "" : item.file());
            if (item != null) {
                fill(item, model.planProperty().get());
            }
        } finally {
            showing = false;
        }
    }

    private void fill(IntakeItem item, IntakePlan plan) {
        cause.setText(item.judgement().cause().map(messages::get).orElse(messages.get("report.in.fine")));
        unit.getItems().setAll(Units.inOrder(plan, item));
        long shown = item.judgement().unitId() != 0
                ? item.judgement().unitId()
                : item.recognised().proposedUnit();
        unit.setValue(plan.unit(shown).orElse(null));
        evidence.setText(Stream.concat(
                        item.recognised().match().candidates().stream()
                                .limit(1)
                                .map(one ->
                                        messages.get("report.in.evidence", one.code(), messages.get(one.evidence()))),
                        item.recognised().notes().stream()
                                .map(note -> messages.get("report.in.note", messages.get(note))))
                .collect(Collectors.joining("\n")));
        boolean unsure = item.judgement().asked().contains(Asked.LAYOUT)
                || item.judgement().asked().contains(Asked.FORM)
                || item.answer().layoutAgreed();
        layout.setVisible(unsure);
        layout.setManaged(unsure);
        layout.setSelected(item.answer().layoutAgreed());
        leaveOut.setSelected(item.isLeftOut());
        accept.setDisable(item.judgement().asked().isEmpty());
        findings.getItems()
                .setAll(item.judgement().findings().stream()
                        .sorted(Comparator.comparing(CellFinding::weight))
                        .toList());
        findings.getSelectionModel().selectFirst();
        findingsTab.setText(messages.get(
                "report.in.tab.findings", item.judgement().findings().size()));
        mapping.getItems()
                .setAll(item.recognised().report().map(report -> report.cells()).orElse(List.of()));
    }

    private String message(CellFinding finding) {
        String words = messages.get(finding.message());
        boolean agreed = model.chosenProperty().get() != null
                && model.chosenProperty().get().answer().agreed().contains(finding);
        return agreed ? messages.get("report.in.agreed", words) : words;
    }

    private String indicator(String code) {
        IntakePlan plan = model.planProperty().get();
        return plan == null
                ? ""
                : plan.round().form().indicator(code).map(Indicator::label).orElse("");
    }

    private static <T> void column(TableColumn<T, String> column, Function<T, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
