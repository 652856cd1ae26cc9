package vn.congdoan.vanthu.ui.settings;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.settings.PeopleSettingsViewModel.Content;

/** The people in a table with the form of one below; without people, what that means and how to change it. */
public final class PeopleSettingsView {
    /** Name, login, roles, state. */
    private static final double[] WIDTHS = {17, 11, ColumnWidths.REST, 9};

    private final PeopleSettingsViewModel model;
    private final Messages messages;

    @FXML
    private VBox off;

    @FXML
    private TableView<User> people;

    @FXML
    private TableColumn<User, String> name;

    @FXML
    private TableColumn<User, String> login;

    @FXML
    private TableColumn<User, String> roles;

    @FXML
    private TableColumn<User, String> state;

    @FXML
    private Label formTitle;

    @FXML
    private Button turnOn;

    @FXML
    private Button save;

    @FXML
    private Button newPerson;

    @FXML
    private Button toggleActive;

    public PeopleSettingsView(PeopleSettingsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        shownWhen(Content.OFF, off, turnOn);
        shownWhen(Content.ON, people, formTitle, save, newPerson, toggleActive);
        table();
        formTitle
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.chosenProperty().get() == null
                                ? messages.get("people.form.new")
                                : messages.get(
                                        "people.form.of",
                                        model.chosenProperty().get().name()),
                        model.chosenProperty()));
        turnOn.setOnAction(e -> model.turnOn());
        save.setOnAction(e -> model.save());
        newPerson.setOnAction(e -> model.newPerson());
        toggleActive.setOnAction(e -> model.toggleActive());
        toggleActive.disableProperty().bind(model.chosenProperty().isNull());
        toggleActive
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(chosenHasLeft() ? "people.action.activate" : "people.action.deactivate"),
                        model.chosenProperty()));
    }

    private boolean chosenHasLeft() {
        return model.chosenProperty().get() != null
                && !model.chosenProperty().get().active();
    }

    private void table() {
        people.setItems(model.people());
        ColumnWidths.fit(people, save, WIDTHS);
        text(name, User::name);
        text(login, User::login);
        text(roles, model::roles);
        text(state, model::state);
        people.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.chosenProperty().set(is);
            }
        });
        model.chosenProperty().addListener((o, was, is) -> {
            if (is == null) {
                people.getSelectionModel().clearSelection();
            } else {
                people.getSelectionModel().select(is);
            }
        });
    }

    private void shownWhen(Content content, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(model.contentProperty().isEqualTo(content));
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    private static void text(TableColumn<User, String> column, Function<User, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
