package vn.congdoan.vanthu.ui.print;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.congdoan.vanthu.domain.document.Draft;
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

    public void show(Draft draft) {
        ViewLoader loader = new ViewLoader(messages.bundle());
        loader.register(PrintView.class, () -> new PrintView(model, messages));
        Scene scene = new Scene(loader.load(PrintView.class).root());
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
        stage.setWidth(Math.min(WIDTH, owner.getWidth() * PART));
        stage.setHeight(Math.min(HEIGHT, owner.getHeight() * PART));
        stage.setOnHidden(e -> model.openProperty().set(false));
        model.show(draft);
        stage.show();
    }
}
