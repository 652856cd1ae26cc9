package vn.congdoan.vanthu.ui.common;

import java.util.List;
import javafx.scene.control.Labeled;
import vn.congdoan.vanthu.domain.workflow.DocumentState;
import vn.congdoan.vanthu.i18n.Messages;

/** A document's state in a word with its colour: what waits, what came back, what is settled. */
public final class StateWords {
    private static final List<String> STYLES =
            List.of("state-open", "state-waiting", "state-returned", "state-settled", "state-gone");

    private StateWords() {}

    public static void show(Labeled label, DocumentState state, Messages messages) {
        label.setText(messages.get(state.labelKey()));
        label.getStyleClass().removeAll(STYLES);
        label.getStyleClass().add(style(state));
    }

    private static String style(DocumentState state) {
        return switch (state) {
            case DRAFT -> STYLES.get(0);
            case SUBMITTED -> STYLES.get(1);
            case RETURNED -> STYLES.get(2);
            case APPROVED, NUMBERED, SIGNED, READY, ISSUED, CORRECTED -> STYLES.get(3);
            case RECALLED, REPLACED -> STYLES.get(4);
        };
    }
}
