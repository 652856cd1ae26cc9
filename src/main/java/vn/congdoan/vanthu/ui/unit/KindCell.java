package vn.congdoan.vanthu.ui.unit;

import java.util.Arrays;
import java.util.Locale;
import javafx.scene.control.TableCell;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.unit.ImportLine.Kind;

/** What becomes of a line, in a colour of its own. */
final class KindCell extends TableCell<ImportLine, Kind> {
    private static final String PREFIX = "import-";

    private final Messages messages;

    KindCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(Kind kind, boolean empty) {
        super.updateItem(kind, empty);
        getStyleClass()
                .removeAll(Arrays.stream(Kind.values()).map(KindCell::style).toList());
        if (empty || kind == null) {
            setText(null);
        } else {
            setText(messages.get(kind.labelKey()));
            getStyleClass().add(style(kind));
        }
    }

    private static String style(Kind kind) {
        return PREFIX + kind.name().toLowerCase(Locale.ROOT);
    }
}
