package vn.congdoan.vanthu.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.ui.NeedsToolkit;

@NeedsToolkit
class FileDropTest {
    private final FxRobot robot = new FxRobot();
    private final Pane source = new Pane();
    private final Pane place = new Pane();
    private final StackPane around = new StackPane(place);
    private final List<Path> taken = new ArrayList<>();
    private final List<Path> takenAround = new ArrayList<>();
    private List<File> dragged = List.of();
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(() -> {
                    FileDrop.onto(place, file -> file.toString().endsWith(".xlsx"), taken::addAll);
                    FileDrop.onto(around, takenAround::addAll);
                    source.setOnDragDetected(event -> {
                        ClipboardContent content = new ClipboardContent();
                        content.putString("chữ");
                        if (!dragged.isEmpty()) {
                            content.putFiles(dragged);
                        }
                        source.startDragAndDrop(TransferMode.COPY).setContent(content);
                        event.consume();
                    });
                    source.setPrefWidth(100);
                    place.setPrefWidth(100);
                    stage.setScene(new Scene(new HBox(source, around), 300, 200));
                    stage.show();
                })
                .get(20, TimeUnit.SECONDS);
    }

    @Test
    void aDriveIsNoWorkbook() {
        assertThat(FileDrop.endingIn(".xls", ".xlsx").test(Path.of("/"))).isFalse();
        assertThat(FileDrop.endingIn(".xls", ".xlsx").test(Path.of("Báo cáo.XLSX")))
                .isTrue();
        assertThat(FileDrop.endingIn(".xls", ".xlsx").test(Path.of("Báo cáo.docx")))
                .isFalse();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, stage::hide);
    }

    @Test
    void thePlaceTakesWhatItWantsOnly() {
        drop("ds.xlsx", "anh.jpg");
        assertThat(taken).extracting(file -> file.getFileName().toString()).containsExactly("ds.xlsx");
        assertThat(takenAround).isEmpty();
    }

    @Test
    void whatItDoesNotWantIsLeftToWhatLiesAround() {
        drop("anh.jpg");
        assertThat(taken).isEmpty();
        assertThat(takenAround)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("anh.jpg");
    }

    @Test
    void wordsAreNotTaken() {
        drop();
        assertThat(taken).isEmpty();
        assertThat(takenAround).isEmpty();
    }

    /** Files on a pointer that is pressed beside, drawn over the place and let go there. */
    private void drop(String... names) {
        dragged = Stream.of(names).map(File::new).toList();
        robot.drag(source).dropTo(place);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
