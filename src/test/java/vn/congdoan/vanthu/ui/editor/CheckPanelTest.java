package vn.congdoan.vanthu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.app.checking.WordRule;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.ui.NeedsToolkit;

/** The findings below the text, by keyboard and mouse. */
@NeedsToolkit
class CheckPanelTest {
    private static final String BODY = "I. Ý NGHĨA\n1. Ý nghỉa thứ nhất, làm kịp thời.\n2. Ý nghỉa thứ hai.";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private EditorStage editor;
    private Stage stage;
    private TextArea text;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        editor = new EditorStage(
                folder, Drafts.plan(BODY), List.of(WordRule.WRONG, WordRule.VAGUE), body -> DocumentContent.EMPTY);
        FxToolkit.setupStage(primary -> {
            stage = primary;
            editor.show(primary, 1180, 690, false, 100);
        });
        text = robot.lookup(".editor-body .body-text").queryAs(TextArea.class);
        until(() ->
                !text.isDisabled() && editor.model.checks().findings().rows().size() == 3);
        robot.interact(text::requestFocus);
        until(() -> stage.isFocused() && text.isFocused());
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(stage::hide);
        editor.close();
        FxToolkit.cleanupStages();
        assertThat(editor.failures).isEmpty();
    }

    @Test
    void goesThroughTheFindingsAndMendsWithoutLeavingTheKeyboard() {
        robot.push(KeyCode.F8);
        assertThat(text.getSelectedText()).isEqualTo("nghỉa");
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        assertThat(text.getText()).contains("1. Ý nghĩa").contains("2. Ý nghỉa");
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        until(() -> text.getText().equals(BODY.replace("nghỉa", "nghĩa")));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text.getText()).contains("1. Ý nghĩa").contains("2. Ý nghỉa");
    }

    @Test
    void aClickOnAFindingSelectsItsWordsAndAButtonMendsIt() {
        robot.clickOn("Cảnh báo");
        assertThat(text.getSelectedText()).isEqualTo("kịp thời");
        robot.clickOn("Sửa");
        until(() -> text.getText().contains("1. Ý nghĩa"));
    }

    @Test
    void aLeftFindingGoesFromTheListAndComesBackWhenAsked() {
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        ListView<?> list = robot.lookup(".finding-list").queryListView();
        robot.interact(() -> list.getSelectionModel().select(1));
        robot.push(KeyCode.DELETE);
        until(() -> list.getItems().size() == 2);
        robot.clickOn("1 đã bỏ qua");
        until(() -> list.getItems().size() == 3);
    }

    @Test
    void theClosedPanelLeavesItsFiguresAtTheFoot() {
        robot.clickOn(".check-head #close");
        until(() -> robot.lookup(".check-panel").tryQuery().isEmpty());
        robot.clickOn("2 lỗi · 1 cảnh báo");
        until(() -> robot.lookup(".check-panel").tryQuery().isPresent());
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
