package vn.congdoan.vanthu.ui.print;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.congdoan.vanthu.app.print.Printable;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ViewLoader;

/** The window of the print dialog over the program's window, in its look. */
public final class PrintDialog {
    private static final double PART = 0.9;
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    private final PrintViewModel model;
    private final Messages messages;
    private final Window owner;
    private Stage stage;

    public PrintDialog(PrintViewModel model, Messages messages, Window owner) {
        this.model = model;
        this.messages = messages;
        this.owner = owner;
        model.openProperty().addListener((o, was, is) -> {
            if (!is && stage != null) {
                stage.close();
            }
        });
    }

    public void show(Printable printable) {
        ViewLoader loader = new ViewLoader(messages.bundle());
        loader.register(PrintView.class, () -> new PrintView(model, messages));
        double width = Math.min(WIDTH, owner.getWidth() * PART);
        double height = Math.min(HEIGHT, owner.getHeight() * PART);
        Scene scene = new Scene(loader.load(PrintView.class).root(), width, height);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.getAccelerators()
                .put(
                        new KeyCodeCombination(KeyCode.ESCAPE),
                        () -> model.openProperty().set(false));
        stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(messages.get("print.title"));
        stage.setScene(scene);
        place(width, height);
        // Some window systems forget the size of a window that they haven't shown yet.
        stage.setOnShown(e -> Platform.runLater(() -> place(width, height)));
        stage.setOnHidden(e -> model.openProperty().set(false));
        model.show(printable);
        stage.show();
    }

    private void place(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(owner.getX() + (owner.getWidth() - width) / 2);
        stage.setY(owner.getY() + (owner.getHeight() - height) / 2);
    }
}
