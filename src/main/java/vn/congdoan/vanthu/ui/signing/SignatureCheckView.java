package vn.congdoan.vanthu.ui.signing;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.signing.SignatureCheckViewModel.Grade;
import vn.congdoan.vanthu.ui.signing.SignatureCheckViewModel.Told;
import vn.congdoan.vanthu.ui.signing.SignatureCheckViewModel.Verdict;

/** The signatures of a file, one card each. */
public final class SignatureCheckView implements Screen {
    private final SignatureCheckViewModel model;
    private final SigningFiles files;
    private final Messages messages;

    @FXML
    private BorderPane root;

    @FXML
    private Label file;

    @FXML
    private Button openFile;

    @FXML
    private Button choose;

    @FXML
    private ScrollPane result;

    @FXML
    private HBox verdict;

    @FXML
    private FontIcon verdictIcon;

    @FXML
    private Label verdictWords;

    @FXML
    private VBox signatures;

    @FXML
    private VBox nothing;

    @FXML
    private ProgressIndicator working;

    public SignatureCheckView(SignatureCheckViewModel model, SigningFiles files, Messages messages) {
        this.model = model;
        this.files = files;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        file.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.fileProperty().get() == null
                                ? ""
                                : model.fileProperty().get().toString(),
                        model.fileProperty()));
        file.managedProperty().bind(file.textProperty().isNotEmpty());
        working.visibleProperty().bind(model.workingProperty());
        nothing.visibleProperty().bind(model.fileProperty().isNull());
        result.visibleProperty().bind(model.verdictProperty().isNotNull());
        openFile.visibleProperty().bind(model.fileProperty().isNotNull());
        openFile.setOnAction(e -> model.open());
        choose.setOnAction(e -> ask());
        model.verdictProperty().addListener((o, was, is) -> show(is));
        PdfDrop.onto(root, dropped -> model.check(dropped.get(0)));
    }

    private void ask() {
        files.pdf(messages.get("signing.check.choose")).ifPresent(model::check);
    }

    private void show(Verdict told) {
        if (told == null) {
            return;
        }
        grade(verdict, verdictIcon, told.grade());
        verdictWords.setText(told.words());
        signatures
                .getChildren()
                .setAll(told.signatures().stream().map(this::card).toList());
        result.setVvalue(0);
    }

    private Region card(Told told) {
        FontIcon icon = new FontIcon();
        Label signer = new Label(told.signer());
        signer.getStyleClass().add("strong");
        VBox lines = new VBox(signer);
        lines.getStyleClass().add("check-lines");
        for (String line : told.lines()) {
            Label words = new Label(line);
            words.setWrapText(true);
            lines.getChildren().add(words);
        }
        HBox card = new HBox(icon, lines);
        HBox.setHgrow(lines, Priority.ALWAYS);
        card.getStyleClass().add("check-signature");
        card.setAccessibleText(told.signer());
        grade(card, icon, told.grade());
        return card;
    }

    private static void grade(HBox box, FontIcon icon, Grade grade) {
        box.getStyleClass().removeAll("outcome-good", "outcome-unsure", "outcome-bad");
        box.getStyleClass()
                .add(
                        switch (grade) {
                            case GOOD -> "outcome-good";
                            case BAD -> "outcome-bad";
                            case UNSURE, NONE -> "outcome-unsure";
                        });
        icon.setIconLiteral(
                switch (grade) {
                    case GOOD -> "mdal-check_circle";
                    case BAD -> "mdal-error";
                    case UNSURE -> "mdal-help_outline";
                    case NONE -> "mdal-info";
                });
    }

    @Override
    public void entered(Destination destination) {
        Path wanted = destination instanceof Destination.SignatureCheck check ? check.file() : null;
        if (wanted != null) {
            model.check(wanted);
        }
    }

    @Override
    public Node initialFocus() {
        return choose;
    }
}
