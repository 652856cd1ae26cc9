package vn.congdoan.vanthu.ui.review;

import java.time.ZoneId;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandTips;
import vn.congdoan.vanthu.ui.common.review.CommentList;

/** The comments on the document. */
public final class RemarksView {
    private final RemarksViewModel model;
    private final Messages messages;
    private final CommentList list;

    @FXML
    private BorderPane pane;

    @FXML
    private Button add;

    @FXML
    private Button change;

    @FXML
    private Button remove;

    public RemarksView(RemarksViewModel model, Messages messages, ZoneId zone) {
        this.model = model;
        this.messages = messages;
        list = new CommentList(messages, zone, model::go, model::tick);
    }

    @FXML
    private void initialize() {
        pane.setCenter(list);
        list.setItems(model.rows());
        model.currentProperty()
                .addListener((o, was, is) -> list.getSelectionModel().select(is));
        add.setOnAction(e -> model.comment());
        change.setOnAction(e -> model.change());
        remove.setOnAction(e -> model.remove());
        for (Button ofChosen : List.of(change, remove)) {
            ofChosen.disableProperty().bind(model.currentProperty().isNull());
        }
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, is) -> model.currentProperty().set(is));
        add.setTooltip(CommandTips.of(messages, AppCommand.COMMENT));
    }

    Node control() {
        return list;
    }
}
