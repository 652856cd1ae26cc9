package vn.congdoan.vanthu.ui.editor;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandTips;
import vn.congdoan.vanthu.ui.editor.FindingsViewModel.Counts;

/** The findings in a few words at the foot of the screen, for when their panel is closed; a click opens or closes it. */
final class CheckCounts {
    private final CheckPanelViewModel model;
    private final Messages messages;

    CheckCounts(CheckPanelViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    void attach(Button button) {
        var counts = model.findings().countsProperty();
        FontIcon icon = new FontIcon("mdal-fact_check");
        button.setGraphic(icon);
        button.setTooltip(CommandTips.of(messages, AppCommand.GO_FINDINGS));
        button.setFocusTraversable(false);
        button.textProperty().bind(Bindings.createStringBinding(() -> words(counts.get()), counts));
        button.visibleProperty().bind(model.shownProperty().not());
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(e -> model.shownProperty().set(true));
    }

    private String words(Counts counts) {
        if (counts == null) {
            return messages.get("editor.findings.checking");
        }
        if (counts.open() == 0) {
            return messages.get("editor.findings.none");
        }
        return Stream.of(
                        counts.errors() == 0 ? "" : messages.get("editor.findings.errors", counts.errors()),
                        counts.warnings() == 0 ? "" : messages.get("editor.findings.warnings", counts.warnings()),
                        counts.hints() == 0 ? "" : messages.get("editor.findings.hints", counts.hints()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
