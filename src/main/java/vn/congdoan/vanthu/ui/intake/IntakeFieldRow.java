package vn.congdoan.vanthu.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.domain.reading.Candidate;
import vn.congdoan.vanthu.domain.reading.SourcePlace;
import vn.congdoan.vanthu.i18n.Messages;

/** A recognised part with its name; what is in doubt offers its candidates as buttons. */
final class IntakeFieldRow extends HBox {
    /** Rows of text; a list of more lines scrolls. */
    private static final int MOST_ROWS = 6;
    /** Characters that fit into one row of the pane also in large letters. */
    private static final int ROW = 22;
    /** The width of a letter, of its size; and both paddings in letters. */
    private static final double LETTER = 0.6;

    private static final int SIDES = 3;

    /** Where the names take less room, so that enough is left for the words. */
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private static final int NARROW_LETTERS = 28;

    private final Messages messages;
    private final IntakeField field;
    private final Consumer<List<SourcePlace>> pointed;
    private final TextInputControl control;

    /** @param pointed hears the words of the original while the field has the pointer or the keyboard */
    IntakeFieldRow(Messages messages, IntakeField field, Consumer<List<SourcePlace>> pointed) {
        this.messages = messages;
        this.field = field;
        this.pointed = pointed;
        String words = field.wordsProperty().get();
        boolean area = field.isSeveral() || words.length() > ROW;
        control = area ? area(words) : new TextField();
        control.textProperty().bindBidirectional(field.wordsProperty());
        control.setPromptText(messages.get("intake.unclear"));
        String label = messages.get(field.labelKey());
        Label name = new Label(field.number() == 0 ? label : messages.get("intake.numbered", label, field.number()));
        name.setLabelFor(control);
        name.setWrapText(true);
        VBox value = new VBox(control, doubt());
        value.setMinWidth(0);
        HBox.setHgrow(value, Priority.ALWAYS);
        getStyleClass().add("intake-field");
        widthProperty()
                .addListener(o -> Platform.runLater(() -> pseudoClassStateChanged(
                        NARROW, getWidth() < NARROW_LETTERS * name.getFont().getSize())));
        getChildren().setAll(name, value);
        point(this, field.places());
        control.focusedProperty().addListener((o, was, is) -> {
            if (is) {
                pointed.accept(field.places());
            }
        });
        mark(field.faultyProperty().get());
        field.faultyProperty().addListener((o, was, is) -> mark(is));
    }

    private static TextArea area(String words) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows(words, 2 * ROW));
        // Later, because a height that is changed while heights are laid out is passed over.
        area.widthProperty().addListener(o -> Platform.runLater(() -> fit(area)));
        area.fontProperty().addListener(o -> Platform.runLater(() -> fit(area)));
        area.setMinHeight(USE_PREF_SIZE);
        // Tab leaves the field as it does everywhere else on the screen.
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                area.fireEvent(new KeyEvent(
                        event.getSource(),
                        event.getTarget(),
                        event.getEventType(),
                        event.getCharacter(),
                        event.getText(),
                        event.getCode(),
                        event.isShiftDown(),
                        true,
                        event.isAltDown(),
                        event.isMetaDown()));
                event.consume();
            }
        });
        return area;
    }

    private static void fit(TextArea area) {
        double letters = area.getWidth() / (area.getFont().getSize() * LETTER) - SIDES;
        area.setPrefRowCount(rows(area.getText(), (int) Math.max(ROW / 2, letters)));
    }

    private static int rows(String words, int width) {
        long rows = words.lines().mapToLong(line -> 1 + line.length() / width).sum();
        return (int) Math.max(1, Math.min(MOST_ROWS, rows));
    }

    private Node doubt() {
        Label told = new Label(messages.get("intake.doubtful"));
        told.setGraphic(new FontIcon("mdmz-warning"));
        told.getStyleClass().add("intake-doubt");
        FlowPane choices = new FlowPane(told);
        choices.getStyleClass().add("intake-candidates");
        for (Candidate candidate : field.candidates()) {
            Button choice = new Button(candidate.value());
            choice.getStyleClass().addAll("small", "intake-candidate");
            choice.setMnemonicParsing(false);
            choice.setOnAction(e -> {
                field.choose(candidate);
                control.requestFocus();
            });
            List<SourcePlace> place = candidate.place() == null ? List.of() : List.of(candidate.place());
            point(choice, place);
            choice.focusedProperty().addListener((o, was, is) -> {
                if (is) {
                    pointed.accept(place);
                }
            });
            choices.getChildren().add(choice);
        }
        choices.visibleProperty().bind(field.doubtfulProperty());
        choices.managedProperty().bind(choices.visibleProperty());
        return choices;
    }

    private void point(Node node, List<SourcePlace> places) {
        node.hoverProperty().addListener((o, was, is) -> {
            if (is && !places.isEmpty()) {
                pointed.accept(places);
            }
        });
    }

    private void mark(boolean faulty) {
        control.getStyleClass().remove("faulty");
        if (faulty) {
            control.getStyleClass().add("faulty");
        }
    }
}
