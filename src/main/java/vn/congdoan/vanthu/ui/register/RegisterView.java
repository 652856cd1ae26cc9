package vn.congdoan.vanthu.ui.register;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;

/** The book of outgoing documents; its pages are tabs. */
public final class RegisterView implements Screen {
    private final RegisterViewModel model;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab auditTab;

    @FXML
    private Hyperlink directory;

    @FXML
    private Hyperlink incoming;

    @FXML
    private OutgoingView outgoingController;

    public RegisterView(RegisterViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        directory.setOnAction(e -> model.openDirectory());
        incoming.setOnAction(e -> model.openIncoming());
        auditTab.selectedProperty().addListener((o, was, is) -> {
            if (is) {
                model.audit().load();
            }
        });
    }

    @Override
    public void entered(Destination destination) {
        model.enter();
    }

    @Override
    public Node initialFocus() {
        return outgoingController.query();
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.FIND, this::find)
                .on(AppCommand.COPY_ROWS, outgoingController::copy, outgoingController.mayCopy());
    }

    private void find() {
        tabs.getSelectionModel().selectFirst();
        outgoingController.query().requestFocus();
    }
}
