package vn.congdoan.vanthu.ui.common.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.review.RedlineBlock;
import vn.congdoan.vanthu.i18n.Messages;

/** A compared text, paragraph under paragraph; the words of one of them can be selected. */
public final class RedlinePane extends ScrollPane {
    private final Messages messages;
    private final VBox column = new VBox();
    private final List<RedlineParagraph> paragraphs = new ArrayList<>();
    private final ReadOnlyObjectWrapper<ChosenWords> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");

    public RedlinePane(Messages messages) {
        this.messages = messages;
        getStylesheets().add(RedlinePane.class.getResource("review.css").toExternalForm());
        getStyleClass().addAll("redline", "edge-to-edge");
        column.getStyleClass().add("redline-column");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        column.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    public void show(List<RedlineLine> lines) {
        chosen.set(null);
        paragraphs.clear();
        column.getChildren().clear();
        for (RedlineLine line : lines) {
            column.getChildren().add(node(line));
        }
        setVvalue(0);
    }

    /** The selected words of the new text, of the paragraph with the keyboard all; null for none. */
    public ReadOnlyObjectProperty<ChosenWords> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Something is selected elsewhere. */
    public void clearSelection() {
        paragraphs.forEach(RedlineParagraph::clearSelection);
        chosen.set(null);
    }

    private Node node(RedlineLine line) {
        if (line.isGap()) {
            Label gap = new Label(messages.get("review.redline.gap", line.skipped()));
            gap.getStyleClass().add("redline-gap");
            return gap;
        }
        RedlineParagraph paragraph = new RedlineParagraph(line, this::selected);
        paragraphs.add(paragraph);
        RedlineBlock block = line.block();
        VBox box = new VBox(paragraph);
        box.getStyleClass().add(block.isChanged() ? "redline-changed" : "redline-kept");
        if (!block.isBody()) {
            Label name =
                    new Label(messages.get("review.part." + block.part().name().toLowerCase(Locale.ROOT)));
            name.getStyleClass().add("redline-part");
            box.getChildren().add(0, name);
        }
        return box;
    }

    private void selected(RedlineParagraph paragraph) {
        paragraphs.stream().filter(other -> other != paragraph).forEach(RedlineParagraph::clearSelection);
        chosen.set(paragraph.chosen().orElse(null));
    }

    private void step(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int at = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            at = paragraphs.get(i).isFocused() ? i : at;
        }
        if (by != 0 && at >= 0 && at + by >= 0 && at + by < paragraphs.size()) {
            RedlineParagraph next = paragraphs.get(at + by);
            next.requestFocus();
            reveal(next);
            event.consume();
        }
    }

    private void reveal(Node node) {
        double content = column.getHeight();
        double view = getViewportBounds().getHeight();
        double y =
                column.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
        if (content > view) {
            setVvalue(Math.max(0, Math.min(1, (y - view / 3) / (content - view))));
        }
    }
}
