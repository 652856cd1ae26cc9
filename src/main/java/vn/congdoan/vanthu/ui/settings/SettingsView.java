package vn.congdoan.vanthu.ui.settings;

import java.io.File;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.DirectoryChooser;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.office.OfficeFormView;

/** Tabs: the office, its signers, the program. */
public final class SettingsView implements Screen {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Messages.VIETNAMESE);

    /** Name, as printed, first and last day. */
    private static final double[] SIGNER_WIDTHS = {14, ColumnWidths.REST, 8, 8};

    private final SettingsViewModel model;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab peopleTab;

    @FXML
    private Tab auditTab;

    @FXML
    private Label readOnly;

    @FXML
    private Node officeBody;

    @FXML
    private Node officeActions;

    @FXML
    private Node signerBody;

    @FXML
    private Node signerActions;

    @FXML
    private Node words;

    @FXML
    private ComboBox<Integer> lockMinutes;

    @FXML
    private OfficeFormView officeFormController;

    @FXML
    private ComboBox<PackChoice> pack;

    @FXML
    private Button saveOffice;

    @FXML
    private TableView<Signer> signers;

    @FXML
    private TableColumn<Signer, String> signerName;

    @FXML
    private TableColumn<Signer, String> signerPosition;

    @FXML
    private TableColumn<Signer, String> signerFrom;

    @FXML
    private TableColumn<Signer, String> signerTo;

    @FXML
    private Button newSigner;

    @FXML
    private Button saveSigner;

    @FXML
    private Button removeSigner;

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

    public SettingsView(SettingsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        office();
        signers();
        look();
        folders();
        readOnly.managedProperty().bind(readOnly.visibleProperty());
    }

    private void office() {
        pack.setItems(FXCollections.observableArrayList(model.office().packs()));
        pack.valueProperty().bindBidirectional(model.office().packProperty());
        saveOffice.setOnAction(e -> model.office().saveOffice());
    }

    private void signers() {
        signers.setItems(model.office().signers());
        ColumnWidths.fit(signers, newSigner, SIGNER_WIDTHS);
        text(signerName, Signer::name);
        text(signerPosition, signer -> String.join(", ", signer.signatureBlock().headLines()));
        text(signerFrom, signer -> day(signer.validFrom()));
        text(signerTo, signer -> day(signer.validTo()));
        signers.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.office().chosenSignerProperty().set(is);
            }
        });
        model.office().chosenSignerProperty().addListener((o, was, is) -> {
            if (is == null) {
                signers.getSelectionModel().clearSelection();
            } else {
                signers.getSelectionModel().select(is);
            }
        });
        newSigner.setOnAction(e -> model.office().newSigner());
        saveSigner.setOnAction(e -> model.office().saveSigner());
        removeSigner.setOnAction(e -> model.office().removeSigner());
        removeSigner
                .disableProperty()
                .bind(model.office().chosenSignerProperty().isNull());
    }

    private void look() {
        dark.selectedProperty().bindBidirectional(model.program().darkProperty());
        light.setSelected(!dark.isSelected());
        english.selectedProperty().bindBidirectional(model.program().englishProperty());
        vietnamese.setSelected(!english.isSelected());
        fontPercent.setItems(FXCollections.observableArrayList(ProgramSettingsViewModel.FONT_SIZES));
        fontPercent.setConverter(new PercentConverter());
        fontPercent.valueProperty().bindBidirectional(model.program().fontPercentProperty());
        lockMinutes.setItems(FXCollections.observableArrayList(ProgramSettingsViewModel.LOCK_MINUTES));
        lockMinutes.setConverter(new MinutesConverter(model.program()::minutes));
        lockMinutes.valueProperty().bindBidirectional(model.program().lockMinutesProperty());
        restartNeeded.visibleProperty().bind(model.program().restartNeededProperty());
        restartNeeded.managedProperty().bind(restartNeeded.visibleProperty());
    }

    private void folders() {
        exportFolder.textProperty().bind(model.program().exportFolderProperty());
        openAfterExport.selectedProperty().bindBidirectional(model.program().openAfterExportProperty());
        dataFolder.setText(model.program().dataFolder());
        chooseFolder.setOnAction(e -> {
            File folder =
                    new DirectoryChooser().showDialog(chooseFolder.getScene().getWindow());
            if (folder != null) {
                model.program().chooseExportFolder(folder.toPath());
            }
        });
    }

    @Override
    public void entered(Destination destination) {
        boolean may = model.may(Permission.SETTINGS);
        List.of(officeBody, officeActions, signerBody, signerActions, words).forEach(node -> node.setDisable(!may));
        readOnly.setVisible(!may);
        shown(peopleTab, model.may(Permission.PEOPLE));
        shown(auditTab, model.may(Permission.AUDIT));
        model.load();
    }

    private void shown(Tab tab, boolean may) {
        if (!may) {
            tabs.getTabs().remove(tab);
        }
    }

    @Override
    public Node initialFocus() {
        return officeFormController.first();
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(
                AppCommand.SAVE,
                () -> model.office().saveOffice(),
                saveOffice.disabledProperty().not());
    }

    private static void text(TableColumn<Signer, String> column, Function<Signer, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    }

    private static String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }
}
