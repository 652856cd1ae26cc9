package vn.congdoan.vanthu.ui.round;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;

/** The indicators of a round that is open, in the editor in which they were made. */
public final class RoundFormView implements Screen {
    private final RoundFormViewModel model;

    @FXML
    private Button back;

    @FXML
    private Label head;

    @FXML
    private Button cancel;

    @FXML
    private Button store;

    public RoundFormView(RoundFormViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        head.textProperty().bind(model.headProperty());
        back.setOnAction(e -> model.back());
        cancel.setOnAction(e -> model.back());
        store.setOnAction(e -> model.store());
        store.disableProperty().bind(model.storableProperty().not());
    }

    @Override
    public void entered(Destination destination) {
        model.enter(((Destination.RoundForm) destination).roundId());
    }

    @Override
    public Node initialFocus() {
        return back;
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.BACK, model::back).on(AppCommand.SAVE, model::store, model.storableProperty());
    }
}
