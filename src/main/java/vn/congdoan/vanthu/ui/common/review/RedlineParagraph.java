package vn.congdoan.vanthu.ui.common.review;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.congdoan.vanthu.domain.review.TextPiece;

/**
 * One compared paragraph: what came is underlined, what went is struck through. Words are selected by mouse or, when it has the
 * keyboard, by Shift with the arrows; without a selection the whole paragraph is meant.
 */
final class RedlineParagraph extends TextFlow {
    private final ShownWords words;
    private final Path selection = new Path();
    private final Consumer<RedlineParagraph> onSelected;
    private int anchor;
    private int from;
    private int to;

    /** @param onSelected hears that something else is selected here */
    RedlineParagraph(RedlineLine line, Consumer<RedlineParagraph> onSelected) {
        this.onSelected = onSelected;
        words = new ShownWords(line);
        getStyleClass().add("redline-paragraph");
        setFocusTraversable(true);
        selection.setManaged(false);
        selection.setMouseTransparent(true);
        selection.getStyleClass().add("redline-selection");
        getChildren().add(selection);
        words.pieces().forEach(piece -> getChildren().add(text(piece)));
        widthProperty().addListener(o -> paint());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> select(anchor, letter(event)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((o, was, is) -> {
            if (is) {
                onSelected.accept(this);
            }
        });
    }

    private static Text text(TextPiece piece) {
        Text text = new Text(piece.text());
        text.getStyleClass()
                .add(
                        switch (piece.kind()) {
                            case SAME -> "redline-same";
                            case INSERTED -> "redline-inserted";
                            case DELETED -> "redline-deleted";
                        });
        return text;
    }

    /** The selected words of the new text; all of them where none are. */
    Optional<ChosenWords> chosen() {
        return from < to ? words.chosen(from, to) : words.chosen(0, words.text().length());
    }

    void clearSelection() {
        from = 0;
        to = 0;
        paint();
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        anchor = letter(event);
        if (event.getClickCount() > 1) {
            select(anchor, anchor);
        } else {
            clearSelection();
            onSelected.accept(this);
        }
        event.consume();
    }

    private int letter(MouseEvent event) {
        return hitTest(new Point2D(event.getX(), event.getY())).getInsertionIndex();
    }

    private void select(int one, int other) {
        int[] around = words.wordsAround(one, other);
        from = around[0];
        to = around[1];
        paint();
        onSelected.accept(this);
    }

    private void key(KeyEvent event) {
        boolean side = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT;
        if (!side || event.isAltDown()) {
            return;
        }
        int direction = event.getCode() == KeyCode.RIGHT ? 1 : -1;
        if (event.isShiftDown()) {
            to = Math.max(from, words.wordFrom(to, direction));
        } else {
            int next = words.wordFrom(direction > 0 ? to : from, direction);
            from = direction > 0 ? words.wordFrom(next, -1) : next;
            to = direction > 0 ? next : words.wordFrom(next, 1);
        }
        paint();
        onSelected.accept(this);
        event.consume();
    }

    private void paint() {
        selection.getElements().clear();
        if (from < to) {
            selection.getElements().setAll(rangeShape(from, to));
        }
    }
}
