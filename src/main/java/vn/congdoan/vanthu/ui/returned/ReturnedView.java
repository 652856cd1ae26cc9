package vn.congdoan.vanthu.ui.returned;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.congdoan.vanthu.app.round.intake.IntakeItem;
import vn.congdoan.vanthu.app.round.intake.IntakePlan;
import vn.congdoan.vanthu.app.round.intake.Outcome;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.ColumnWidths;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FileDrop;
import vn.congdoan.vanthu.ui.common.Gradual;
import vn.congdoan.vanthu.ui.common.Screen;
import vn.congdoan.vanthu.ui.common.TableRows;

/** The returned files in a table by outcome, and beside it what is asked about the chosen one. */
public final class ReturnedView implements Screen {
    /** File, unit, outcome, cause. */
    private static final double[] WIDTHS = {15, 4.5, 6, ColumnWidths.REST};

    private static final Map<Outcome, PseudoClass> LOOKS = new EnumMap<>(Map.of(
            Outcome.REJECTED, PseudoClass.getPseudoClass("rejected"),
            Outcome.ASKS, PseudoClass.getPseudoClass("asks"),
            Outcome.SUPERSEDED, PseudoClass.getPseudoClass("superseded")));
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final ReturnedViewModel model;
    private final Messages messages;
    /** One for all rows, with the words of the row under the mouse: making one is slow. */
    private Tooltip tip;

    @FXML
    private BorderPane root;

    @FXML
    private Button back;

    @FXML
    private Label roundTitle;

    @FXML
    private Button files;

    @FXML
    private Button folder;

    @FXML
    private Button stored;

    @FXML
    private HBox filters;

    @FXML
    private VBox dropZone;

    @FXML
    private SplitPane work;

    @FXML
    private TableView<IntakeItem> table;

    @FXML
    private TableColumn<IntakeItem, String> file;

    @FXML
    private TableColumn<IntakeItem, String> unit;

    @FXML
    private TableColumn<IntakeItem, String> outcome;

    @FXML
    private TableColumn<IntakeItem, String> cause;

    @FXML
    private Button sure;

    @FXML
    private Label summary;

    @FXML
    private Button cancel;

    @FXML
    private Button confirm;

    public ReturnedView(ReturnedViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        head();
        filters();
        table();
        actions();
        FileDrop.onto(root, model::take);
    }

    private void head() {
        roundTitle
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> title(model.roundProperty().get()), model.roundProperty()));
        back.setOnAction(e -> model.back());
        files.setOnAction(e -> model.askFiles());
        folder.setOnAction(e -> model.askFolder());
        stored.setOnAction(e -> model.openFiles());
        dropZone.visibleProperty().bind(model.planProperty().isNull());
        Gradual.show(model.planProperty(), work);
    }

    private static String title(ReportingRound round) {
        return round == null ? "" : round.code() + " · " + round.title();
    }

    private void filters() {
        ToggleGroup group = new ToggleGroup();
        filters.getChildren().add(filter(group, null));
        for (Outcome each : new Outcome[] {Outcome.ASKS, Outcome.REJECTED, Outcome.ACCEPTED, Outcome.SUPERSEDED}) {
            filters.getChildren().add(filter(group, each));
        }
        filters.visibleProperty().bind(model.planProperty().isNotNull());
        group.selectedToggleProperty().addListener((o, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            }
        });
        model.filterProperty()
                .addListener((o, was, is) -> group.getToggles().stream()
                        .filter(toggle -> toggle.getUserData() == is)
                        .forEach(toggle -> toggle.setSelected(true)));
    }

    private ToggleButton filter(ToggleGroup group, Outcome which) {
        ToggleButton button = new ToggleButton();
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        button.setUserData(which);
        button.setSelected(which == null);
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words(which, model.planProperty().get()), model.planProperty()));
        button.setOnAction(e -> model.filterProperty().set(which));
        return button;
    }

    private String words(Outcome which, IntakePlan plan) {
        int count = plan == null
                ? 0
                : which == null ? plan.items().size() : plan.counts().get(which);
        return messages.get(
                "report.in.filter", messages.get(which == null ? "report.in.filter.all" : which.labelKey()), count);
    }

    private void table() {
        tip = new Tooltip();
        tip.setWrapText(true);
        column(file, IntakeItem::plainName);
        column(unit, this::unit);
        column(
                outcome,
                item -> messages.get(
                        item.isLeftOut() ? "report.in.leftOut" : item.outcome().labelKey()));
        column(cause, item -> item.judgement().cause().map(messages::get).orElse(""));
        TableRows.show(table, model.rows());
        table.setRowFactory(view -> row());
        ColumnWidths.fit(table, files, WIDTHS);
        Gradual.unroll(model.planProperty(), table);
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.choose(is);
            }
        });
        model.chosenProperty().addListener((o, was, is) -> {
            if (is != null && model.rows().contains(is)) {
                table.getSelectionModel().select(is);
            }
        });
    }

    private String unit(IntakeItem item) {
        IntakePlan plan = model.planProperty().get();
        return plan == null
                ? ""
                : plan.unit(item.judgement().unitId())
                        .map(ExpectedUnit::code)
                        .orElseGet(() -> plan.unit(item.recognised().proposedUnit())
                                .map(proposed -> messages.get("report.in.proposed", proposed.code()))
                                .orElse(messages.get("report.in.unknownUnit")));
    }

    private TableRow<IntakeItem> row() {
        TableRow<IntakeItem> row = new TableRow<>() {
            @Override
            protected void updateItem(IntakeItem item, boolean empty) {
                super.updateItem(item, empty);
                boolean filled = !empty && item != null;
                setTooltip(filled ? tip : null);
                LOOKS.forEach((each, look) -> pseudoClassStateChanged(look, filled && item.outcome() == each));
                pseudoClassStateChanged(LEFT_OUT, filled && item.isLeftOut());
            }
        };
        row.setOnMouseEntered(e -> tip.setText(row.getItem() == null ? "" : words(row.getItem())));
        return row;
    }

    /** All that the columns have no room for. */
    private String words(IntakeItem item) {
        return item.file()
                + item.judgement().cause().map(why -> "\n" + messages.get(why)).orElse("");
    }

    private void actions() {
        sure.setOnAction(e -> model.acceptSure());
        cancel.setOnAction(e -> model.cancel());
        confirm.setOnAction(e -> model.confirm());
        var idle = model.planProperty().isNull().or(model.busyProperty());
        sure.disableProperty().bind(idle);
        cancel.disableProperty().bind(idle);
        confirm.disableProperty().bind(idle);
        files.disableProperty().bind(model.busyProperty());
        folder.disableProperty().bind(model.busyProperty());
        summary.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> summary(model.planProperty().get()), model.planProperty()));
    }

    private String summary(IntakePlan plan) {
        if (plan == null) {
            return "";
        }
        Map<Outcome, Integer> counts = plan.counts();
        int taken = counts.get(Outcome.ACCEPTED) + counts.get(Outcome.SUPERSEDED) + counts.get(Outcome.REJECTED);
        return messages.get("report.in.summary", taken, model.open());
    }

    @Override
    public void entered(Destination destination) {
        if (destination instanceof Destination.Returned returned) {
            model.enter(returned.roundId(), returned.files());
        } else if (destination instanceof Destination.ReturnedReview review) {
            model.review(review.roundId(), review.submissionId());
        }
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.BACK, model::back);
    }

    @Override
    public Node initialFocus() {
        return model.planProperty().get() == null ? folder : table;
    }

    private static void column(TableColumn<IntakeItem, String> column, Function<IntakeItem, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
