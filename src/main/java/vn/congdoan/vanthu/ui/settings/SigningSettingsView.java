package vn.congdoan.vanthu.ui.settings;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.DirectoryChooser;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.FileQuestion;

/** The tab of signing. */
public final class SigningSettingsView {
    private static final double SMALLEST = 10;
    private static final double LARGEST = 50;

    private final SigningSettingsViewModel model;
    private final Messages messages;

    @FXML
    private ImageView personImage;

    @FXML
    private Button choosePersonPicture;

    @FXML
    private Button removePersonPicture;

    @FXML
    private Label personFaults;

    @FXML
    private ImageView sealImage;

    @FXML
    private Button chooseSealPicture;

    @FXML
    private Button removeSealPicture;

    @FXML
    private Label sealFaults;

    @FXML
    private Spinner<Double> diameter;

    @FXML
    private TextField timeStampUrl;

    @FXML
    private TextField watchedFolder;

    @FXML
    private Button chooseWatched;

    @FXML
    private TextField rootsFolder;

    @FXML
    private Button importRoot;

    @FXML
    private CheckBox nameMustMatch;

    @FXML
    private CheckBox sealRequired;

    @FXML
    private CheckBox omitFields;

    @FXML
    private Button saveRules;

    public SigningSettingsView(SigningSettingsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        pictures();
        services();
        rules();
    }

    private void pictures() {
        picture(model.personPicture(), personImage, personFaults, choosePersonPicture, removePersonPicture);
        picture(model.sealPicture(), sealImage, sealFaults, chooseSealPicture, removeSealPicture);
        DoubleSpinnerValueFactory millimetres = new DoubleSpinnerValueFactory(
                SMALLEST, LARGEST, model.sealDiameterProperty().get(), 1);
        diameter.setValueFactory(millimetres);
        model.sealDiameterProperty().addListener((o, was, is) -> millimetres.setValue(is.doubleValue()));
        millimetres.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.sealDiameterProperty().set(is);
            }
        });
    }

    private void picture(PictureSetting setting, ImageView image, Label faults, Button choose, Button remove) {
        faults.textProperty().bind(setting.faultsProperty());
        faults.managedProperty().bind(setting.faultsProperty().isNotEmpty());
        StringProperty path = setting.pathProperty();
        path.addListener((o, was, is) -> show(image, is));
        show(image, path.get());
        choose.setOnAction(e -> new FileQuestion(messages, saveRules)
                .ask("signing.choose.picture", "signing.kind.picture", "png", chosen -> path.set(chosen.toString())));
        remove.setOnAction(e -> path.set(""));
        remove.disableProperty().bind(Bindings.isEmpty(path));
    }

    private static void show(ImageView image, String path) {
        boolean there = !path.isBlank() && Files.isRegularFile(Path.of(path));
        image.setImage(there ? new Image(Path.of(path).toUri().toString(), true) : null);
    }

    private void services() {
        timeStampUrl.textProperty().bindBidirectional(model.timeStampUrlProperty());
        watchedFolder.textProperty().bindBidirectional(model.watchedFolderProperty());
        chooseWatched.setOnAction(e -> {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(messages.get("signing.choose.folder"));
            File folder = chooser.showDialog(chooseWatched.getScene().getWindow());
            if (folder != null) {
                watchedFolder.setText(folder.toString());
            }
        });
        rootsFolder.setText(model.trustedFolder());
        importRoot.setOnAction(e -> new FileQuestion(messages, saveRules)
                .ask("signing.choose.certificate", "signing.kind.certificate", "cer crt der pem", model::trust));
    }

    private void rules() {
        nameMustMatch.selectedProperty().bindBidirectional(model.nameMustMatchProperty());
        sealRequired.selectedProperty().bindBidirectional(model.sealRequiredProperty());
        omitFields.selectedProperty().bindBidirectional(model.omitFieldsProperty());
        saveRules.setOnAction(e -> model.saveRules());
    }
}
