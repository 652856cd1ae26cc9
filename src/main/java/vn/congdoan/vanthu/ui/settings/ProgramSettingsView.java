package vn.congdoan.vanthu.ui.settings;

import java.io.File;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.stage.DirectoryChooser;

/** How the program looks and speaks on this machine, when it locks, and where its files are. */
public final class ProgramSettingsView {
    private final ProgramSettingsViewModel model;

    @FXML
    private ComboBox<Integer> lockMinutes;

    @FXML
    private RadioButton light;

    @FXML
    private RadioButton dark;

    @FXML
    private ComboBox<Integer> fontPercent;

    @FXML
    private RadioButton vietnamese;

    @FXML
    private RadioButton english;

    @FXML
    private Label restartNeeded;

    @FXML
    private TextField exportFolder;

    @FXML
    private Button chooseFolder;

    @FXML
    private CheckBox openAfterExport;

    @FXML
    private TextField dataFolder;

    public ProgramSettingsView(ProgramSettingsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        look();
        folders();
    }

    private void look() {
        dark.selectedProperty().bindBidirectional(model.darkProperty());
        light.setSelected(!dark.isSelected());
        english.selectedProperty().bindBidirectional(model.englishProperty());
        vietnamese.setSelected(!english.isSelected());
        fontPercent.setItems(FXCollections.observableArrayList(ProgramSettingsViewModel.FONT_SIZES));
        fontPercent.setConverter(new PercentConverter());
        fontPercent.valueProperty().bindBidirectional(model.fontPercentProperty());
        lockMinutes.setItems(FXCollections.observableArrayList(ProgramSettingsViewModel.LOCK_MINUTES));
        lockMinutes.setConverter(new MinutesConverter(model::minutes));
        lockMinutes.valueProperty().bindBidirectional(model.lockMinutesProperty());
        restartNeeded.visibleProperty().bind(model.restartNeededProperty());
        restartNeeded.managedProperty().bind(restartNeeded.visibleProperty());
    }

    private void folders() {
        exportFolder.textProperty().bind(model.exportFolderProperty());
        openAfterExport.selectedProperty().bindBidirectional(model.openAfterExportProperty());
        dataFolder.setText(model.dataFolder());
        chooseFolder.setOnAction(e -> {
            File folder =
                    new DirectoryChooser().showDialog(chooseFolder.getScene().getWindow());
            if (folder != null) {
                model.chooseExportFolder(folder.toPath());
            }
        });
    }
}
