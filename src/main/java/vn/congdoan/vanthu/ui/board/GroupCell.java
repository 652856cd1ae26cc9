package vn.congdoan.vanthu.ui.board;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.report.board.GroupCounts;
import vn.congdoan.vanthu.i18n.Messages;

/** A group with its place, its bar and its two rates. */
final class GroupCell extends ListCell<GroupCounts> {
    private final UnitWords words;
    private final Messages messages;
    private final Label name = new Label();
    private final Label reported = new Label();
    private final Label rates = new Label();
    private final ShareBar bar = new ShareBar();
    private final VBox content;

    GroupCell(UnitWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        setPrefWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        name.setMinWidth(0);
        reported.setMinWidth(Region.USE_PREF_SIZE);
        rates.getStyleClass().addAll("text-muted", "small");
        content = new VBox(new HBox(name, between, reported), bar, rates);
        content.getStyleClass().add("group-cell");
    }

    @Override
    protected void updateItem(GroupCounts group, boolean empty) {
        super.updateItem(group, empty);
        boolean none = empty || group == null;
        setGraphic(none ? null : content);
        if (!none) {
            String label = words.group(group.group());
            name.setText(group.place() == 0 ? label : messages.get("board.group.placed", group.place(), label));
            reported.setText(messages.get(
                    "board.group.reported",
                    group.counts().actual(),
                    group.counts().expected()));
            rates.setText(messages.get(
                    "board.group.rates",
                    words.percent(group.counts().reportingRate()),
                    words.percent(group.counts().onTimeRate())));
            bar.show(group.counts());
        }
    }
}
