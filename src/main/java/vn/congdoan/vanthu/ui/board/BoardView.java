package vn.congdoan.vanthu.ui.board;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.domain.report.board.GroupCounts;
import vn.congdoan.vanthu.domain.report.board.StateCounts;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.FileDrop;
import vn.congdoan.vanthu.ui.common.Screen;

/** The home of a round: figures that open their lists, rates by group, the course of days, periods side by side. */
public final class BoardView implements Screen {
    private final BoardViewModel model;
    private final Messages messages;
    private final List<StateTile> stateTiles = new ArrayList<>();
    private final ShareBar bar = new ShareBar();
    private final Tooltip fullTitle = new Tooltip();
    private CurveChart chart;
    private UnitTable units;

    @FXML
    private BorderPane root;

    @FXML
    private Button back;

    @FXML
    private Label title;

    @FXML
    private Label facts;

    @FXML
    private Label rates;

    @FXML
    private HBox tiles;

    @FXML
    private StackPane whole;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab unitsTab;

    @FXML
    private Tab heatTab;

    @FXML
    private CustomTextField query;

    @FXML
    private Label shown;

    @FXML
    private Hyperlink clear;

    @FXML
    private TableView<UnitStanding> table;

    @FXML
    private TableColumn<UnitStanding, UnitStanding> code;

    @FXML
    private TableColumn<UnitStanding, UnitStanding> name;

    @FXML
    private TableColumn<UnitStanding, UnitStanding> group;

    @FXML
    private TableColumn<UnitStanding, UnitStanding> state;

    @FXML
    private TableColumn<UnitStanding, UnitStanding> days;

    @FXML
    private TableColumn<UnitStanding, UnitStanding> received;

    @FXML
    private TableColumn<UnitStanding, UnitStanding> file;

    @FXML
    private MenuItem openItem;

    @FXML
    private MenuItem copyItem;

    @FXML
    private MenuItem returnItem;

    @FXML
    private MenuItem extendItem;

    @FXML
    private MenuItem exemptItem;

    @FXML
    private Label none;

    @FXML
    private ListView<GroupCounts> groups;

    @FXML
    private StackPane curve;

    @FXML
    private HBox legend;

    @FXML
    private StackPane heat;

    @FXML
    private Label cell;

    @FXML
    private Button expected;

    @FXML
    private Button forms;

    @FXML
    private Button intake;

    @FXML
    private Button totals;

    @FXML
    private Button report;

    @FXML
    private Button remind;

    public BoardView(BoardViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        figures();
        units = new UnitTable(model, table, List.of(code, name, group, state, days, received, file), query);
        query.textProperty().bindBidirectional(model.queryProperty());
        filters();
        groups();
        menu();
        pictures();
        title.setTooltip(fullTitle);
        steps();
        FileDrop.onto(root, model::take);
        model.boardProperty().addListener((o, was, is) -> show(is));
        show(model.boardProperty().get());
    }

    private void figures() {
        for (UnitState one : UnitState.values()) {
            StateTile tile = new StateTile(one, messages.get(one.labelKey()));
            tile.setOnAction(e -> {
                model.stateProperty().set(tile.isSelected() ? one : null);
                tabs.getSelectionModel().select(unitsTab);
            });
            stateTiles.add(tile);
            Label sign = new Label(messages.get(one.labelKey()), new FontIcon(StateLook.icon(one)));
            sign.getStyleClass().addAll("state-word", StateLook.styleClass(one));
            legend.getChildren().add(sign);
        }
        tiles.getChildren().setAll(stateTiles);
        model.stateProperty()
                .addListener((o, was, is) -> stateTiles.forEach(tile -> tile.setSelected(tile.state() == is)));
        whole.getChildren().setAll(bar);
    }

    private void filters() {
        shown.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get("board.shown", model.rows().size()), model.rows()));
        BooleanBinding filtered = model.queryProperty()
                .isNotEmpty()
                .or(model.stateProperty().isNotNull())
                .or(model.groupProperty().isNotNull());
        clear.visibleProperty().bind(filtered);
        clear.setOnAction(e -> model.clearFilters());
        none.textProperty()
                .bind(Bindings.when(filtered)
                        .then(messages.get("board.noneFound"))
                        .otherwise(messages.get("board.noneExpected")));
    }

    private void groups() {
        groups.setItems(model.groups());
        groups.setCellFactory(list -> new GroupCell(model.words(), messages));
        groups.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.groupProperty().set(is.group());
            }
        });
        model.groupProperty().addListener((o, was, is) -> {
            if (is == null) {
                groups.getSelectionModel().clearSelection();
            }
        });
    }

    private void menu() {
        openItem.setOnAction(e -> units.open());
        copyItem.setOnAction(e -> units.copy());
        returnItem.setOnAction(e -> model.go(RoundStep.SEND_BACK));
        returnItem.setVisible(model.offers(RoundStep.SEND_BACK));
        extendItem.setOnAction(e -> model.extend(units.chosen()));
        exemptItem.setOnAction(e -> model.exempt(units.chosen()));
        for (MenuItem one : List.of(returnItem, extendItem, exemptItem)) {
            one.disableProperty().bind(model.mayReport().not());
        }
    }

    private void pictures() {
        chart = new CurveChart(new CurveWords(messages));
        curve.getChildren().setAll(chart);
        HeatMapTable map = new HeatMapTable(model, messages, cell);
        heat.getChildren().setAll(map);
        model.heatMapProperty().addListener((o, was, is) -> map.show(is));
        tabs.getSelectionModel().selectedItemProperty().addListener(o -> wantHeatMap());
        model.boardProperty().addListener(o -> wantHeatMap());
    }

    private void wantHeatMap() {
        if (tabs.getSelectionModel().getSelectedItem() == heatTab
                && model.boardProperty().get() != null) {
            model.wantHeatMap();
        }
    }

    private void steps() {
        step(back, RoundStep.ALL);
        step(expected, RoundStep.UNITS);
        step(forms, RoundStep.FORMS);
        step(intake, RoundStep.INTAKE);
        step(totals, RoundStep.TOTALS);
        step(report, RoundStep.REPORT);
        remind.setOnAction(e -> model.remind());
    }

    private void step(Button button, RoundStep step) {
        button.setOnAction(e -> model.go(step));
        button.setVisible(model.offers(step));
        button.setManaged(model.offers(step));
    }

    private void show(Board board) {
        if (board == null) {
            title.setText("");
            facts.setText("");
            rates.setText("");
            remind.setDisable(true);
            return;
        }
        StateCounts counts = board.counts();
        title.setText(board.round().title());
        fullTitle.setText(board.round().title());
        facts.setText(model.describe(board));
        rates.setText(messages.get(
                "board.rates",
                counts.actual(),
                counts.expected(),
                model.words().percent(counts.reportingRate()),
                model.words().percent(counts.onTimeRate())));
        for (StateTile tile : stateTiles) {
            int units = counts.of(tile.state());
            String share = tile.state() == UnitState.EXEMPT
                    ? messages.get("board.exempt.apart")
                    : messages.get("board.percent", counts.shares().get(tile.state()));
            tile.show(
                    String.valueOf(units), share, messages.get(tile.state().labelKey()) + ": " + units + ", " + share);
        }
        bar.show(counts);
        chart.show(board.curve());
        remind.setDisable(counts.missing() + counts.returned() == 0);
    }

    @Override
    public void entered(Destination destination) {
        model.enter(((Destination.Board) destination).roundId());
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.FIND, () -> {
                    tabs.getSelectionModel().select(unitsTab);
                    query.requestFocus();
                })
                .on(AppCommand.BACK, () -> model.go(RoundStep.ALL))
                .on(AppCommand.COPY_ROWS, units::copy, units.anyChosen());
    }

    @Override
    public Node initialFocus() {
        return query;
    }
}
