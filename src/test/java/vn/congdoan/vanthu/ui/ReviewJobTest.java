package vn.congdoan.vanthu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.DesktopApplication;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.i18n.Messages;

/** A document's way through the leader's hands, in the real window: submitted, commented, returned, mended, approved. */
@NeedsToolkit
class ReviewJobTest {
    private static final String BODY =
            "I. NỘI DUNG\n1. Tặng quà 200 đoàn viên.\n2. Thăm hỏi công nhân.\n3. Gửi báo cáo trong tháng 5.\nII. TỔ CHỨC THỰC HIỆN\n1. Các ban phối hợp.";
    private static final int PATIENCE_SECONDS = 40;

    private final FxRobot robot = new FxRobot();
    private Application application;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        Path data = Files.createDirectory(folder.resolve("dữ liệu"));
        try (AppContext context = new AppContext(data, Clock.systemDefaultZone(), Messages.VIETNAMESE)) {
            context.officeService().save(context.officeService().sampleProfile());
            context.documentService().create(Drafts.plan(BODY), "");
        }
        FxToolkit.registerPrimaryStage();
        application = FxToolkit.setupApplication(DesktopApplication.class, "--data=" + data);
    }

    @AfterEach
    void stop() throws Exception {
        FxToolkit.cleanupApplication(application);
    }

    @Test
    void fromTheWriterToTheLeaderAndBackUntilItIsApproved() {
        openInEditor();
        submit();
        until(() -> text("#review").contains("(1)"));

        openForReview();
        comment("1. Tặng quà 200 đoàn viên.", "Tăng lên 300");
        comment("3. Gửi báo cáo trong tháng 5.", "Lùi sang tháng 6");
        until(() -> shown(".tab-pane .tab:selected").isPresent());
        sendBack();

        openInEditor();
        until(() -> text("#reason").contains("Xem hai góp ý"));
        until(() -> comments().getItems().size() == 2);
        until(() -> robot.lookup(".page-comment").queryAll().size() == 2);
        mend("200", "300");
        submit();

        openForReview();
        until(() -> paragraphs() > 0);
        assertThat(robot.lookup(".redline-changed").queryAll()).hasSize(1);
        approve();

        openInEditor();
        until(() -> text("#state").equals("Đã duyệt"));
        TextArea body = body();
        String before = body.getText();
        robot.interact(body::requestFocus);
        robot.write("x");
        until(() -> text("#notice").contains("không sửa được"));
        assertThat(body.getText()).isEqualTo(before);
    }

    private void openInEditor() {
        press("#documents");
        until(() -> shown("#table")
                .filter(table -> ((TableView<?>) table).getItems().size() == 1)
                .isPresent());
        TableView<?> table = (TableView<?>) shown("#table").orElseThrow();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        });
        robot.push(KeyCode.ENTER);
        until(() -> shown(".editor-body .body-text")
                .filter(text -> !text.isDisabled())
                .isPresent());
    }

    /** The plan has open places (its number's day …) or not: what is asked is agreed to. */
    private void submit() {
        until(() -> shown("#submit").isPresent());
        press("#submit");
        until(() -> dialog("Vẫn trình duyệt").isPresent() || text("#state").equals("Chờ duyệt"));
        dialog("Vẫn trình duyệt").ifPresent(this::fire);
        until(() -> text("#state").equals("Chờ duyệt"));
    }

    private void openForReview() {
        press("#review");
        until(() -> shown("#table")
                .filter(table -> !((TableView<?>) table).getItems().isEmpty())
                .isPresent());
        TableView<?> queue = (TableView<?>) shown("#table").orElseThrow();
        until(() -> queue.getSelectionModel().getSelectedIndex() == 0);
        robot.interact(queue::requestFocus);
        robot.push(KeyCode.ENTER);
        until(() -> shown("#approve").isPresent() && paragraphs() > 0);
    }

    private void comment(String paragraph, String words) {
        TextFlow flow = robot.lookup(".redline-paragraph").<TextFlow>queryAllAs(TextFlow.class).stream()
                .filter(each -> words(each).equals(paragraph))
                .findFirst()
                .orElseThrow();
        int before = markedPlaces();
        robot.interact(flow::requestFocus);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M).release(KeyCode.M, KeyCode.SHIFT, KeyCode.CONTROL);
        answer(words, "Ghi góp ý");
        until(() -> markedPlaces() == before + 1);
    }

    private void sendBack() {
        press("#giveBack");
        until(() -> shown("#words").isPresent());
        TextArea reason = (TextArea) shown("#words").orElseThrow();
        assertThat(reason.getText()).contains("Tăng lên 300").contains("Lùi sang tháng 6");
        robot.interact(reason::clear);
        assertThat(dialog("Trả lại").orElseThrow().isDisabled()).isTrue();
        answer("Xem hai góp ý", "Trả lại");
        until(() -> text("#notice").contains("Đã trả lại"));
    }

    private void approve() {
        press("#approve");
        until(() -> dialog("Vẫn duyệt").isPresent() || text("#notice").contains("Đã duyệt"));
        dialog("Vẫn duyệt").ifPresent(this::fire);
        until(() -> text("#notice").contains("Đã duyệt"));
    }

    private void mend(String old, String words) {
        TextArea body = body();
        robot.interact(() -> {
            int at = body.getText().indexOf(old);
            body.replaceText(at, at + old.length(), words);
        });
    }

    /** Dialogs are answered after their words are in the control. */
    private void answer(String words, String action) {
        until(() -> shown("#words").isPresent());
        TextArea area = (TextArea) shown("#words").orElseThrow();
        robot.interact(() -> area.setText(words));
        until(() -> dialog(action).filter(button -> !button.isDisabled()).isPresent());
        fire(dialog(action).orElseThrow());
        until(() -> shown("#words").isEmpty());
    }

    private void press(String query) {
        until(() -> shown(query).filter(node -> !node.isDisabled()).isPresent());
        fire(shown(query).orElseThrow());
    }

    /** Not waited for: a button may open a dialog, which keeps its handler. */
    private void fire(Node node) {
        Platform.runLater(() -> {
            if (node instanceof Button button) {
                button.fire();
            } else if (node instanceof ToggleButton toggle) {
                toggle.fire();
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextArea body() {
        return (TextArea) shown(".editor-body .body-text").orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ListView<Object> comments() {
        return (ListView<Object>) shown(".check-panel .comments").orElseGet(ListView::new);
    }

    private int markedPlaces() {
        return robot.lookup(".page-comment").queryAll().size();
    }

    private long paragraphs() {
        return robot.lookup(".redline-paragraph").queryAll().stream()
                .filter(ReviewJobTest::isShown)
                .count();
    }

    private static String words(TextFlow flow) {
        StringBuilder words = new StringBuilder();
        flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .forEach(text -> words.append(((Text) text).getText()));
        return words.toString();
    }

    private Optional<Button> dialog(String action) {
        return robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(action))
                .findFirst();
    }

    private String text(String query) {
        return shown(query)
                .map(node -> node instanceof Label label ? label.getText() : ((ToggleButton) node).getText())
                .orElse("");
    }

    private Optional<Node> shown(String query) {
        return robot.lookup(query).queryAll().stream()
                .filter(ReviewJobTest::isShown)
                .findFirst();
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
