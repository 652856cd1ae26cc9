package vn.congdoan.vanthu.ui.settings;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.util.StringConverter;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.settings.SigningSettings.Key;
import vn.congdoan.vanthu.ui.common.TextCell;

/** The tab of signing. */
public final class SigningSettingsView {
    private static final double SMALLEST = 10;
    private static final double LARGEST = 50;

    private final SigningSettingsViewModel model;
    private final Messages messages;

    @FXML
    private RadioButton file;

    @FXML
    private RadioButton token;

    @FXML
    private RadioButton windows;

    @FXML
    private VBox fileFields;

    @FXML
    private VBox tokenFields;

    @FXML
    private TextField keyFile;

    @FXML
    private Button chooseKeyFile;

    @FXML
    private ComboBox<String> library;

    @FXML
    private Button chooseLibrary;

    @FXML
    private Label driversHint;

    @FXML
    private ComboBox<Integer> slot;

    @FXML
    private Button findTokens;

    @FXML
    private PasswordField pin;

    @FXML
    private Button readCertificates;

    @FXML
    private Button trySigning;

    @FXML
    private ProgressIndicator working;

    @FXML
    private Label result;

    @FXML
    private ComboBox<CertificateChoice> person;

    @FXML
    private ComboBox<CertificateChoice> seal;

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
        source(file, Key.FILE);
        source(token, Key.TOKEN);
        source(windows, Key.WINDOWS);
        windows.setDisable(!System.getProperty("os.name", "").startsWith("Windows"));
        shown(fileFields, Key.FILE);
        shown(tokenFields, Key.TOKEN);
        keyFile.textProperty().bindBidirectional(model.keyFileProperty());
        chooseKeyFile.setOnAction(
                e -> ask("signing.choose.key", "signing.kind.key", "p12 pfx", path -> keyFile.setText(path.toString())));
        token();
        trial();
        pictures();
        services();
        rules();
    }

    private void source(RadioButton button, Key key) {
        button.setSelected(model.keyProperty().get() == key);
        button.setOnAction(e -> model.keyProperty().set(key));
        model.keyProperty().addListener((o, was, is) -> button.setSelected(is == key));
    }

    private void shown(VBox fields, Key key) {
        fields.visibleProperty().bind(model.keyProperty().isEqualTo(key));
        fields.managedProperty().bind(fields.visibleProperty());
    }

    private void token() {
        model.drivers().addListener((Observable o) -> offerDrivers());
        offerDrivers();
        library.getEditor().textProperty().bindBidirectional(model.libraryProperty());
        chooseLibrary.setOnAction(e -> ask(
                "signing.choose.library",
                "signing.kind.library",
                "dll so dylib",
                path -> model.libraryProperty().set(path.toString())));
        model.tokens().addListener((Observable o) -> offerTokens());
        offerTokens();
        slot.setOnAction(e -> {
            if (slot.getValue() != null) {
                model.slotProperty().set(slot.getValue());
            }
        });
        findTokens.setOnAction(e -> model.lookForTokens());
    }

    private void offerDrivers() {
        String typed = model.libraryProperty().get();
        library.getItems()
                .setAll(model.drivers().stream()
                        .map(driver -> driver.library().toString())
                        .toList());
        model.libraryProperty().set(typed);
        List<String> makers =
                model.drivers().stream().map(driver -> driver.maker()).distinct().toList();
        driversHint.setText(
                makers.isEmpty()
                        ? messages.get("settings.signing.noDrivers")
                        : messages.get("settings.signing.drivers", String.join(", ", makers)));
    }

    private void offerTokens() {
        int chosen = model.slotProperty().get();
        slot.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer index) {
                if (index == null) {
                    return "";
                }
                String label = index < model.tokens().size() ? model.tokens().get(index) : "";
                return messages.get("settings.signing.slotName", index, label);
            }

            @Override
            public Integer fromString(String words) {
                return slot.getValue();
            }
        });
        slot.getItems().clear();
        for (int i = 0; i < Math.max(model.tokens().size(), chosen + 1); i++) {
            slot.getItems().add(i);
        }
        slot.setValue(chosen);
    }

    private void trial() {
        readCertificates.setOnAction(e -> model.readCertificates(typedPin()));
        trySigning.setOnAction(e -> model.trySigning(typedPin()));
        pin.setOnAction(e -> trySigning.fire());
        for (Button button : new Button[] {readCertificates, trySigning}) {
            button.disableProperty().bind(model.workingProperty());
        }
        working.visibleProperty().bind(model.workingProperty());
        result.textProperty().bind(model.resultProperty());
        result.managedProperty().bind(model.resultProperty().isNotEmpty());
        model.goodProperty().addListener((o, was, is) -> grade(is));
        grade(model.goodProperty().get());
        certificates(person);
        certificates(seal);
        person.valueProperty().bindBidirectional(model.personProperty());
        seal.valueProperty().bindBidirectional(model.sealProperty());
    }

    private void grade(boolean good) {
        result.getStyleClass().removeAll("field-error", "strong");
        result.getStyleClass().add(good ? "strong" : "field-error");
    }

    private char[] typedPin() {
        char[] typed = pin.getText().toCharArray();
        pin.clear();
        return typed;
    }

    private void certificates(ComboBox<CertificateChoice> box) {
        box.setItems(model.certificates());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(CertificateChoice choice) {
                return words(choice);
            }

            @Override
            public CertificateChoice fromString(String words) {
                return box.getValue();
            }
        });
        box.setCellFactory(list -> new TextCell<>(this::words));
    }

    private String words(CertificateChoice choice) {
        return choice == null || choice.id().isEmpty() ? messages.get("settings.signing.any") : choice.label();
    }

    private void pictures() {
        picture(model.personPicture(), personImage, personFaults, choosePersonPicture, removePersonPicture);
        picture(model.sealPicture(), sealImage, sealFaults, chooseSealPicture, removeSealPicture);
        DoubleSpinnerValueFactory millimetres =
                new DoubleSpinnerValueFactory(SMALLEST, LARGEST, model.sealDiameterProperty().get(), 1);
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
        choose.setOnAction(e -> ask(
                "signing.choose.picture", "signing.kind.picture", "png", chosen -> path.set(chosen.toString())));
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
        importRoot.setOnAction(
                e -> ask("signing.choose.certificate", "signing.kind.certificate", "cer crt der pem", model::trust));
    }

    private void rules() {
        nameMustMatch.selectedProperty().bindBidirectional(model.nameMustMatchProperty());
        sealRequired.selectedProperty().bindBidirectional(model.sealRequiredProperty());
        omitFields.selectedProperty().bindBidirectional(model.omitFieldsProperty());
        saveRules.setOnAction(e -> model.saveRules());
    }

    /** @param endings with blanks between */
    private void ask(String title, String kind, String endings, Consumer<Path> use) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(title));
        List<String> patterns =
                List.of(endings.split(" ")).stream().map(ending -> "*." + ending).toList();
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.get(kind), patterns));
        File chosen = chooser.showOpenDialog(saveRules.getScene().getWindow());
        if (chosen != null) {
            use.accept(chosen.toPath());
        }
    }
}
