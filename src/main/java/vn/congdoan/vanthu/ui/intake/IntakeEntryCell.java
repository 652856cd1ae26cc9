package vn.congdoan.vanthu.ui.intake;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.app.citation.HeldDocument;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.WrappedCell;

/** A row of one of the lists: what it is, more of it, and for a finding how much it matters. */
final class IntakeEntryCell extends WrappedCell<IntakeEntry> {
    private final Messages messages;
    private final Label kind = new Label();
    private final FontIcon icon = new FontIcon("mdal-info");
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox row = new HBox();
    private final Tooltip tip = new Tooltip();
    private final Hyperlink link = new Hyperlink();
    private final Label missing = new Label();

    /** @param opened hears which cited document is wanted */
    IntakeEntryCell(Messages messages, Consumer<HeldDocument> opened) {
        this.messages = messages;
        kind.setGraphic(icon);
        kind.setMinWidth(USE_PREF_SIZE);
        title.setWrapText(true);
        detail.setMinWidth(0);
        detail.getStyleClass().add("intake-detail");
        VBox words = new VBox(title, detail);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getStyleClass().add("intake-entry");
        row.getChildren().setAll(kind, words, link, missing);
        link.setText(messages.get("citation.open"));
        link.setTooltip(new Tooltip(messages.get("citation.openKey", "Enter")));
        link.setMinWidth(USE_PREF_SIZE);
        link.setFocusTraversable(false);
        link.setOnAction(e -> opened.accept(getItem().link().held()));
        missing.setText(messages.get("citation.missing"));
        missing.setMinWidth(USE_PREF_SIZE);
        missing.getStyleClass().add("intake-detail");
        tip.setWrapText(true);
        tip.setMaxWidth(560);
    }

    @Override
    protected Region content() {
        return row;
    }

    @Override
    protected void updateItem(IntakeEntry item, boolean empty) {
        super.updateItem(item, empty);
        boolean none = empty || item == null;
        setGraphic(none ? null : row);
        setTooltip(none || item.detail().isEmpty() ? null : tip);
        if (none) {
            return;
        }
        title.setText(item.title());
        detail.setText(item.detail().replace('\n', ' '));
        detail.setVisible(!item.detail().isEmpty());
        detail.setManaged(detail.isVisible());
        tip.setText(item.detail());
        show(link, item.isLink());
        show(missing, item.link() != null && !item.isLink());
        kind.setVisible(item.severity() != null);
        kind.setManaged(kind.isVisible());
        kind.getStyleClass().removeAll("severity-error", "severity-warning", "severity-hint");
        if (item.severity() != null) {
            severity(item.severity());
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void severity(Severity severity) {
        switch (severity) {
            case ERROR -> severity("mdal-error", "editor.findings.error", "severity-error");
            case WARNING -> severity("mdmz-warning", "editor.findings.warning", "severity-warning");
            case HINT -> severity("mdal-info", "editor.findings.hint", "severity-hint");
        }
    }

    private void severity(String literal, String key, String style) {
        icon.setIconLiteral(literal);
        kind.setAccessibleText(messages.get(key));
        kind.setTooltip(new Tooltip(messages.get(key)));
        kind.getStyleClass().add(style);
    }
}
