package vn.congdoan.vanthu.ui.common.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.review.PlacedComment;
import vn.congdoan.vanthu.domain.review.ReviewComment;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.WrappedCell;

/** A comment: what is said about which words, by whom and when, and whether it is dealt with. */
final class CommentCell extends WrappedCell<PlacedComment> {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    /** A longer quote is cut: its place is shown on the page. */
    private static final int LONGEST_QUOTE = 160;

    private final Messages messages;
    private final ZoneId zone;
    private final CheckBox done = new CheckBox();
    private final Label head = new Label();
    private final Label said = new Label();
    private final Label quote = new Label();
    private final Label lost = new Label();
    private final HBox row = new HBox();

    CommentCell(Messages messages, ZoneId zone, CommentList.Ticking ticking) {
        this.messages = messages;
        this.zone = zone;
        done.setTooltip(new Tooltip(messages.get("review.comments.tick")));
        done.setFocusTraversable(false);
        done.setOnAction(e -> ticking.tick(getItem(), done.isSelected()));
        said.setWrapText(true);
        quote.setWrapText(true);
        lost.setText(messages.get("review.comments.lost"));
        lost.managedProperty().bind(lost.visibleProperty());
        quote.managedProperty().bind(quote.visibleProperty());
        head.getStyleClass().add("comment-head");
        said.getStyleClass().add("comment-said");
        quote.getStyleClass().add("comment-quote");
        lost.getStyleClass().add("comment-lost");
        VBox words = new VBox(said, quote, lost, head);
        words.getStyleClass().add("comment-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getChildren().setAll(done, words);
        row.getStyleClass().add("comment");
    }

    @Override
    protected Region content() {
        return row;
    }

    @Override
    protected void updateItem(PlacedComment item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        ReviewComment comment = item.comment();
        done.setSelected(comment.done());
        said.setText(comment.words());
        quote.setVisible(!comment.quote().isEmpty());
        quote.setText(messages.get("review.comments.quote", cut(comment.quote())));
        lost.setVisible(item.isLost());
        head.setText(head(comment));
        row.pseudoClassStateChanged(DONE, comment.done());
        setGraphic(row);
    }

    private String head(ReviewComment comment) {
        String at = MOMENT.format(comment.at().atZone(zone));
        String by = comment.author().isBlank() ? at : messages.get("editor.flow.by", comment.author(), at);
        return comment.done() ? messages.get("review.comments.done", by, comment.doneBy()) : by;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }
}
