package vn.congdoan.vanthu.ui.editor;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.app.checking.CheckedFinding;
import vn.congdoan.vanthu.domain.check.OfficeWord;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.WrappedCell;

/** A finding as a row: how much it matters, what it says, the words concerned, and what can be done about it. */
final class FindingCell extends WrappedCell<CheckedFinding> {
    private final FindingsViewModel model;
    private final Messages messages;
    private final FontIcon icon = new FontIcon();
    private final Label severity = new Label();
    private final Label message = new Label();
    private final Label excerpt = new Label();
    private final Button mend = new Button();
    private final Button learn = new Button();
    private final Button leave = new Button();
    private final HBox row = new HBox();
    private final Tooltip tip = new Tooltip();
    private final ContextMenu menu = new ContextMenu();

    FindingCell(FindingsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        severity.setGraphic(icon);
        severity.getStyleClass().add("finding-severity");
        message.setWrapText(true);
        message.getStyleClass().add("finding-message");
        excerpt.getStyleClass().add("finding-excerpt");
        excerpt.setMinWidth(0);
        VBox words = new VBox(message, excerpt);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        for (Button button : new Button[] {mend, learn, leave}) {
            button.getStyleClass().add("small");
            button.setMnemonicParsing(false);
            button.setMinWidth(USE_PREF_SIZE);
            // The keyboard has its own ways: Alt+Enter, Insert and Delete.
            button.setFocusTraversable(false);
        }
        mend.setText(messages.get("editor.findings.mend"));
        mend.setOnAction(e -> model.mend(getItem()));
        learn.setText(messages.get("editor.findings.learn"));
        learn.setOnAction(e -> model.learn(getItem()));
        row.getStyleClass().add("finding");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().setAll(severity, words, mend, learn, leave);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                model.go(getItem());
            }
        });
    }

    @Override
    protected Region content() {
        return row;
    }

    @Override
    protected void updateItem(CheckedFinding item, boolean isEmpty) {
        super.updateItem(item, isEmpty);
        boolean none = isEmpty || item == null;
        setGraphic(none ? null : row);
        setTooltip(none ? null : tip);
        setContextMenu(none ? null : menu);
        if (!none) {
            show(item);
        }
    }

    private void show(CheckedFinding item) {
        Severity kind = item.finding().severity();
        icon.setIconLiteral(icon(kind));
        severity.setText(messages.get(word(kind)));
        severity.getStyleClass().removeAll("severity-error", "severity-warning", "severity-hint");
        severity.getStyleClass().add(style(kind));
        String words = messages.get(item.finding().message());
        message.setText(words);
        String quoted = item.isIgnored()
                ? messages.get("editor.findings.leftBecause", item.reason())
                : quoted(item.finding().excerpt(), words);
        excerpt.setText(quoted);
        excerpt.setVisible(!quoted.isEmpty());
        excerpt.setManaged(!quoted.isEmpty());
        mend.setVisible(model.mayMend(item));
        mend.setManaged(mend.isVisible());
        String word = model.word(item).map(OfficeWord::entry).orElse("");
        learn.setVisible(!word.isEmpty());
        learn.setManaged(learn.isVisible());
        learn.setTooltip(new Tooltip(messages.get("editor.findings.learnTip", word)));
        leave.setText(messages.get(item.isIgnored() ? "editor.findings.takeBack" : "editor.findings.ignore"));
        leave.setOnAction(e -> leaveOrTakeBack());
        row.pseudoClassStateChanged(PseudoClass.getPseudoClass("ignored"), item.isIgnored());
        tip.setText(tip(item));
        menu(item);
    }

    private void leaveOrTakeBack() {
        if (getItem().isIgnored()) {
            model.takeBack(getItem());
        } else {
            model.ignore(getItem());
        }
    }

    private void menu(CheckedFinding item) {
        MenuItem go = new MenuItem(messages.get("editor.findings.go"));
        go.setOnAction(e -> model.go(item));
        MenuItem mending = new MenuItem(messages.get("editor.findings.mend"));
        mending.setDisable(!mend.isVisible());
        mending.setOnAction(e -> model.mend(item));
        MenuItem learning = new MenuItem(messages.get("editor.findings.learn"));
        learning.setDisable(!learn.isVisible());
        learning.setOnAction(e -> model.learn(item));
        MenuItem leaving = new MenuItem(leave.getText());
        leaving.setOnAction(e -> leaveOrTakeBack());
        menu.getItems().setAll(go, mending, learning, leaving);
    }

    private String quoted(String words, String message) {
        boolean said = words == null || words.isBlank() || message.contains(words);
        return said ? "" : messages.get("editor.findings.excerpt", words.replace('\n', ' '));
    }

    private String tip(CheckedFinding item) {
        String clause = item.finding().clause();
        String source = clause.isEmpty()
                ? messages.get("editor.findings.habit")
                : messages.get("editor.findings.clause", clause);
        boolean writes = item.isMendable() && !item.finding().repair().words().isBlank();
        return writes
                ? source + "\n"
                        + messages.get(
                                "editor.findings.becomes",
                                item.finding().repair().words().strip())
                : source;
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "mdal-error";
            case WARNING -> "mdmz-warning";
            case HINT -> "mdal-info";
        };
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "editor.findings.error";
            case WARNING -> "editor.findings.warning";
            case HINT -> "editor.findings.hint";
        };
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "severity-error";
            case WARNING -> "severity-warning";
            case HINT -> "severity-hint";
        };
    }
}
