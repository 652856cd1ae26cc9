package vn.congdoan.vanthu.ui.intake;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.domain.incoming.Urgency;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FieldErrors;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.TextCell;

/** The form of a document that came on paper. */
public final class PaperView implements Screen {
    private final PaperViewModel model;
    private final Messages messages;

    @FXML
    private TextField type;

    @FXML
    private TextField number;

    @FXML
    private TextField issuer;

    @FXML
    private TextField date;

    @FXML
    private Label dateError;

    @FXML
    private TextArea subject;

    @FXML
    private TextField signer;

    @FXML
    private TextField arrivalDate;

    @FXML
    private VBox reasonBox;

    @FXML
    private TextField reason;

    @FXML
    private ComboBox<Urgency> urgency;

    @FXML
    private TextField note;

    @FXML
    private Label file;

    @FXML
    private Button cancel;

    @FXML
    private Button register;

    public PaperView(PaperViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        type.textProperty().bindBidirectional(model.typeProperty());
        number.textProperty().bindBidirectional(model.numberProperty());
        issuer.textProperty().bindBidirectional(model.issuerProperty());
        date.textProperty().bindBidirectional(model.dateProperty());
        subject.textProperty().bindBidirectional(model.subjectProperty());
        signer.textProperty().bindBidirectional(model.signerProperty());
        note.textProperty().bindBidirectional(model.noteProperty());
        FieldErrors.bind(dateError, date, model.dateErrorProperty());
        arrival(model.arrival(), messages, arrivalDate, reason, urgency);
        reasonBox.visibleProperty().bind(model.arrival().datedBack());
        reasonBox.managedProperty().bind(reasonBox.visibleProperty());
        file.textProperty()
                .bind(model.fileNameProperty()
                        .map(name ->
                                messages.get(name.isEmpty() ? "incoming.paper.noFile" : "incoming.paper.file", name)));
        cancel.setOnAction(e -> model.cancel());
        register.setOnAction(e -> model.register());
    }

    @Override
    public void entered(Destination destination) {
        if (destination instanceof Destination.Paper paper) {
            model.open(paper);
        }
    }

    @Override
    public Node initialFocus() {
        return type;
    }

    /** The fields of the arrival, which the form and the intake have in common. */
    static void arrival(
            ArrivalFields fields, Messages messages, TextField date, TextField reason, ComboBox<Urgency> urgency) {
        date.textProperty().bindBidirectional(fields.dateProperty());
        reason.textProperty().bindBidirectional(fields.reasonProperty());
        urgency.getItems().setAll(Urgency.values());
        urgency.setCellFactory(list -> new TextCell<>(one -> messages.get(one.labelKey())));
        urgency.setButtonCell(new TextCell<>(one -> messages.get(one.labelKey())));
        urgency.valueProperty().bindBidirectional(fields.urgencyProperty());
    }
}
