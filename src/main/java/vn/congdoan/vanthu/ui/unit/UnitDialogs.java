package vn.congdoan.vanthu.ui.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitField;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Dialogs;
import vn.congdoan.vanthu.ui.common.WordsConverter;
import vn.congdoan.vanthu.ui.common.office.VietnameseDates;

/** Asks in dialogs over the window. */
public final class UnitDialogs implements UnitQuestions {
    private static final String WHOLE_NUMBER = "\\d{0,7}";

    private final Messages messages;
    private final Window owner;
    private final LocalDate today;

    public UnitDialogs(Messages messages, Window owner, LocalDate today) {
        this.messages = messages;
        this.owner = owner;
        this.today = today;
    }

    /** The controls of a unit's form. */
    private final class Fields {
        private final Unit unit;
        private final TextField code = input("unitCode");
        private final TextField name = input("unitName");
        private final ComboBox<String> group = new ComboBox<>();
        private final TextField address = input("unitAddress");
        private final TextField email = input("unitEmail");
        private final TextField phone = input("unitPhone");
        private final TextField members = input("unitMembers");
        private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
        private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>();
        private final CheckBox correction = new CheckBox(messages.get("unit.form.correction"));

        Fields(Form form) {
            unit = form.unit();
            code.setText(unit.code());
            name.setText(unit.name());
            group.getItems().setAll(form.groups());
            group.setEditable(true);
            group.setValue(unit.group());
            group.setMaxWidth(Double.MAX_VALUE);
            address.setText(unit.address());
            email.setText(unit.email());
            phone.setText(unit.phone());
            members.setText(Objects.toString(unit.members(), ""));
            from.set(unit.from());
            until.set(unit.until());
            correction.setSelected(false);
            correction.setWrapText(true);
        }

        Node content() {
            VBox content = new VBox(
                    beside(narrow(field(UnitField.CODE, code)), field(UnitField.NAME, name)),
                    field(UnitField.GROUP, group),
                    hint("unit.form.groupHint"),
                    field(UnitField.ADDRESS, address),
                    beside(field(UnitField.EMAIL, email), field(UnitField.PHONE, phone)),
                    beside(
                            field(UnitField.MEMBERS, members),
                            field(UnitField.FROM, picker(from)),
                            field(UnitField.UNTIL, picker(until))));
            if (unit.id() != 0) {
                content.getChildren().add(correction);
            }
            content.getStyleClass().add("form");
            return content;
        }

        ObservableBooleanValue incomplete() {
            return Bindings.createBooleanBinding(
                    () -> code.getText().isBlank()
                            || name.getText().isBlank()
                            || !members.getText().strip().matches(WHOLE_NUMBER),
                    code.textProperty(),
                    name.textProperty(),
                    members.textProperty());
        }

        Filled answer() {
            String count = members.getText().strip();
            String typed = group.getEditor().getText();
            Unit filled = new Unit(
                    unit.id(),
                    code.getText().strip(),
                    name.getText().strip(),
                    typed == null ? "" : typed.strip(),
                    address.getText().strip(),
                    email.getText().strip(),
                    phone.getText().strip(),
                    count.isEmpty() ? null : Integer.valueOf(count),
                    from.get(),
                    until.get());
            return new Filled(filled, unit.id() == 0 || correction.isSelected() ? null : today);
        }
    }

    @Override
    public Optional<Filled> ask(Form form) {
        Fields fields = new Fields(form);
        boolean fresh = form.unit().id() == 0;
        MessageRef title = fresh
                ? MessageRef.of("unit.form.newTitle")
                : MessageRef.of("unit.form.title", form.unit().name());
        boolean agreed =
                show(title, MessageRef.of("unit.form.save"), fields.content(), fields.incomplete(), fields.code);
        return agreed ? Optional.of(fields.answer()) : Optional.empty();
    }

    @Override
    public Optional<Answer> ask(Step step) {
        TextField words = input("stepWords");
        words.setText(step.words());
        ComboBox<String> choice = new ComboBox<>();
        choice.setId("stepChoice");
        choice.setEditable(true);
        choice.getItems().setAll(step.choices());
        choice.setMaxWidth(Double.MAX_VALUE);
        ComboBox<Unit> survivor = new ComboBox<>();
        survivor.getItems().setAll(step.survivors());
        survivor.setConverter(WordsConverter.orEmpty(unit -> unit.code() + " – " + unit.name()));
        survivor.getSelectionModel().selectFirst();
        survivor.setMaxWidth(Double.MAX_VALUE);
        ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(step.day());
        TextField reason = input("stepReason");
        VBox content = new VBox(hint(step.explanation().key()));
        if (!step.survivors().isEmpty()) {
            content.getChildren().add(field("unit.step.survivor", survivor));
        }
        boolean chosen = !step.choices().isEmpty();
        if (step.words() != null) {
            content.getChildren().add(field(step.wordsLabel(), chosen ? choice : words));
        }
        content.getChildren().add(field("unit.step.day", picker(day)));
        if (step.reasoned()) {
            content.getChildren().add(field("unit.step.reason", reason));
        }
        content.getStyleClass().add("form");
        StringProperty typed = chosen ? choice.getEditor().textProperty() : words.textProperty();
        ObservableBooleanValue incomplete = Bindings.createBooleanBinding(
                () -> day.get() == null
                        || step.wordsNeeded()
                                && (typed.get() == null || typed.get().isBlank()),
                day,
                typed);
        Node first = step.words() == null ? reason : chosen ? choice : words;
        if (!show(step.title(), step.action(), content, incomplete, first)) {
            return Optional.empty();
        }
        return Optional.of(new Answer(
                typed.get() == null ? "" : typed.get().strip(),
                survivor.getValue(),
                day.get(),
                reason.getText().strip()));
    }

    private boolean show(
            MessageRef title, MessageRef action, Node content, ObservableBooleanValue incomplete, Node first) {
        ButtonType agree = new ButtonType(messages.get(action), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("shell.action.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.NONE, "", agree, cancel);
        Dialogs.prepare(alert, messages, owner);
        alert.setHeaderText(messages.get(title));
        alert.getDialogPane().setContent(content);
        alert.getDialogPane().getStyleClass().add("unit-dialog");
        alert.getDialogPane()
                .getStylesheets()
                .add(UnitDialogs.class.getResource("unit.css").toExternalForm());
        alert.getDialogPane().lookupButton(agree).disableProperty().bind(incomplete);
        Platform.runLater(first::requestFocus);
        return alert.showAndWait().filter(answer -> answer == agree).isPresent();
    }

    private static TextField input(String id) {
        TextField input = new TextField();
        input.setId(id);
        return input;
    }

    private static DatePicker picker(ObjectProperty<LocalDate> day) {
        DatePicker picker = new DatePicker();
        VietnameseDates.bind(picker, day);
        picker.setMaxWidth(Double.MAX_VALUE);
        return picker;
    }

    private static HBox beside(Node... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("fields");
        List.of(fields).forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        return row;
    }

    private static Node narrow(VBox field) {
        field.getStyleClass().add("unit-code-field");
        return field;
    }

    private VBox field(UnitField field, Node input) {
        return field(field.labelKey(), input);
    }

    private VBox field(String labelKey, Node input) {
        Label label = new Label(messages.get(labelKey));
        label.setLabelFor(input);
        VBox field = new VBox(label, input);
        field.getStyleClass().add("field");
        return field;
    }

    private Label hint(String key) {
        Label hint = new Label(messages.get(key));
        hint.setWrapText(true);
        hint.getStyleClass().add("field-prompt");
        return hint;
    }
}
