package vn.congdoan.vanthu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
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
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.text.content.ContentReader;
import vn.congdoan.vanthu.text.parse.BodyParser;
import vn.congdoan.vanthu.ui.NeedsToolkit;

/** Known documents below the number that is typed, by keyboard and mouse. */
@NeedsToolkit
class CitationPopupTest {
    private static final String BEFORE = "I. CĂN CỨ\n1. Theo Nghị quyết số ";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private EditorStage editor;
    private Stage stage;
    private TextArea text;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        editor = new EditorStage(folder, Drafts.plan(BEFORE), List.of(), ContentReader::read);
        editor.context
                .citationService()
                .learn(ContentReader.read(BodyParser.parse("Thực hiện " + CitationOffersTest.FULL + "."))
                        .citations());
        FxToolkit.setupStage(primary -> {
            stage = primary;
            editor.show(primary, 1180, 690, false, 100);
        });
        text = robot.lookup(".editor-body .body-text").queryAs(TextArea.class);
        until(() -> !text.isDisabled());
        robot.interact(text::requestFocus);
        until(() -> stage.isFocused() && text.isFocused());
        robot.interact(text::end);
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(stage::hide);
        editor.close();
        FxToolkit.cleanupStages();
        assertThat(editor.failures).isEmpty();
    }

    @Test
    void downAndEnterPutTheDocumentInAndOneUndoTakesItBack() {
        offered("02-nq");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(text.getText()).isEqualTo("I. CĂN CỨ\n1. Theo " + CitationOffersTest.FULL);
        assertThat(text.getCaretPosition()).isEqualTo(text.getLength());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text.getText()).isEqualTo(BEFORE + "02-nq");
    }

    @Test
    void escHidesTheListAndTheKeysAreTheTextsAgain() {
        offered("02-nq");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".citation-offer").tryQuery()).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(text.getText()).startsWith(BEFORE + "02-nq\n");
    }

    @Test
    void aClickPutsTheDocumentIn() {
        offered("02-nq");
        robot.clickOn("Nghị quyết số 02-NQ/TW");
        assertThat(text.getText()).endsWith(CitationOffersTest.FULL);
        assertThat(text.isFocused()).isTrue();
    }

    private void offered(String letters) {
        robot.write(letters, 0);
        until(() -> robot.lookup(".citation-offer").tryQuery().isPresent());
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
