package vn.congdoan.vanthu.ui.editor;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import javafx.stage.Window;
import vn.congdoan.vanthu.app.citation.CitationChoice;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ObligationWords;

/**
 * The known documents below the number that is typed. It never takes the keyboard from the text, so that input methods go on
 * composing; the text's own keys are asked first whether they mean the list.
 */
final class CitationPopup {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 4;

    private final TextArea text;
    private final CitationOffersViewModel model;
    private final Messages messages;
    private final VBox rows = new VBox();
    private final Popup popup = new Popup();
    private final List<Node> entries = new ArrayList<>();
    private Window watched;

    CitationPopup(TextArea text, CitationOffersViewModel model, Messages messages) {
        this.text = text;
        this.model = model;
        this.messages = messages;
    }

    void attach() {
        rows.getStyleClass().add("citation-offers");
        // A window of its own, which knows only the sheets of the scene.
        rows.getStylesheets().add(sheet());
        popup.getContent().add(rows);
        popup.setHideOnEscape(false);
        popup.setAutoFix(true);
        model.choicesProperty().addListener((o, was, is) -> show(is));
        model.chosenProperty().addListener(o -> mark());
        text.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                model.dismiss();
            }
        });
        text.scrollTopProperty().addListener(o -> {
            if (popup.isShowing()) {
                place();
            }
        });
    }

    private static String sheet() {
        URL sheet = CitationPopup.class.getResource("editor.css");
        return Objects.requireNonNull(sheet, "editor.css").toExternalForm();
    }

    /** @return whether the key was meant for the list */
    boolean press(KeyEvent event) {
        if (!model.isOffering()
                || event.isShiftDown()
                || event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()) {
            return false;
        }
        switch (event.getCode()) {
            case DOWN -> model.next();
            case UP -> model.previous();
            case TAB -> model.acceptFirst();
            case ESCAPE -> model.dismiss();
            case ENTER -> {
                return model.accept();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void show(List<CitationChoice> choices) {
        entries.clear();
        choices.forEach(choice -> entries.add(row(choice)));
        rows.getChildren().setAll(entries);
        if (choices.isEmpty() || text.getScene() == null || !text.isFocused()) {
            popup.hide();
            return;
        }
        Label hint = new Label(messages.get("citation.hint"));
        hint.getStyleClass().add("citation-hint");
        rows.getChildren().add(hint);
        place();
    }

    private Node row(CitationChoice choice) {
        Citation known = choice.offer().known();
        Label name = new Label(choice.offer().shortForm());
        name.getStyleClass().add("citation-name");
        String date = ObligationWords.date(known.date());
        Label more = new Label(Stream.of(date, known.issuer(), known.subject())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · ")));
        more.setTextOverrun(OverrunStyle.ELLIPSIS);
        more.getStyleClass().add("citation-more");
        Label form = new Label(messages.get(choice.first() ? "citation.full" : "citation.short"));
        form.getStyleClass().add("citation-more");
        form.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox first = new HBox(name, form);
        first.setAlignment(Pos.BASELINE_LEFT);
        VBox row = new VBox(first, more);
        row.getStyleClass().add("citation-offer");
        row.setOnMousePressed(event -> event.consume());
        row.setOnMouseClicked(event -> model.accept(choice));
        return row;
    }

    private void mark() {
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i)
                    .pseudoClassStateChanged(CHOSEN, i == model.chosenProperty().get());
        }
    }

    /** A window that is moved would leave the list behind. */
    private void watch(Window window) {
        if (watched != window) {
            watched = window;
            window.xProperty().addListener(o -> model.dismiss());
            window.yProperty().addListener(o -> model.dismiss());
        }
    }

    /** Below the line in which the number stands, above it where the screen ends. */
    private void place() {
        List<CitationChoice> choices = model.choicesProperty().get();
        if (choices.isEmpty() || !(text.getSkin() instanceof TextAreaSkin skin)) {
            return;
        }
        Rectangle2D letter =
                skin.getCharacterBounds(Math.min(choices.get(0).replaced().end() - 1, text.getLength()));
        Point2D below = text.localToScreen(letter.getMinX(), letter.getMaxY());
        Bounds pane = text.localToScreen(text.getBoundsInLocal());
        if (below == null || pane == null) {
            return;
        }
        if (!popup.isShowing()) {
            watch(text.getScene().getWindow());
            popup.show(text.getScene().getWindow(), below.getX(), below.getY() + GAP);
        }
        rows.applyCss();
        double width = rows.prefWidth(-1);
        double height = rows.prefHeight(width);
        double end = Screen.getScreensForRectangle(below.getX(), below.getY(), 1, 1).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds()
                .getMaxY();
        boolean fits = below.getY() + GAP + height <= end;
        popup.setX(Math.max(pane.getMinX(), Math.min(below.getX(), pane.getMaxX() - width)));
        popup.setY(fits ? below.getY() + GAP : below.getY() - letter.getHeight() - GAP - height);
    }
}
