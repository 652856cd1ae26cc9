package vn.congdoan.vanthu.ui.editor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.EditTarget;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.i18n.Messages;

/** The parts of the document as fields, in groups that fold. */
public final class PartsView {
    private final PartsViewModel model;
    private final Messages messages;
    private final Consumer<EditPlace> entered;
    private final Map<EditPlace, Node> controls = new EnumMap<>(EditPlace.class);
    private List<SignaturePane> panes = List.of();

    @FXML
    private ScrollPane scroll;

    @FXML
    private ComboBox<DocumentType> type;

    @FXML
    private ComboBox<Mark> mark;

    @FXML
    private TextField number;

    @FXML
    private TextField symbol;

    @FXML
    private TextField place;

    @FXML
    private TextField day;

    @FXML
    private TextField month;

    @FXML
    private TextField year;

    @FXML
    private Label dateFault;

    @FXML
    private TextArea subject;

    @FXML
    private TextArea addressees;

    @FXML
    private TextArea recipients;

    @FXML
    private TextField archive;

    @FXML
    private VBox signatures;

    @FXML
    private TextArea parentOrganisation;

    @FXML
    private TextArea organisation;

    @FXML
    private TextField authority;

    /** @param entered hears in which field somebody writes */
    public PartsView(PartsViewModel model, Messages messages, Consumer<EditPlace> entered) {
        this.model = model;
        this.messages = messages;
        this.entered = entered;
    }

    @FXML
    private void initialize() {
        choices();
        bind(number, model.number());
        bind(symbol, model.symbol());
        bind(place, model.place());
        bind(month, model.date().month());
        bind(year, model.date().year());
        bind(day, model.date().day());
        bind(subject, model.subject());
        bind(addressees, model.addressees());
        bind(recipients, model.recipients());
        bind(archive, model.archive());
        bind(parentOrganisation, model.parentOrganisation());
        bind(organisation, model.organisation());
        bind(authority, model.authority());
        controls.put(EditPlace.NUMBER, number);
        dateFault
                .visibleProperty()
                .bind(model.date()
                        .day()
                        .faultyProperty()
                        .or(model.date().month().faultyProperty())
                        .or(model.date().year().faultyProperty()));
        dateFault.managedProperty().bind(dateFault.visibleProperty());
        panes = model.signatures().stream()
                .map(signature -> new SignaturePane(messages, signature, entered))
                .toList();
        signatures.getChildren().setAll(panes);
        model.focusProperty().addListener((o, was, is) -> focus(is));
    }

    /** Where the keyboard goes on coming to the parts. */
    Node first() {
        return type.isDisabled() ? number : type;
    }

    private void choices() {
        type.setItems(model.types());
        type.setConverter(converter(DocumentType::name));
        type.valueProperty().bindBidirectional(model.typeProperty());
        mark.getItems().setAll(Mark.values());
        mark.setConverter(converter(m -> m == Mark.NONE ? messages.get("editor.parts.noMark") : m.text()));
        mark.valueProperty().bindBidirectional(model.markProperty());
        type.disableProperty().bind(model.frozenProperty());
        mark.disableProperty().bind(model.frozenProperty());
        controls.put(EditPlace.TYPE, type);
        controls.put(EditPlace.MARK, mark);
    }

    private void bind(TextInputControl control, PartField field) {
        PartBinding.bind(control, field, entered);
        controls.put(field.place(), control);
    }

    private void focus(EditTarget target) {
        if (target == null) {
            return;
        }
        Node control = controls.get(target.place());
        if (target.place() == EditPlace.SIGNATURE) {
            unfold(signatures);
            panes.get(Math.min(Math.max(0, target.index()), panes.size() - 1)).focus();
        } else if (control != null) {
            unfold(control);
            control.requestFocus();
            select(control, target);
        }
    }

    private static void select(Node control, EditTarget target) {
        if (control instanceof TextInputControl text && target.start() >= 0) {
            text.selectRange(target.start(), target.end());
        }
    }

    private void unfold(Node control) {
        for (Node node = control; node != null && node != scroll; node = node.getParent()) {
            if (node instanceof TitledPane group) {
                group.setExpanded(true);
            }
        }
        scroll.layout();
        double content = scroll.getContent().getLayoutBounds().getHeight();
        double view = scroll.getViewportBounds().getHeight();
        double y = scroll.getContent()
                .sceneToLocal(control.localToScene(control.getLayoutBounds()))
                .getMinY();
        if (content > view) {
            scroll.setVvalue(Math.max(0, Math.min(1, (y - view / 3) / (content - view))));
        }
    }

    private static <T> StringConverter<T> converter(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
