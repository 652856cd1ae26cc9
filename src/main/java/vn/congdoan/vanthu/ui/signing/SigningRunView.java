package vn.congdoan.vanthu.ui.signing;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.app.signing.office.SigningOutcome;

/** How far a run is, and what became of each document. */
public final class SigningRunView {
    private final SigningRunViewModel model;

    @FXML
    private VBox root;

    @FXML
    private Label summary;

    @FXML
    private ProgressBar progress;

    @FXML
    private Region filler;

    @FXML
    private Button stop;

    @FXML
    private Button dismiss;

    @FXML
    private ListView<SigningOutcome> outcomes;

    public SigningRunView(SigningRunViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        root.visibleProperty().bind(model.shownProperty());
        root.managedProperty().bind(model.shownProperty());
        summary.textProperty().bind(model.summaryProperty());
        progress.progressProperty().bind(model.progressProperty());
        for (Region part : new Region[] {progress, stop}) {
            part.visibleProperty().bind(model.runningProperty());
            part.managedProperty().bind(model.runningProperty());
        }
        for (Region part : new Region[] {filler, dismiss}) {
            part.visibleProperty().bind(model.runningProperty().not());
            part.managedProperty().bind(part.visibleProperty());
        }
        stop.setOnAction(e -> model.stop());
        dismiss.setOnAction(e -> model.dismiss());
        outcomes.setItems(model.outcomes());
        outcomes.setCellFactory(list -> new OutcomeCell(model::words));
        outcomes.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.open(outcomes.getSelectionModel().getSelectedItem());
            }
        });
    }
}
