package vn.congdoan.vanthu.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.ui.common.page.PageStack;

/**
 * P4 in the real window (run by hand on a display): from a keystroke in the middle of the text to the pulse in which the changed
 * page was painted, the whole way through parsing, setting, the window's thread and its next frame. Arguments: numbers of sections.
 */
public final class KeystrokePaintBench {
    private static final int WARM = 40;
    private static final int ROUNDS = 120;

    private KeystrokePaintBench() {}

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** Apart from {@code main}, which must not be in an application. */
    public static final class Window extends Application {
        private final List<Double> times = new ArrayList<>();
        private EditorStage editor;
        private TextArea text;
        private PageStack stack;
        private long begun;
        private long paintedBefore;
        private int round;

        @Override
        public void start(Stage stage) throws Exception {
            String body =
                    section().repeat(Integer.parseInt(getParameters().getRaw().get(0)));
            Path folder = Files.createTempDirectory("vanthu-bench");
            editor = CompletableFuture.supplyAsync(() -> new EditorStage(folder, Drafts.plan(body)))
                    .get();
            Scene scene = editor.show(stage, 1366, 740, false, 100);
            stage.setWidth(1366);
            stage.setHeight(768);
            text = (TextArea) scene.lookup(".body-text");
            stack = (PageStack) scene.lookup(".page-desk");
            editor.model.page().pagesProperty().addListener((o, was, is) -> {
                if (was == null && is != null) {
                    Platform.runLater(this::first);
                }
            });
            scene.addPostLayoutPulseListener(this::pulse);
        }

        private void first() {
            int middle = text.getText().indexOf("đơn vị mình", text.getLength() / 2);
            text.requestFocus();
            text.selectRange(middle, middle);
            later();
        }

        private void later() {
            CompletableFuture.runAsync(
                    () -> Platform.runLater(this::press),
                    CompletableFuture.delayedExecutor(60, java.util.concurrent.TimeUnit.MILLISECONDS));
        }

        private void press() {
            paintedBefore = stack.painted();
            begun = System.nanoTime();
            text.insertText(text.getCaretPosition(), round % 8 == 7 ? " ô" : "ô");
        }

        private void pulse() {
            if (begun == 0 || stack.painted() == paintedBefore) {
                return;
            }
            double millis = (System.nanoTime() - begun) / 1e6;
            begun = 0;
            if (++round > WARM) {
                times.add(millis);
            }
            if (round < WARM + ROUNDS) {
                later();
            } else {
                report();
            }
        }

        private void report() {
            Collections.sort(times);
            int pages = editor.model.page().pagesProperty().get().pages().size();
            String line = "P4 window: %d pages: keystroke to painted page median %.1f ms, 95th %.1f ms, longest %.1f ms"
                    .formatted(
                            pages,
                            times.get(times.size() / 2),
                            times.get(times.size() * 95 / 100),
                            times.get(times.size() - 1));
            System.out.println(line);
            CompletableFuture.runAsync(editor::close).thenRun(() -> System.exit(0));
        }

        private static String section() {
            return """
                    I. MỤC ĐÍCH, YÊU CẦU
                    1. Mục đích
                    a) Tuyên truyền sâu rộng trong đoàn viên, người lao động về truyền thống vẻ vang của giai cấp công nhân.
                    b) Cổ vũ đoàn viên thi đua lao động giỏi, **sáng tạo**, hoàn thành nhiệm vụ năm 2026 của đơn vị mình.
                    2. Yêu cầu
                    - Các cấp công đoàn tổ chức hoạt động thiết thực, hiệu quả, tiết kiệm, an toàn và đúng quy định.
                    - Bám sát chủ đề hoạt động trong năm; gắn với nhiệm vụ chính trị của địa phương, cơ quan, đơn vị.
                    """;
        }
    }
}
