package vn.congdoan.vanthu.ui.signing;

import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ViewLoader;

/** The window of the PIN over the program's window; it stands while its model says so. */
public final class PinDialog {
    private static final double WIDTH = 460;
    private static final double HEIGHT = 330;

    private final PinViewModel model;
    private final Messages messages;
    private final Window owner;
    private Stage stage;

    public PinDialog(PinViewModel model, Messages messages, Window owner) {
        this.model = model;
        this.messages = messages;
        this.owner = owner;
        model.openProperty().addListener((o, was, is) -> {
            if (is) {
                show();
            } else if (stage != null) {
                stage.close();
            }
        });
    }

    private void show() {
        ViewLoader loader = new ViewLoader(messages.bundle());
        loader.register(PinView.class, () -> new PinView(model));
        Scene scene = new Scene(loader.load(PinView.class).root(), WIDTH, HEIGHT);
        stage = new Stage();
        if (owner != null) {
            scene.getStylesheets().setAll(owner.getScene().getStylesheets());
            scene.getRoot().setStyle(owner.getScene().getRoot().getStyle());
            stage.initOwner(owner);
            stage.initModality(Modality.WINDOW_MODAL);
            stage.setX(owner.getX() + (owner.getWidth() - WIDTH) / 2);
            stage.setY(owner.getY() + (owner.getHeight() - HEIGHT) / 2);
        }
        stage.setTitle(messages.get("signing.pin.title"));
        stage.setScene(scene);
        stage.setOnHidden(e -> model.cancel());
        stage.show();
    }
}
