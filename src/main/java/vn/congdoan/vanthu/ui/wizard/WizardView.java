package vn.congdoan.vanthu.ui.wizard;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.template.Template;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FieldErrors;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.TextCell;
import vn.congdoan.vanthu.ui.common.office.OfficeFormView;
import vn.congdoan.vanthu.ui.common.office.SignerFormView;
import vn.congdoan.vanthu.ui.wizard.WizardViewModel.People;
import vn.congdoan.vanthu.ui.wizard.WizardViewModel.Step;

/** One step at a time; the buttons stay where they are. */
public final class WizardView implements Screen {
    private final WizardViewModel model;
    private final Messages messages;

    @FXML
    private Label progress;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox officeStep;

    @FXML
    private VBox signerStep;

    @FXML
    private VBox peopleStep;

    @FXML
    private VBox documentStep;

    @FXML
    private OfficeFormView officeFormController;

    @FXML
    private SignerFormView signerFormController;

    @FXML
    private RadioButton sole;

    @FXML
    private RadioButton several;

    @FXML
    private Label peopleProblem;

    @FXML
    private VBox administrator;

    @FXML
    private Button sample;

    @FXML
    private ListView<Template> templates;

    @FXML
    private CheckBox samples;

    @FXML
    private Button next;

    @FXML
    private Button back;

    @FXML
    private Button skip;

    public WizardView(WizardViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        progress.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "wizard.progress", model.stepProperty().get().ordinal() + 1, Step.values().length),
                        model.stepProperty()));
        shownAt(officeStep, Step.OFFICE);
        shownAt(signerStep, Step.SIGNER);
        shownAt(peopleStep, Step.PEOPLE);
        shownAt(documentStep, Step.DOCUMENT);
        people();
        templates.setItems(model.choices());
        templates.setCellFactory(list -> new TextCell<>(Template::title));
        templates.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        samples.selectedProperty().bindBidirectional(model.samplesProperty());
        buttons();
        chosenTemplate();
        model.stepProperty().addListener((o, was, is) -> atStep());
    }

    private void people() {
        sole.setOnAction(e -> model.peopleChoiceProperty().set(People.SOLE));
        several.setOnAction(e -> model.peopleChoiceProperty().set(People.SEVERAL));
        administrator.visibleProperty().bind(several.selectedProperty());
        administrator.managedProperty().bind(administrator.visibleProperty());
        FieldErrors.bind(peopleProblem, sole, model.peopleProblemProperty());
    }

    private void buttons() {
        sample.setOnAction(e -> model.fillWithSample());
        next.setOnAction(e -> model.next());
        next.textProperty()
                .bind(Bindings.when(model.stepProperty().isEqualTo(Step.DOCUMENT))
                        .then(messages.get("wizard.action.finish"))
                        .otherwise(messages.get("wizard.action.next")));
        back.setOnAction(e -> model.back());
        back.disableProperty().bind(model.stepProperty().isEqualTo(Step.OFFICE));
        skip.setOnAction(e -> model.skip());
    }

    private void chosenTemplate() {
        templates.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.templateProperty().set(is);
            }
        });
        model.templateProperty()
                .addListener((o, was, is) -> templates.getSelectionModel().select(is));
    }

    /** A list keeps Enter to itself; here it means the button below. */
    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.next();
            event.consume();
        }
    }

    private void shownAt(Node node, Step step) {
        node.visibleProperty().bind(model.stepProperty().isEqualTo(step));
        node.managedProperty().bind(node.visibleProperty());
    }

    private void atStep() {
        scroll.setVvalue(0);
        Platform.runLater(() -> initialFocus().requestFocus());
    }

    @Override
    public void entered(Destination destination) {
        model.begin();
    }

    @Override
    public Node initialFocus() {
        return switch (model.stepProperty().get()) {
            case OFFICE -> officeFormController.first();
            case SIGNER -> signerFormController.first();
            case PEOPLE -> several.isSelected() ? several : sole;
            case DOCUMENT -> templates;
        };
    }
}
