package vn.congdoan.vanthu.ui.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitField;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.FormDialog;
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

        void fill(FormDialog dialog) {
            dialog.add(
                    beside(
                            narrow(dialog.field(UnitField.CODE.labelKey(), code)),
                            dialog.field(UnitField.NAME.labelKey(), name)),
                    dialog.field(UnitField.GROUP.labelKey(), group),
                    dialog.hint("unit.form.groupHint"),
                    dialog.field(UnitField.ADDRESS.labelKey(), address),
                    beside(
                            dialog.field(UnitField.EMAIL.labelKey(), email),
                            dialog.field(UnitField.PHONE.labelKey(), phone)),
                    beside(
                            dialog.field(UnitField.MEMBERS.labelKey(), members),
                            dialog.field(UnitField.FROM.labelKey(), picker(from)),
                            dialog.field(UnitField.UNTIL.labelKey(), picker(until))));
            if (unit.id() != 0) {
                dialog.add(correction);
            }
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

    /** The controls of a step's form. */
    private static final class StepFields {
        private final Step step;
        private final TextField words = input("stepWords");
        private final ComboBox<String> choice = new ComboBox<>();
        private final ComboBox<Unit> survivor = new ComboBox<>();
        private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
        private final TextField reason = input("stepReason");
        private final boolean chosen;

        StepFields(Step step) {
            this.step = step;
            chosen = !step.choices().isEmpty();
            words.setText(step.words());
            choice.setId("stepChoice");
            choice.setEditable(true);
            choice.getItems().setAll(step.choices());
            choice.setMaxWidth(Double.MAX_VALUE);
            survivor.getItems().setAll(step.survivors());
            survivor.setConverter(WordsConverter.orEmpty(unit -> unit.code() + " – " + unit.name()));
            survivor.getSelectionModel().selectFirst();
            survivor.setMaxWidth(Double.MAX_VALUE);
            day.set(step.day());
        }

        void fill(FormDialog dialog) {
            dialog.add(dialog.hint(step.explanation().key()));
            if (!step.survivors().isEmpty()) {
                dialog.add(dialog.field("unit.step.survivor", survivor));
            }
            if (step.words() != null) {
                dialog.add(dialog.field(step.wordsLabel(), chosen ? choice : words));
            }
            dialog.add(dialog.field("unit.step.day", picker(day)));
            if (step.reasoned()) {
                dialog.add(dialog.field("unit.step.reason", reason));
            }
        }

        Node first() {
            return step.words() == null ? reason : chosen ? choice : words;
        }

        ObservableBooleanValue incomplete() {
            return Bindings.createBooleanBinding(
                    () -> day.get() == null || step.wordsNeeded() && typed().isEmpty(), day, text());
        }

        Answer answer() {
            return new Answer(
                    typed(), survivor.getValue(), day.get(), reason.getText().strip());
        }

        private String typed() {
            String typed = text().get();
            return typed == null ? "" : typed.strip();
        }

        private StringProperty text() {
            return chosen ? choice.getEditor().textProperty() : words.textProperty();
        }
    }

    @Override
    public Optional<Filled> ask(Form form) {
        Fields fields = new Fields(form);
        MessageRef title = form.unit().id() == 0
                ? MessageRef.of("unit.form.newTitle")
                : MessageRef.of("unit.form.title", form.unit().name());
        FormDialog dialog = dialog(title, MessageRef.of("unit.form.save"));
        fields.fill(dialog);
        boolean agreed = dialog.incompleteWhile(fields.incomplete()).isAgreed(fields.code);
        return agreed ? Optional.of(fields.answer()) : Optional.empty();
    }

    @Override
    public Optional<Answer> ask(Step step) {
        StepFields fields = new StepFields(step);
        FormDialog dialog = dialog(step.title(), step.action());
        fields.fill(dialog);
        boolean agreed = dialog.incompleteWhile(fields.incomplete()).isAgreed(fields.first());
        return agreed ? Optional.of(fields.answer()) : Optional.empty();
    }

    private FormDialog dialog(MessageRef title, MessageRef action) {
        return new FormDialog(AlertType.NONE, messages, owner, title, action)
                .styled("unit-dialog", UnitDialogs.class.getResource("unit.css").toExternalForm());
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
}
