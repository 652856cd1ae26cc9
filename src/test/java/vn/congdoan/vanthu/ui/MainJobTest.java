package vn.congdoan.vanthu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.congdoan.vanthu.DesktopApplication;

/** The main job as a person does it, in the real window: first steps, a template, typing, export. */
@NeedsToolkit
class MainJobTest {
    private static final String TYPED = "Đồng chí Đặng Thị Thuỳ Dương chỉ đạo trực tiếp, đừng để chậm.";
    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot robot = new FxRobot();
    private Application application;
    private Path exported;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        exported = Files.createDirectory(folder.resolve("xuất"));
        Path data = Files.createDirectory(folder.resolve("dữ liệu"));
        Files.writeString(
                data.resolve("settings.json"), """
                {"version": 1, "exports": {"folder": "%s", "formats": ["docx", "pdf"], "openAfter": false}}
                """.formatted(exported.toString().replace("\\", "\\\\")));
        FxToolkit.registerPrimaryStage();
        application = FxToolkit.setupApplication(DesktopApplication.class, "--data=" + data);
    }

    @AfterEach
    void stop() throws Exception {
        FxToolkit.cleanupApplication(application);
    }

    @Test
    void fromTheFirstStepsToADocumentInBothFormats() throws IOException {
        firstSteps();
        typeIntoTheText();
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);

        until(() -> files().size() == 2);
        assertThat(files()).extracting(Path::toString).anyMatch(name -> name.endsWith(".docx"));
        assertThat(files()).extracting(Path::toString).anyMatch(name -> name.endsWith(".pdf"));
        for (Path file : files()) {
            String text = file.toString().endsWith(".pdf") ? pdf(file) : docx(file);
            assertThat(text.replaceAll("\\s+", " "))
                    .as(file.toString())
                    .contains(TYPED)
                    .contains("CÔNG ĐOÀN GIÁO DỤC")
                    .contains("Trần Thị Bích Hường");
        }
    }

    private void firstSteps() {
        enter("#organisation", "Công đoàn Giáo dục tỉnh Hoa Lâm");
        enter("#parentOrganisation", "Liên đoàn Lao động tỉnh Hoa Lâm");
        enter("#organisationCode", "CĐGD");
        enter("#place", "Hoa Lâm");
        robot.push(KeyCode.ENTER);
        until(() -> shown("#name"));
        enter("#name", "Trần Thị Bích Hường");
        enter("#position", "PHÓ CHỦ TỊCH");
        enter("#authorities", "TM. BAN THƯỜNG VỤ");
        robot.clickOn("#next");
        until(() -> shown("#sole"));
        robot.clickOn("#sole");
        robot.clickOn("#next");
        until(() -> shown("#templates .list-cell"));
        robot.clickOn("#next");
    }

    private void typeIntoTheText() {
        until(() -> shown(".editor-body .text-area"));
        TextArea body = robot.lookup(".editor-body .text-area").queryAs(TextArea.class);
        until(() -> !body.isDisabled() && body.isFocused() && !body.getText().isBlank());
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.push(KeyCode.ENTER);
        robot.write(TYPED);
        until(() -> body.getText().contains(TYPED));
    }

    private void enter(String field, String text) {
        until(() -> shown(field));
        robot.clickOn(field).write(text);
    }

    private boolean shown(String query) {
        return robot.lookup(query).tryQuery().filter(MainJobTest::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(exported)) {
            return files.filter(file -> file.toString().matches(".*\\.(docx|pdf)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String docx(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
