package vn.congdoan.vanthu.ui.total;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import vn.congdoan.vanthu.domain.report.total.FigureText;
import vn.congdoan.vanthu.ui.common.AppCommand;
import vn.congdoan.vanthu.ui.common.CommandBindings;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.Gradual;
import vn.congdoan.vanthu.ui.common.Screen;

/** The totals of a round, with the chosen one's units and charts beside them. */
public final class TotalView implements Screen {
    /** Indicator, unit of measure, total, answered, target, change; then each group. In letters' heights. */
    private static final double[] WIDTHS = {15.5, 5, 8.5, 6.2, 9.6, 8};

    private static final double GROUP_WIDTH = 8;

    /** Of a digit in bold, and of what stands around a number: none is ever cut off. */
    private static final double DIGIT = 0.62;

    private static final double AROUND = 1.6;

    /** Of a heading, in pixels. */
    private static final double EDGE = 14;

    private final TotalViewModel model;
    private List<String> shownGroups = List.of();

    @FXML
    private Button back;

    @FXML
    private Label title;

    @FXML
    private Label coverage;

    @FXML
    private Label aside;

    @FXML
    private CustomTextField query;

    @FXML
    private Button copy;

    @FXML
    private SplitPane panes;

    @FXML
    private VBox empty;

    @FXML
    private TableView<TotalRow> table;

    @FXML
    private TableColumn<TotalRow, TotalRow> indicator;

    @FXML
    private TableColumn<TotalRow, TotalRow> unit;

    @FXML
    private TableColumn<TotalRow, TotalRow> total;

    @FXML
    private TableColumn<TotalRow, String> answered;

    @FXML
    private TableColumn<TotalRow, TotalRow> target;

    @FXML
    private TableColumn<TotalRow, TotalRow> change;

    @FXML
    private Button fill;

    @FXML
    private Button draft;

    @FXML
    private Button export;

    public TotalView(TotalViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        Tooltip fullTitle = new Tooltip();
        fullTitle.textProperty().bind(model.titleProperty());
        title.setTooltip(fullTitle);
        coverage.textProperty().bind(model.coverageProperty());
        aside.textProperty().bind(model.asideProperty());
        aside.managedProperty().bind(aside.visibleProperty());
        aside.visibleProperty().bind(model.asideProperty().isNotEmpty());
        query.textProperty().bindBidirectional(model.queryProperty());
        columns();
        table.setItems(model.rows());
        Gradual.unroll(model.totalsProperty(), table);
        choice();
        panes.visibleProperty().bind(model.anyThereProperty());
        empty.visibleProperty().bind(model.anyThereProperty().not());
        actions();
        model.totalsProperty().addListener(o -> groups());
        model.rows().addListener((Observable o) -> widths());
        export.fontProperty().addListener(o -> widths());
    }

    @Override
    public void entered(Destination destination) {
        model.enter(((Destination.Totals) destination).roundId());
    }

    @Override
    public Node initialFocus() {
        return table;
    }

    @Override
    public void bindCommands(CommandBindings commands) {
        commands.on(AppCommand.FIND, query::requestFocus).on(AppCommand.BACK, model::back);
    }

    private void choice() {
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.chosenProperty().set(is);
            }
        });
        model.chosenProperty().addListener((o, was, is) -> {
            if (is != null) {
                table.getSelectionModel().select(is);
            }
        });
    }

    private void actions() {
        back.setOnAction(e -> model.back());
        copy.setOnAction(e -> model.copy());
        export.setOnAction(e -> model.export());
        fill.setOnAction(e -> model.fill());
        draft.setOnAction(e -> model.draft());
        List.of(copy, export, fill, draft)
                .forEach(button ->
                        button.disableProperty().bind(model.anyThereProperty().not()));
    }

    private void columns() {
        TotalWords words = model.words();
        whole(indicator);
        indicator.setCellFactory(column -> new IndicatorCell());
        whole(unit);
        unit.setCellFactory(
                column -> new WordsCell(row -> row.total().indicator().unit(), TextAlignment.LEFT));
        words(total, row -> words.total(row.total().total()));
        text(answered, row -> row.total().answered() + "/" + row.total().expected());
        whole(target);
        target.setCellFactory(column -> new TargetCell(words));
        words(change, row -> words.change(row.change()));
        List.of(total, answered, change)
                .forEach(column -> column.getStyleClass().add("figure-column"));
        total.getStyleClass().add("total-column");
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        widths();
    }

    /** Each group of this round gets its column; targets and changes theirs only where there are any. */
    private void groups() {
        List<String> groups = model.groups();
        if (!groups.equals(shownGroups)) {
            shownGroups = groups;
            rebuild(groups);
        }
        target.setVisible(model.totalsProperty().get().totals().indicators().stream()
                .anyMatch(one -> one.indicator().target() != null));
        change.setVisible(model.totalsProperty().get().previous() != null);
        widths();
    }

    /** All at once: the table lays itself out anew for every change of its columns. */
    private void rebuild(List<String> groups) {
        List<TableColumn<TotalRow, ?>> columns =
                new ArrayList<>(table.getColumns().subList(0, WIDTHS.length));
        for (int at = 0; groups.size() > 1 && at < groups.size(); at++) {
            columns.add(group(groups.get(at), at));
        }
        table.getColumns().setAll(columns);
    }

    private TableColumn<TotalRow, TotalRow> group(String group, int at) {
        TableColumn<TotalRow, TotalRow> column = new TableColumn<>();
        Label heading = heading(model.words().group(group));
        heading.prefWidthProperty().bind(column.widthProperty().subtract(EDGE));
        column.setGraphic(heading);
        words(column, row -> model.words().total(row.total().byGroup().get(at).total()));
        column.getStyleClass().add("figure-column");
        column.setSortable(false);
        return column;
    }

    private void widths() {
        double em = export.getFont().getSize();
        for (int at = 0; at < table.getColumns().size(); at++) {
            double width = at < WIDTHS.length ? WIDTHS[at] : GROUP_WIDTH;
            int group = at - WIDTHS.length;
            boolean figures = table.getColumns().get(at) == total || group >= 0;
            table.getColumns()
                    .get(at)
                    .setPrefWidth(em * (figures ? Math.max(width, DIGIT * longest(group) + AROUND) : width));
        }
    }

    /** Letters of the longest number of a column. @param group less than 0 for the total */
    private int longest(int group) {
        return model.rows().stream()
                .map(row -> group < 0
                        ? row.total().total()
                        : row.total().byGroup().get(group).total())
                .flatMap(one -> one.figure().stream())
                .mapToInt(figure -> FigureText.of(figure).length())
                .max()
                .orElse(0);
    }

    /** The groups of an office begin alike: only their whole names tell them apart. */
    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.setWrapText(true);
        heading.setTextAlignment(TextAlignment.RIGHT);
        heading.getStyleClass().add("total-heading");
        heading.setTooltip(new Tooltip(words));
        return heading;
    }

    private static void whole(TableColumn<TotalRow, TotalRow> column) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    }

    private static void words(TableColumn<TotalRow, TotalRow> column, Function<TotalRow, String> words) {
        whole(column);
        column.setCellFactory(own -> new WordsCell(words));
    }

    private static void text(TableColumn<TotalRow, String> column, Function<TotalRow, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    }
}
