package vn.congdoan.vanthu.ui.board;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.board.HeatMap;
import vn.congdoan.vanthu.domain.report.board.HeatMap.Row;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.ui.common.TableRows;
import vn.congdoan.vanthu.ui.common.WordOrder;

/**
 * Units × periods. Only the cells in sight exist, each of one height, so that six hundred units scroll as smoothly as ten.
 */
final class HeatMapTable extends TableView<Row> {
    /** Columns before the periods: code and name. */
    private static final int HEAD = 2;

    private static final double CODE_EM = 5;
    private static final double NAME_EM = 19;
    /** Up to that many periods leave the names the room that others would take. */
    private static final int FEW_PERIODS = 8;

    private static final double MORE_NAME_EM = 9;
    private static final double PERIOD_EM = 4.9;
    private static final double LETTER_EM = 0.62;
    private static final double HEIGHT_EM = 2.3;

    private final BoardViewModel model;
    private final Messages messages;
    private final Label measure;
    private HeatMap map;

    /** @param chosen is told the words of the cell that somebody stands on, in the size of letters that the table has */
    HeatMapTable(BoardViewModel model, Messages messages, Label chosen) {
        this.model = model;
        measure = chosen;
        measure.fontProperty().addListener(o -> show(map));
        this.messages = messages;
        setId("heatMap");
        getStyleClass().add("heat-map");
        TableRows.tellClipped(this);
        setPlaceholder(new Label(messages.get("board.heat.loading")));
        getSelectionModel().setCellSelectionEnabled(true);
        getFocusModel().focusedCellProperty().addListener((o, was, is) -> {
            UnitStanding cell = at(is);
            chosen.setText(cell == null ? "" : words(cell, map.rounds().get(is.getColumn() - HEAD)));
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    void show(HeatMap shown) {
        map = shown;
        getColumns().clear();
        getItems().clear();
        if (map == null) {
            return;
        }
        double em = measure.getFont().getSize();
        setFixedCellSize(HEIGHT_EM * em);
        getColumns().add(text(messages.get("board.column.code"), Row::code, CODE_EM * em));
        TableColumn<Row, String> name =
                text(messages.get("board.column.name"), Row::name, nameWidth(map.rounds().size()) * em);
        name.getStyleClass().add("unit-name");
        getColumns().add(name);
        for (int period = 0; period < map.rounds().size(); period++) {
            getColumns().add(period(period, em));
        }
        setItems(FXCollections.observableArrayList(map.rows()));
    }

    private static double nameWidth(int periods) {
        return NAME_EM + Math.min(MORE_NAME_EM, Math.max(0, FEW_PERIODS - periods) * PERIOD_EM);
    }

    String words(UnitStanding cell, ReportingRound round) {
        return messages.get(
                "board.heat.cell",
                model.words().period(round.period()),
                model.words().whole(cell));
    }

    private UnitStanding at(TablePosition<?, ?> place) {
        boolean period = map != null
                && place != null
                && place.getRow() >= 0
                && place.getRow() < getItems().size()
                && place.getColumn() >= HEAD;
        return period ? getItems().get(place.getRow()).cells().get(place.getColumn() - HEAD) : null;
    }

    private void open() {
        TablePosition<?, ?> place = getFocusModel().getFocusedCell();
        UnitStanding cell = at(place);
        if (cell != null) {
            model.open(cell, map.rounds().get(place.getColumn() - HEAD));
        }
    }

    private static TableColumn<Row, String> text(String heading, Function<Row, String> words, double width) {
        TableColumn<Row, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        column.setComparator(WordOrder.VIETNAMESE);
        column.setPrefWidth(width);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Row, UnitStanding> period(int period, double em) {
        ReportingRound round = map.rounds().get(period);
        String heading = model.words().period(round.period());
        TableColumn<Row, UnitStanding> column = new TableColumn<>(heading);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(period)));
        column.setCellFactory(c -> new HeatCell(cell -> words(cell, round)));
        column.setComparator(
                Comparator.nullsLast(Comparator.comparing(UnitStanding::state).thenComparing(UnitStanding::daysLate)));
        column.setPrefWidth(Math.max(PERIOD_EM, LETTER_EM * heading.length()) * em);
        column.setReorderable(false);
        return column;
    }
}
