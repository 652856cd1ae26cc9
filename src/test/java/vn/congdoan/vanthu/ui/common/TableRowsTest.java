package vn.congdoan.vanthu.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.ui.NeedsToolkit;

@NeedsToolkit
class TableRowsTest {
    private static final String LONG = "Công đoàn Trường Mầm non Kim Sơn B";

    record Line(String name, LocalDate day) {}

    private final FxRobot robot = new FxRobot();
    private TableView<Line> table;
    private TableColumn<Line, String> name;
    private TableColumn<Line, LocalDate> day;
    private final ObservableList<Line> all = FXCollections.observableArrayList(
            new Line("Đơn vị 10", LocalDate.of(2026, 10, 9)),
            new Line("=Đơn vị 2", LocalDate.of(2026, 9, 10)),
            new Line(LONG, null));
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> {
                    table = new TableView<>();
                    name = new TableColumn<>("Đơn vị");
                    day = new TableColumn<>("Ngày");
                    name.setCellValueFactory(
                            cell -> new ReadOnlyObjectWrapper<>(cell.getValue().name()));
                    name.setPrefWidth(120);
                    day.setCellValueFactory(
                            cell -> new ReadOnlyObjectWrapper<>(cell.getValue().day()));
                    day.setCellFactory(column -> new DayCell<>());
                    day.setPrefWidth(200);
                    table.getColumns().add(name);
                    table.getColumns().add(day);
                    TableRows.show(table, new FilteredList<>(all));
                    stage.setScene(new Scene(table, 360, 300));
                    stage.show();
                })
                .get(20, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, stage::hide);
    }

    @Test
    void aFilteredTableSortsAsAVietnameseListAndDaysByTheDay() {
        robot.interact(() -> table.getSortOrder().setAll(name));
        assertThat(table.getItems()).extracting(Line::name).containsExactly(LONG, "=Đơn vị 2", "Đơn vị 10");
        robot.interact(() -> table.getSortOrder().setAll(day));
        assertThat(table.getItems())
                .extracting(Line::day)
                .containsExactly(null, LocalDate.of(2026, 9, 10), LocalDate.of(2026, 10, 9));
    }

    @Test
    void whatIsChosenStaysChosenWhenTheRowsAreReadAnew() {
        robot.interact(() -> {
            TableRows.keepChosen(table, Line::name);
            table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
            table.getSelectionModel().selectIndices(0, 2);
            all.setAll(new Line("Mới", null), new Line(LONG, LocalDate.EPOCH), new Line("Đơn vị 10", LocalDate.EPOCH));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getSelectionModel().getSelectedItems())
                .extracting(Line::name)
                .containsOnly(LONG, "Đơn vị 10");
    }

    @Test
    void onlyWordsThatAreCutOffAreToldUnderThePointer() {
        assertThat(tip(cell(LONG)).getText()).isEqualTo(LONG);
        assertThat(tip(cell("Đơn vị 10"))).isNull();
    }

    @Test
    void copyingTakesTheChosenRowsOrAllAndNoFormula() {
        robot.interact(() -> TableRows.copy(table));
        assertThat(clipboard().split("\n")).hasSize(4).contains("'=Đơn vị 2\t10/09/2026");
        robot.interact(() -> {
            table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
            table.getSelectionModel().select(2);
            TableRows.copy(table);
        });
        assertThat(clipboard()).isEqualTo("Đơn vị\tNgày\n" + LONG + "\t");
    }

    @Test
    void aNumberBelowNoughtIsCopiedAsANumber() {
        robot.interact(() -> {
            all.setAll(new Line("-5", null), new Line("-1.234,5", null), new Line("-5+A1", null), new Line("+5", null));
            TableRows.copy(table);
        });
        assertThat(clipboard()).isEqualTo("Đơn vị\tNgày\n-5\t\n-1.234,5\t\n'-5+A1\t\n'+5\t");
    }

    private String clipboard() {
        String[] words = new String[1];
        robot.interact(() -> words[0] = Clipboard.getSystemClipboard().getString());
        return words[0];
    }

    private TableCell<?, ?> cell(String words) {
        return robot.lookup((Node node) -> node instanceof TableCell<?, ?> cell && words.equals(cell.getText()))
                .query();
    }

    /** After the pointer came over the cell. */
    private Tooltip tip(TableCell<?, ?> cell) {
        robot.interact(() -> {
            Point2D place = cell.localToScreen(5, 5);
            cell.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_ENTERED_TARGET,
                    5,
                    5,
                    place.getX(),
                    place.getY(),
                    MouseButton.NONE,
                    0,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
        });
        return cell.getTooltip();
    }
}
