package vn.congdoan.vanthu.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.office.Signer;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.office.OfficeFormView;

/** Tabs: the office, its signers, its words, keys, people and post, and the program. */
public final class SettingsView implements Screen {
    /** Name, as printed, first and last day. */
    private static final double[] SIGNER_WIDTHS = {14, ColumnWidths.REST, 8, 8};

    private final SettingsViewModel model;
    private List<Tab> all = List.of();

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

    public SettingsView(SettingsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        office();
        signers();
        all = List.copyOf(tabs.getTabs());
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

    @Override
    public void entered(Destination destination) {
        boolean may = model.may(Permission.SETTINGS);
        List.of(officeBody, officeActions, signerBody, signerActions, words).forEach(node -> node.setDisable(!may));
        readOnly.setVisible(!may);
        showTabs();
        model.load();
    }

    /** Whoever signs in next may see more, or less. */
    private void showTabs() {
        List<Tab> shown = all.stream()
                .filter(tab -> tab != peopleTab || model.may(Permission.PEOPLE))
                .filter(tab -> tab != auditTab || model.may(Permission.AUDIT))
                .toList();
        if (!tabs.getTabs().equals(shown)) {
            tabs.getTabs().setAll(shown);
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
        return PrintedDay.of(date);
    }
}
