package vn.congdoan.vanthu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.app.editing.PagePlace;
import vn.congdoan.vanthu.ui.NeedsToolkit;
import vn.congdoan.vanthu.ui.common.page.Zoom;

/** The drafting screen by keyboard and mouse. */
@NeedsToolkit
class EditorKeysTest {
    private static final String BODY = "I. MỤC ĐÍCH\n1. Một.\n2. Hai.";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private EditorStage editor;
    private Stage stage;
    private TextArea text;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        editor = new EditorStage(folder, Drafts.plan(BODY));
        FxToolkit.setupStage(primary -> {
            stage = primary;
            editor.show(primary, 1280, 740, false, 100);
        });
        text = robot.lookup(".editor-body .body-text").queryAs(TextArea.class);
        until(() -> !text.isDisabled() && editor.model.page().pagesProperty().get() != null);
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
    void vietnameseTypedByBackspacesArrivesExactly() {
        caret(text.getLength());
        robot.push(KeyCode.ENTER);
        // As Unikey sends it: plain letters, taken back and typed again with their marks.
        robot.write("Lie");
        robot.push(KeyCode.BACK_SPACE).write("ên ");
        robot.write("d").push(KeyCode.BACK_SPACE).write("đoan").push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.BACK_SPACE).write("àn Lao động");
        until(() -> editor.model.body().stateProperty().get().draft().bodyText().equals(text.getText()));
        assertThat(text.getText()).isEqualTo(BODY + "\n3. Liên đoàn Lao động");
    }

    @Test
    void enterAndTabKeepTheNumbersRight() {
        caret(BODY.indexOf("Một.") + 4);
        robot.push(KeyCode.ENTER);
        assertThat(text.getText()).isEqualTo("I. MỤC ĐÍCH\n1. Một.\n2. \n3. Hai.");
        robot.push(KeyCode.TAB);
        assertThat(text.getText()).contains("2. Hai.").doesNotContain("3. Hai.");
        assertThat(text.isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(text.getText()).isEqualTo("I. MỤC ĐÍCH\n1. Một.\n2. \n3. Hai.");
    }

    @Test
    void undoTakesBackTextAndFieldsAlike() {
        caret(text.getLength());
        robot.write(" Ba");
        TextField place = robot.lookup("#place").queryAs(TextField.class);
        robot.clickOn(place).push(KeyCode.CONTROL, KeyCode.A).write("Hà Nội");
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(place.getText()).isEqualTo("Trường Sơn");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text.getText()).isEqualTo(BODY + " ");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(text.getText()).isEqualTo(BODY + " Ba");
    }

    @Test
    void aClickOnThePagePutsTheCaretThere() {
        PagePlace word =
                editor.model.page().stretch(BODY.indexOf("Hai."), BODY.length()).get(0);
        robot.clickOn(onScreen(word));
        until(text::isFocused);
        assertThat(text.getCaretPosition()).isBetween(BODY.indexOf("Hai."), BODY.indexOf("Hai.") + 1);
    }

    @Test
    void findsAndReplacesByKeyboard() {
        robot.push(KeyCode.CONTROL, KeyCode.H);
        robot.write("hai");
        assertThat(text.getSelectedText()).isEqualTo("Hai");
        robot.clickOn("#replacement").write("Ba").push(KeyCode.ENTER);
        assertThat(text.getText()).endsWith("2. Ba.");
        robot.push(KeyCode.ESCAPE);
        assertThat(text.isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text.getText()).isEqualTo(BODY);
    }

    @Test
    void exportsByKeyboardAndShowsTheFiles() {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        until(() -> !editor.model.export().writtenProperty().get().isEmpty());
        assertThat(editor.model.export().writtenProperty().get()).hasSize(2).allMatch(Files::exists);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#openPdf");
        assertThat(editor.opened.get(0))
                .hasToString(
                        editor.model.export().writtenProperty().get().get(1).toString());
    }

    @Test
    void tabWalksThroughTheFieldsAlsoThroughThoseOfSeveralLines() {
        robot.clickOn("#subject");
        robot.push(KeyCode.TAB);
        assertThat(robot.lookup("#mark").query().isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(robot.lookup("#subject").query().isFocused()).isTrue();
    }

    @Test
    void zoomsByKeyboard() {
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(editor.model.page().zoomProperty().get()).isGreaterThan(0.5);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(editor.model.page().zoomProperty().get()).isZero();
    }

    private Point2D onScreen(PagePlace place) {
        Region sheet = robot.lookup(".page-sheet").queryAs(Region.class);
        double scale = editor.model.page().shownZoomProperty().get() * Zoom.TRUE_SIZE;
        return sheet.localToScreen((place.x() + 1) * scale, (place.top() + place.bottom()) / 2 * scale);
    }

    private void caret(int place) {
        robot.interact(() -> text.selectRange(place, place));
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
