package vn.congdoan.vanthu.ui.round;

import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.report.plan.DueRule;
import vn.congdoan.vanthu.domain.report.plan.Periods;
import vn.congdoan.vanthu.domain.report.plan.RoundProposal;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.TextCell;
import vn.congdoan.vanthu.ui.common.office.VietnameseDates;

/** The screen on which a round is set up: days left, indicators and units right. */
public final class RoundSetupView implements Screen {
    private final RoundSetupViewModel model;
    private final Messages messages;

    @FXML
    private ComboBox<RoundProposal> proposal;

    @FXML
    private Node sentenceBox;

    @FXML
    private Label sentence;

    @FXML
    private TextArea title;

    @FXML
    private TextField code;

    @FXML
    private ComboBox<Periods.Kind> kind;

    @FXML
    private ComboBox<Integer> number;

    @FXML
    private TextField year;

    @FXML
    private Node free;

    @FXML
    private DatePicker from;

    @FXML
    private DatePicker to;

    @FXML
    private DatePicker deadline;

    @FXML
    private Node hintBox;

    @FXML
    private Label hint;

    @FXML
    private Hyperlink better;

    @FXML
    private DatePicker upward;

    @FXML
    private Node marginBox;

    @FXML
    private TextField margin;

    @FXML
    private Button reckon;

    @FXML
    private Node repeatBox;

    @FXML
    private CheckBox repeats;

    @FXML
    private Node repeatMore;

    @FXML
    private ComboBox<DueRule.Kind> due;

    @FXML
    private CheckBox automatic;

    @FXML
    private Label missing;

    @FXML
    private Label count;

    @FXML
    private Button cancel;

    @FXML
    private Button open;

    public RoundSetupView(RoundSetupViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        source();
        title.textProperty().bindBidirectional(model.titleProperty());
        code.textProperty().bindBidirectional(model.codeProperty());
        period();
        days();
        repeat();
        missing.textProperty().bind(model.missingProperty());
        count.textProperty().bind(model.units().countProperty());
        open.setOnAction(e -> model.open());
        open.disableProperty().bind(model.missingProperty().isNotEmpty());
        cancel.setOnAction(e -> model.cancel());
    }

    @Override
    public void entered(Destination destination) {
        model.enter((Destination.RoundSetup) destination);
    }

    @Override
    public Node initialFocus() {
        return title;
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(
                        AppCommand.UNDO,
                        model.indicators()::undo,
                        model.indicators().undoableProperty())
                .on(
                        AppCommand.REDO,
                        model.indicators()::redo,
                        model.indicators().redoableProperty());
    }

    private void source() {
        sentence.textProperty().bind(model.sentenceProperty());
        shownWhile(sentenceBox, model.sentenceProperty().isNotEmpty());
        proposal.setItems(model.proposals());
        words(proposal, this::told);
        proposal.valueProperty().bindBidirectional(model.proposalProperty());
        shownWhile(proposal, Bindings.size(model.proposals()).greaterThan(1));
    }

    /** The day as the document puts it, and its sentence. */
    private String told(RoundProposal one) {
        String date = one.words().date();
        String when = one.words().excluded() ? messages.get("editor.obligations.before", date) : date;
        return one.sentence().isEmpty() ? messages.get("round.setup.noSentence") : when + ": " + one.sentence();
    }

    private void period() {
        PeriodForm form = model.period();
        kind.getItems().setAll(Periods.Kind.values());
        words(kind, one -> messages.get(one.labelKey()));
        kind.valueProperty().bindBidirectional(form.kind);
        words(number, String::valueOf);
        number.valueProperty().bindBidirectional(form.number);
        numbers();
        form.kind.addListener((Observable o) -> numbers());
        year.textProperty().bindBidirectional(form.year);
        ObservableBooleanValue isFree = form.kind.isEqualTo(Periods.Kind.FREE);
        shownWhile(free, isFree);
        shownWhile(year, Bindings.not(isFree));
        shownWhile(number, Bindings.createBooleanBinding(() -> form.numbers() > 1, form.kind));
        VietnameseDates.bind(from, form.from);
        VietnameseDates.bind(to, form.to);
    }

    private void numbers() {
        int wanted =
                model.period().number.get() == null ? 1 : model.period().number.get();
        int most = model.period().numbers();
        number.getItems().setAll(IntStream.rangeClosed(1, most).boxed().toList());
        model.period().number.set(Math.min(wanted, most));
    }

    private void days() {
        DeadlineForm form = model.deadline();
        VietnameseDates.bind(deadline, form.deadline);
        VietnameseDates.bind(upward, form.upward);
        hint.textProperty().bind(form.hintProperty());
        shownWhile(hintBox, form.hintProperty().isNotEmpty());
        better.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "round.setup.takeBetter",
                                PrintedDay.of(form.betterProperty().get())),
                        form.betterProperty()));
        better.setOnAction(e -> form.takeBetter());
        margin.textProperty().bindBidirectional(form.margin);
        shownWhile(marginBox, Bindings.isNotNull(form.upward));
        reckon.setOnAction(e -> form.fromUpward());
        margin.setOnAction(e -> form.fromUpward());
    }

    private void repeat() {
        RepeatForm form = model.repeat();
        repeats.selectedProperty().bindBidirectional(form.repeats);
        automatic.selectedProperty().bindBidirectional(form.automatic);
        due.getItems().setAll(DueRule.Kind.values());
        words(due, one -> messages.get(one.labelKey()));
        due.valueProperty().bindBidirectional(form.kind);
        shownWhile(repeatBox, model.period().kind.isNotEqualTo(Periods.Kind.FREE));
        shownWhile(repeatMore, form.repeats);
    }

    private static <T> void words(ComboBox<T> box, Function<T, String> words) {
        box.setCellFactory(list -> new TextCell<>(words));
        box.setButtonCell(new TextCell<>(words));
    }

    private static void shownWhile(Node node, ObservableBooleanValue shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
