package vn.congdoan.vanthu.ui.editor;

import java.time.ZoneId;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.review.CommentList;

/** The leader's comments below the panes. */
public final class CommentsView {
    private final CommentsViewModel model;
    private final CommentList list;

    @FXML
    private StackPane pane;

    public CommentsView(CommentsViewModel model, Messages messages, ZoneId zone) {
        this.model = model;
        list = new CommentList(messages, zone, model::go, model::tick);
    }

    @FXML
    private void initialize() {
        pane.getChildren().setAll(list);
        list.setItems(model.rows());
        model.currentProperty()
                .addListener((o, was, is) -> list.getSelectionModel().select(is));
    }

    Node control() {
        return list;
    }
}
