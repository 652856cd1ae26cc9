package vn.congdoan.vanthu.ui.common.review;

import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import vn.congdoan.vanthu.domain.review.PlacedComment;
import vn.congdoan.vanthu.i18n.Messages;

/** Comments under each other; Enter or a click goes to the words of one, Space ticks it. */
public final class CommentList extends ListView<PlacedComment> {

    /** Hears that a comment was ticked, or that it wasn't dealt with after all. */
    @FunctionalInterface
    public interface Ticking {
        void tick(PlacedComment comment, boolean done);
    }

    /** @param go shows the words of a comment */
    public CommentList(Messages messages, ZoneId zone, Consumer<PlacedComment> go, Ticking ticking) {
        getStylesheets().add(CommentList.class.getResource("review.css").toExternalForm());
        getStyleClass().addAll("comments", "edge-to-edge");
        setMinHeight(0);
        Label none = new Label(messages.get("review.comments.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll("text-muted", "panel-empty");
        setPlaceholder(none);
        setCellFactory(list -> new CommentCell(messages, zone, ticking));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                go(go);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            PlacedComment chosen = getSelectionModel().getSelectedItem();
            if (chosen != null && event.getCode() == KeyCode.SPACE) {
                ticking.tick(chosen, !chosen.comment().done());
                event.consume();
            } else if (chosen != null && event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                go(go);
                event.consume();
            }
        });
    }

    private void go(Consumer<PlacedComment> go) {
        PlacedComment chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            go.accept(chosen);
        }
    }
}
