package vn.congdoan.vanthu.ui.signing;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.app.signing.office.SigningOutcome;

/** One outcome: what, and signed or why not. */
final class OutcomeCell extends ListCell<SigningOutcome> {
    private final Function<SigningOutcome, String> words;
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label outcome = new Label();
    private final HBox line = new HBox(icon, new VBox(title, outcome));

    OutcomeCell(Function<SigningOutcome, String> words) {
        this.words = words;
        line.getStyleClass().add("actions");
        outcome.setWrapText(true);
        outcome.getStyleClass().add("text-muted");
        // The width of the list, not of the longest text.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SigningOutcome item, boolean isEmpty) {
        super.updateItem(item, isEmpty);
        getStyleClass().removeAll("outcome-good", "outcome-bad");
        setGraphic(isEmpty || item == null ? null : line);
        if (isEmpty || item == null) {
            return;
        }
        getStyleClass().add(item.isSigned() ? "outcome-good" : "outcome-bad");
        icon.setIconLiteral(item.isSigned() ? "mdal-check_circle" : "mdal-error_outline");
        title.setText(item.target().title());
        outcome.setText(words.apply(item));
    }
}
