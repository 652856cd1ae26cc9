package vn.congdoan.vanthu.ui.signing;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Dialogs;
import vn.congdoan.vanthu.ui.common.TextCell;

/** A list of the files, the original chosen. */
public final class OfficialFileDialog implements OfficialFileQuestion {
    private static final int MOST_ROWS = 6;
    /** em; the name may stand below what the file is. */
    private static final double ROW = 3.4;

    private final Messages messages;
    private final Window owner;

    public OfficialFileDialog(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public Optional<OfficialFile> ask(List<OfficialFile> files) {
        ButtonType agree = new ButtonType(messages.get("signing.action.openFile"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("shell.action.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.CONFIRMATION, "", agree, cancel);
        Dialogs.prepare(alert, messages, owner);
        alert.setHeaderText(messages.get("signing.flow.which"));
        ListView<OfficialFile> list = new ListView<>();
        list.setId("officialFiles");
        list.getItems().setAll(files);
        list.setCellFactory(view -> new TextCell<>(file -> messages.get(file.label())));
        list.getSelectionModel().selectFirst();
        list.setStyle("-fx-pref-height: " + ROW * Math.min(MOST_ROWS, files.size()) + "em; -fx-pref-width: 36em;");
        alert.getDialogPane().setContent(list);
        Platform.runLater(list::requestFocus);
        return alert.showAndWait()
                .filter(answer -> answer == agree)
                .map(answer -> list.getSelectionModel().getSelectedItem());
    }
}
