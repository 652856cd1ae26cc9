package vn.congdoan.vanthu.ui.intake;

import java.util.List;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.document.TypedSubject;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.incoming.Progress;
import vn.congdoan.vanthu.domain.incoming.Urgency;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.FieldErrors;
import vn.congdoan.vanthu.ui.common.TextCell;

/** The chosen line of the register beside the table. */
public final class HandlingView {
    private final HandlingViewModel model;
    private final Messages messages;

    @FXML
    private VBox details;

    @FXML
    private Label none;

    @FXML
    private Label title;

    @FXML
    private Label subject;

    @FXML
    private Label facts;

    @FXML
    private TextField handler;

    @FXML
    private TextArea instruction;

    @FXML
    private TextField leader;

    @FXML
    private TextField deadline;

    @FXML
    private Label deadlineHint;

    @FXML
    private Label deadlineError;

    @FXML
    private TextField forwarded;

    @FXML
    private Label forwardedError;

    @FXML
    private Button assign;

    @FXML
    private ComboBox<Progress> progress;

    @FXML
    private TextField reply;

    @FXML
    private Hyperlink openReply;

    @FXML
    private Button saveProgress;

    @FXML
    private Button openFile;

    @FXML
    private Button stamp;

    @FXML
    private Button slip;

    @FXML
    private VBox history;

    public HandlingView(HandlingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        BooleanBinding chosen = model.entryProperty().isNotNull();
        shown(details, chosen);
        shown(none, chosen.not());
        words(
                title,
                entry -> messages.get(
                        "incoming.detail.number",
                        entry.number().number(),
                        entry.number().year()));
        words(
                subject,
                entry -> TypedSubject.of(
                        entry.document().type(), entry.document().subject()));
        words(facts, this::facts);
        assignment();
        progress();
        files();
        model.history().addListener((Observable o) -> showHistory());
    }

    private void assignment() {
        handler.textProperty().bindBidirectional(model.handlerProperty());
        instruction.textProperty().bindBidirectional(model.instructionProperty());
        leader.textProperty().bindBidirectional(model.leaderProperty());
        deadline.textProperty().bindBidirectional(model.deadlineProperty());
        forwarded.textProperty().bindBidirectional(model.forwardedProperty());
        deadlineHint.textProperty().bind(model.deadlineHintProperty());
        shown(deadlineHint, deadlineHint.textProperty().isNotEmpty());
        FieldErrors.bind(deadlineError, deadline, model.deadlineErrorProperty());
        FieldErrors.bind(forwardedError, forwarded, model.forwardedErrorProperty());
        assign.setOnAction(e -> model.assign());
        assign.disableProperty().bind(model.mayAssign().not());
        deadline.setOnAction(e -> model.assign());
        for (TextInputControl field : List.of(handler, instruction, leader, deadline, forwarded)) {
            field.editableProperty().bind(model.mayAssign());
        }
    }

    private void progress() {
        progress.getItems().setAll(Progress.values());
        progress.setCellFactory(list -> new TextCell<>(this::label));
        progress.setButtonCell(new TextCell<>(this::label));
        progress.valueProperty().bindBidirectional(model.progressProperty());
        reply.textProperty().bindBidirectional(model.replyProperty());
        saveProgress.setOnAction(e -> model.saveProgress());
        saveProgress.disableProperty().bind(model.mayHandle().not());
        progress.disableProperty().bind(model.mayHandle().not());
        reply.editableProperty().bind(model.mayHandle());
        openReply.setOnAction(e -> model.openReply());
        shown(
                openReply,
                Bindings.createBooleanBinding(
                        () -> model.entryProperty().get() != null
                                && model.entryProperty().get().handling().replyDocument() != 0,
                        model.entryProperty()));
    }

    private void files() {
        openFile.setOnAction(e -> model.openFile());
        stamp.setOnAction(e -> model.stamp());
        slip.setOnAction(e -> model.slip());
        BooleanBinding paper = Bindings.createBooleanBinding(
                () -> model.entryProperty().get() == null
                        || !model.entryProperty().get().document().hasFile(),
                model.entryProperty());
        openFile.disableProperty().bind(paper);
        stamp.disableProperty().bind(paper.or(model.mayStamp().not()));
    }

    private String label(Progress one) {
        return messages.get(one.labelKey());
    }

    private String facts(IncomingEntry entry) {
        StringBuilder lines = new StringBuilder();
        line(lines, "incoming.detail.issuer", entry.document().issuer());
        line(lines, "incoming.detail.symbol", entry.document().number());
        line(lines, "incoming.detail.date", IntakeDates.words(entry.document().date()));
        line(lines, "incoming.detail.arrived", IntakeDates.day(entry.date()));
        line(lines, "incoming.detail.reason", entry.dateReason());
        line(
                lines,
                "incoming.detail.urgency",
                entry.urgency() == Urgency.NONE
                        ? ""
                        : messages.get(entry.urgency().labelKey()));
        line(lines, "incoming.detail.note", entry.note());
        line(
                lines,
                "incoming.detail.file",
                entry.document().hasFile() ? entry.document().fileName() : messages.get("incoming.detail.paper"));
        return lines.toString().strip();
    }

    private void line(StringBuilder lines, String label, String value) {
        if (!value.isBlank()) {
            lines.append(messages.get(label)).append(": ").append(value).append('\n');
        }
    }

    private void showHistory() {
        history.getChildren()
                .setAll(model.history().stream().map(HandlingView::entry).toList());
    }

    private static Label entry(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("field-prompt");
        return label;
    }

    private void words(Label label, Function<IncomingEntry, String> words) {
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.entryProperty().get() == null
                                ? ""
                                : words.apply(model.entryProperty().get()),
                        model.entryProperty()));
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
