package vn.congdoan.vanthu.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.error.ErrorDialog;
import vn.congdoan.vanthu.ui.error.ErrorReport;
import vn.congdoan.vanthu.ui.shell.ShellViewModel.State;
import vn.congdoan.vanthu.ui.task.WorkFoot;

/** The frame: navigation left, menu above, foot below, the screen in the middle. */
public final class ShellView {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    /** Narrower than this many letters' heights, the navigation shows icons only. */
    private static final double COMPACT_BELOW_EM = 78;

    private final ShellViewModel model;
    private final WorkFoot workFoot;

    @FXML
    private BorderPane frame;

    @FXML
    private MenuBar menuBar;

    @FXML
    private Label officeName;

    @FXML
    private MenuButton person;

    @FXML
    private MenuItem changePassword;

    @FXML
    private MenuItem lock;

    @FXML
    private MenuItem signOut;

    @FXML
    private VBox navigation;

    @FXML
    private Button newDocument;

    @FXML
    private ToggleButton documents;

    @FXML
    private ToggleButton review;

    @FXML
    private ToggleButton incoming;

    @FXML
    private ToggleButton registers;

    @FXML
    private ToggleButton signing;

    @FXML
    private ToggleButton rounds;

    @FXML
    private ToggleButton units;

    @FXML
    private ToggleButton templates;

    @FXML
    private ToggleButton settings;

    @FXML
    private StackPane middle;

    @FXML
    private VBox opening;

    @FXML
    private VBox failed;

    @FXML
    private Label failure;

    @FXML
    private Button copyFailure;

    @FXML
    private Button retry;

    @FXML
    private Button quit;

    @FXML
    private Label notice;

    @FXML
    private Hyperlink undoNotice;

    @FXML
    private Hyperlink workCount;

    @FXML
    private ProgressBar work;

    @FXML
    private Button cancelWork;

    public ShellView(ShellViewModel model, WorkFoot workFoot) {
        this.model = model;
        this.workFoot = workFoot;
    }

    @FXML
    private void initialize() {
        officeName.textProperty().bind(model.officeNameProperty());
        bindStart();
        entry(documents, new Destination.Documents());
        entry(review, new Destination.Review());
        review();
        entry(incoming, new Destination.Incoming());
        entry(signing, new Destination.Signing());
        signing.visibleProperty().bind(model.signsProperty());
        signing.managedProperty().bind(signing.visibleProperty());
        entry(registers, new Destination.Registers());
        entry(rounds, new Destination.Rounds());
        rounds.visibleProperty().bind(model.reportsProperty());
        rounds.managedProperty().bind(rounds.visibleProperty());
        entry(units, new Destination.Units());
        units.visibleProperty().bind(model.reportsProperty());
        units.managedProperty().bind(units.visibleProperty());
        entry(templates, new Destination.Templates());
        entry(settings, new Destination.Settings());
        person.textProperty().bind(model.personProperty());
        person.visibleProperty().bind(model.personProperty().isNotEmpty());
        person.managedProperty().bind(person.visibleProperty());
        newDocument.disableProperty().bind(model.mayDraftProperty().not());
        newDocument.setOnAction(e -> model.go(new Destination.TemplatePicker()));
        navigation.disableProperty().bind(model.stateProperty().isNotEqualTo(State.READY));
        notice.textProperty().bind(model.noticeProperty());
        undoNotice.visibleProperty().bind(model.undoableProperty());
        undoNotice.setOnAction(e -> model.undoNotice());
        workFoot.attach(workCount, work, cancelWork);
        middle.widthProperty().addListener(o -> chooseWidth());
        frame.widthProperty().addListener(o -> chooseWidth());
    }

    /** Only for who decides on documents; the figure tells how many wait. */
    private void review() {
        review.visibleProperty().bind(model.concernedProperty());
        review.managedProperty().bind(review.visibleProperty());
        IntegerBinding waiting = model.waitingProperty();
        review.textProperty().bind(Bindings.createStringBinding(model::reviewTitle, waiting));
        review.textProperty().addListener(o -> chooseWidth());
    }

    MenuBar menuBar() {
        return menuBar;
    }

    void setOnQuit(Runnable action) {
        quit.setOnAction(e -> action.run());
    }

    void setPersonActions(Runnable onChangePassword, Runnable onLock, Runnable onSignOut) {
        changePassword.setOnAction(e -> onChangePassword.run());
        lock.setOnAction(e -> onLock.run());
        signOut.setOnAction(e -> onSignOut.run());
    }

    /** Puts the screen into the middle. */
    void show(Node screen) {
        middle.getChildren().setAll(screen);
    }

    private void bindStart() {
        opening.visibleProperty().bind(model.stateProperty().isEqualTo(State.OPENING));
        failed.visibleProperty().bind(model.stateProperty().isEqualTo(State.FAILED));
        model.failureProperty().addListener((o, was, is) -> tell(is));
        retry.setOnAction(e -> model.retry());
    }

    private void tell(ErrorReport why) {
        failure.setText(why.text());
        copyFailure.setVisible(why.isBug());
        copyFailure.setManaged(why.isBug());
        copyFailure.setOnAction(e -> ErrorDialog.copyDetails(why));
    }

    private void entry(ToggleButton button, Destination target) {
        button.setOnAction(e -> {
            button.setSelected(true);
            model.go(target);
        });
        model.destinationProperty()
                .addListener(
                        (o, was, is) -> button.setSelected(is != null && NavigationEntry.of(is) == target.getClass()));
    }

    /** Labels go where the letters are too large for the window; what they said is in the tooltip. */
    private void chooseWidth() {
        double em = officeName.getFont().getSize();
        boolean compact = frame.getWidth() < COMPACT_BELOW_EM * em;
        frame.pseudoClassStateChanged(COMPACT, compact);
        for (ButtonBase button : List.of(
                newDocument, documents, review, signing, incoming, registers, rounds, units, templates, settings)) {
            setCompact(button, compact);
        }
    }

    private static void setCompact(Labeled button, boolean compact) {
        button.setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        button.setTooltip(compact ? new Tooltip(button.getText()) : null);
    }
}
