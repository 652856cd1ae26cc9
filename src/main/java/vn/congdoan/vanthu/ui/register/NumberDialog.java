package vn.congdoan.vanthu.ui.register;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.FormDialog;
import vn.congdoan.vanthu.ui.common.WordsConverter;
import vn.congdoan.vanthu.ui.common.office.VietnameseDates;

/** Asks in a dialog for date and number; the next number is what one mostly wants. */
public final class NumberDialog implements NumberQuestion {
    private final Messages messages;
    private final Window owner;

    public NumberDialog(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    /** The controls of one showing. */
    private final class Fields {
        final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
        final DatePicker datePicker = new DatePicker();
        final RadioButton next = choice("register.number.next");
        final RadioButton kept = choice("register.number.reserved");
        final RadioButton inserted = choice("register.number.inserted");
        final ComboBox<RegisterEntry> reserved = new ComboBox<>();
        final TextField behind = new TextField();
        final TextField suffix = new TextField();
        final TextField reason = new TextField();
        final TextField note = new TextField();

        Fields(Offer offer) {
            ToggleGroup group = new ToggleGroup();
            group.getToggles().setAll(next, kept, inserted);
            VietnameseDates.bind(datePicker, date);
            reserved.getItems().setAll(offer.reserved());
            reserved.setConverter(new WordsConverter<>(entry -> entry == null
                    ? ""
                    : entry.number().full() + " – " + entry.subject().subject()));
            show(kept, !offer.reserved().isEmpty());
            show(inserted, offer.allowSuffix());
            behind.setPrefColumnCount(4);
            suffix.setPrefColumnCount(2);
            set(offer.before(), offer);
            datePicker.setId("numberDate");
            reason.setId("numberReason");
        }

        private void set(Answer answer, Offer offer) {
            date.set(answer.date());
            reason.setText(answer.reason());
            note.setText(answer.note());
            behind.setText(answer.behind() == 0 ? "" : String.valueOf(answer.behind()));
            suffix.setText(answer.suffix());
            offer.reserved().stream()
                    .filter(entry -> entry.id() == answer.reservedId())
                    .findFirst()
                    .or(() -> offer.reserved().stream().findFirst())
                    .ifPresent(reserved::setValue);
            RadioButton chosen = answer.reservedId() != 0 ? kept : answer.behind() != 0 ? inserted : next;
            chosen.setSelected(true);
        }

        void fill(FormDialog dialog, Offer offer) {
            HBox insertion = row(label("register.number.behind"), behind, label("register.number.suffix"), suffix);
            insertion.visibleProperty().bind(inserted.selectedProperty());
            insertion.managedProperty().bind(insertion.visibleProperty());
            reserved.visibleProperty().bind(kept.selectedProperty());
            reserved.managedProperty().bind(reserved.visibleProperty());
            Label refusal = new Label(offer.refusal());
            refusal.setWrapText(true);
            refusal.getStyleClass().add("field-error");
            show(refusal, !offer.refusal().isEmpty());
            dialog.add(
                    refusal,
                    dialog.field("register.number.date", datePicker),
                    next,
                    kept,
                    reserved,
                    inserted,
                    insertion,
                    dialog.field("register.number.reason", reason),
                    dialog.field("register.column.note", note));
        }

        boolean isComplete() {
            boolean insertion = behind.getText().strip().matches("[0-9]{1,6}")
                    && !suffix.getText().isBlank();
            return date.get() != null
                    && (next.isSelected()
                            || kept.isSelected() && reserved.getValue() != null
                            || inserted.isSelected() && insertion);
        }

        Answer answer() {
            return new Answer(
                    date.get(),
                    kept.isSelected() ? reserved.getValue().id() : 0,
                    inserted.isSelected() ? Integer.parseInt(behind.getText().strip()) : 0,
                    inserted.isSelected() ? suffix.getText().strip() : "",
                    reason.getText().strip(),
                    note.getText().strip());
        }
    }

    @Override
    public Optional<Answer> ask(Offer offer) {
        FormDialog dialog = new FormDialog(
                AlertType.CONFIRMATION,
                messages,
                owner,
                MessageRef.of("register.number.title", offer.document()),
                MessageRef.of("workflow.action.giveNumber"));
        Fields fields = new Fields(offer);
        fields.fill(dialog, offer);
        dialog.incompleteWhile(Bindings.createBooleanBinding(
                () -> !fields.isComplete(),
                fields.date,
                fields.next.selectedProperty(),
                fields.kept.selectedProperty(),
                fields.inserted.selectedProperty(),
                fields.reserved.valueProperty(),
                fields.behind.textProperty(),
                fields.suffix.textProperty()));
        return dialog.isAgreed(dialog.button()) ? Optional.of(fields.answer()) : Optional.empty();
    }

    private RadioButton choice(String key) {
        return new RadioButton(messages.get(key));
    }

    private Label label(String key) {
        return new Label(messages.get(key));
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().addAll("fields", "field-row");
        return row;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
