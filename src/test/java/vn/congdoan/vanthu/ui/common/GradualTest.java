package vn.congdoan.vanthu.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.ui.NeedsToolkit;

@NeedsToolkit
class GradualTest {
    private final SimpleObjectProperty<String> value = new SimpleObjectProperty<>();
    private final List<Double> heights = Collections.synchronizedList(new ArrayList<>());
    private final VBox pane = new VBox();
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, stage::hide);
    }

    @Test
    void aPartIsThereWheneverThereIsAValue() throws Exception {
        Label part = new Label("phần");
        onWindow(() -> {
            pane.getChildren().add(part);
            Gradual.show(value, part);
            show();
        });
        assertThat(part.isVisible()).isFalse();
        onWindow(() -> value.set("có"));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, part::isVisible);
        onWindow(() -> value.set(null));
        assertThat(part.isVisible()).isFalse();
        onWindow(() -> value.set("lại có"));
        assertThat(part.isVisible()).isTrue();
    }

    @Test
    void aTableGrowsOverSomeFramesToItsWholeHeight() throws Exception {
        TableView<String> table = new TableView<>(FXCollections.observableArrayList("một", "hai"));
        table.getColumns().add(new TableColumn<>("Tên"));
        table.setFixedCellSize(10);
        onWindow(() -> {
            VBox.setVgrow(table, Priority.ALWAYS);
            pane.getChildren().add(table);
            Gradual.unroll(value, table);
            table.heightProperty().addListener((o, was, is) -> heights.add(is.doubleValue()));
            show();
        });
        assertThat(table.getHeight()).isLessThan(pane.getHeight() / 4);
        onWindow(() -> value.set("có"));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> table.getHeight() == pane.getHeight());
        assertThat(heights).hasSizeGreaterThan(2).isSorted();
    }

    @Test
    void aTableOfATabGrowsOnceTheTabIsOpened() throws Exception {
        TableView<String> table = new TableView<>(FXCollections.observableArrayList("một", "hai"));
        VBox tab = new VBox(table);
        onWindow(() -> {
            VBox.setVgrow(tab, Priority.ALWAYS);
            VBox.setVgrow(table, Priority.ALWAYS);
            tab.setVisible(false);
            pane.getChildren().add(tab);
            value.set("có");
            Gradual.unroll(value, table);
            show();
        });
        assertThat(table.getMaxHeight()).isZero();
        onWindow(() -> tab.setVisible(true));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> table.getHeight() == pane.getHeight());
    }

    @Test
    void aTableThatNobodySawGoesWithItsScreen() throws Exception {
        AtomicReference<WeakReference<TableView<String>>> left = new AtomicReference<>();
        onWindow(() -> {
            TableView<String> table = new TableView<>();
            left.set(new WeakReference<>(table));
            VBox tab = new VBox(table);
            tab.setVisible(false);
            pane.getChildren().setAll(tab);
            value.set("có");
            Gradual.unroll(value, table);
            show();
        });
        onWindow(() -> pane.getChildren().setAll(new Label("khác")));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            System.gc();
            return left.get().get() == null;
        });
    }

    private void show() {
        stage.setScene(new Scene(pane, 400, 400));
        stage.show();
    }

    private static void onWindow(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
