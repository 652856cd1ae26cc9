package vn.congdoan.vanthu.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.DesktopApplication;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.NewPerson;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.render.pdf.ArchivalCheck;
import vn.congdoan.vanthu.settings.SigningSettings;
import vn.congdoan.vanthu.sign.OtherVerifiers;
import vn.congdoan.vanthu.sign.Pictures;
import vn.congdoan.vanthu.sign.TestAuthority;
import vn.congdoan.vanthu.ui.common.review.CommentList;

/** The whole life of a document between a clerk and a leader, in the real window, judged in the end by the programs of others. */
@NeedsToolkit
class LifeJobTest {
    private static final String PASSWORD = "trang sang san dinh";
    private static final String LEADER = "Trần Thị Minh An";
    private static final String ORGANISATION = "Công đoàn Giáo dục tỉnh Hoa Lâm";
    private static final String MISTAKE = "ít nhất 4 buổi";
    private static final String MENDED = "ít nhất 6 buổi";

    private final WindowRobot window = new WindowRobot();
    private Application application;
    private TestAuthority authority;
    private Path data;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        data = Files.createDirectory(folder.resolve("dữ liệu"));
        authority = TestAuthority.create();
        try (AppContext context = new AppContext(data, Clock.systemDefaultZone(), Messages.VIETNAMESE)) {
            context.officeService().save(context.officeService().sampleProfile());
            var plan = context.templateService().byId("ke-hoach-tuyen-truyen");
            context.documentService()
                    .create(context.templateService().fill(plan, Map.of()).draft(), plan.id());
            keys(context, folder);
            people(context);
        }
        FxToolkit.registerPrimaryStage();
        application = FxToolkit.setupApplication(DesktopApplication.class, "--data=" + data);
    }

    @AfterEach
    void stop() throws Exception {
        FxToolkit.cleanupApplication(application);
    }

    /** One key file with both certificates, as on an office's only machine. */
    private void keys(AppContext context, Path folder) throws Exception {
        authority.store(Files.createDirectories(data.resolve("authorities")).resolve("ca.cer"));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (String owner : List.of(LEADER, ORGANISATION)) {
            TestAuthority.Identity identity = authority.person(owner);
            Certificate[] chain = {identity.certificate(), identity.issuer()};
            store.setKeyEntry(owner, identity.key(), TestAuthority.PIN.toCharArray(), chain);
        }
        Path file = folder.resolve("khoá.p12");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, TestAuthority.PIN.toCharArray());
        }
        Path signature = Files.write(folder.resolve("chữ ký.png"), Pictures.signature());
        Path seal = Files.write(folder.resolve("dấu.png"), Pictures.seal());
        context.life()
                .officeSigning()
                .setup()
                .changeMachine(was -> was.withKey(SigningSettings.Key.FILE, file.toString(), "", 0)
                        .withCertificates(LEADER, ORGANISATION)
                        .withPictures(signature.toString(), seal.toString(), was.sealDiameter()));
    }

    private static void people(AppContext context) throws Exception {
        var people = context.life().people();
        Set<Role> clerk = EnumSet.of(Role.CLERK, Role.ADMINISTRATOR);
        run(people.turnOn(new NewPerson("hoa", "Nguyễn Thị Hoa", clerk, PASSWORD.toCharArray())));
        run(context.life().signIn().signIn("hoa", PASSWORD.toCharArray())).orThrow();
        run(people.add(new NewPerson("an", LEADER, EnumSet.of(Role.LEADER), PASSWORD.toCharArray())));
    }

    private static <T> T run(Job<T> job) throws Exception {
        return job.work().run(JobControl.UNATTENDED);
    }

    @Test
    void fromTheDraftToTheIssue() throws Exception {
        window.signIn("hoa", PASSWORD);
        submit();

        as("an");
        returnWithAReason();

        as("hoa");
        mend();
        submit();

        as("an");
        onlyWhatWasMendedIsShown();
        approve();
        sign();
        assertThat(window.table().orElseThrow().getItems()).isEmpty();

        as("hoa");
        typingChangesNothing();
        giveTheNumber();
        seal();
        issue();
        everySignatureHolds(stored());
    }

    private void as(String login) {
        window.signOut();
        window.signIn(login, PASSWORD);
    }

    private void openInEditor() {
        window.press("#documents");
        window.openFirst();
        window.until(() -> window.shown(".editor-body .body-text")
                .filter(text -> !text.isDisabled())
                .isPresent());
    }

    private void submit() {
        openInEditor();
        window.press("#submit");
        window.agreeOrGo("Vẫn trình duyệt", () -> window.text("#state").equals("Chờ duyệt"));
    }

    private void openForReview() {
        window.press("#review");
        window.openFirst();
        window.until(() -> window.shown("#approve").isPresent() && !paragraphs().isEmpty());
    }

    private void returnWithAReason() {
        openForReview();
        TextFlow paragraph = paragraphs().stream()
                .filter(each -> words(each).contains(MISTAKE))
                .findFirst()
                .orElseThrow();
        window.robot.interact(paragraph::requestFocus);
        window.robot
                .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M)
                .release(KeyCode.M, KeyCode.SHIFT, KeyCode.CONTROL);
        window.answer("Tăng lên 6 buổi", "Ghi góp ý");
        window.until(() -> window.robot.lookup(CommentList.class::isInstance).queryAllAs(CommentList.class).stream()
                .anyMatch(list -> !list.getItems().isEmpty()));
        window.press("#giveBack");
        window.answer("Sửa số buổi", "Trả lại");
        window.until(() -> window.text("#notice").contains("Đã trả lại"));
    }

    private void mend() {
        openInEditor();
        window.until(() -> window.text("#reason").contains("Sửa số buổi"));
        TextArea body = body();
        window.robot.interact(() -> {
            int at = body.getText().indexOf(MISTAKE);
            body.replaceText(at, at + MISTAKE.length(), MENDED);
        });
    }

    private void onlyWhatWasMendedIsShown() {
        openForReview();
        assertThat(window.robot.lookup(".redline-changed").queryAll()).hasSize(1);
        List<TextFlow> changed = List.copyOf(window.robot
                .lookup(".redline-changed")
                .lookup(".redline-paragraph")
                .queryAllAs(TextFlow.class));
        assertThat(changed).hasSize(1);
        assertThat(words(changed.get(0))).contains("4").contains("6").contains("buổi tuyên truyền");
    }

    private void approve() {
        window.press("#approve");
        window.agreeOrGo("Vẫn duyệt", () -> window.text("#notice").contains("Đã duyệt"));
    }

    private void sign() {
        window.press("#signing");
        sign("Ký (1)");
    }

    private void sign(String action) {
        window.pressNamed(action);
        window.until(() -> window.shown("#pin").isPresent());
        window.robot.interact(() -> ((TextInputControl) window.shown("#pin").orElseThrow()).setText(TestAuthority.PIN));
        window.press("#agree");
        window.until(() -> window.shown("#pin").isEmpty()
                && window.table().filter(table -> table.getItems().isEmpty()).isPresent());
    }

    private void typingChangesNothing() {
        openInEditor();
        TextArea body = body();
        String before = body.getText();
        window.robot.interact(body::requestFocus);
        window.robot.write("x");
        window.until(() -> window.text("#notice").contains("không sửa được"));
        assertThat(body.getText()).isEqualTo(before).contains(MENDED);
    }

    private void giveTheNumber() {
        window.pressNamed("Cấp số");
        window.until(() -> window.shown("#numberDate").isPresent());
        window.agree("Cấp số");
        window.until(() -> window.text("#state").equals("Chờ phát hành"));
    }

    private void seal() {
        window.pressNamed("Đóng dấu");
        sign("Đóng dấu, điền số và ngày (1)");
    }

    private void issue() {
        openInEditor();
        window.until(() -> window.named("Phát hành").isPresent()
                && window.named("Mở tệp chính thức").isPresent()
                && window.named("Đóng dấu").isEmpty());
        window.pressNamed("Phát hành");
        window.agree("Phát hành");
        window.until(() -> window.text("#state").equals("Đã phát hành"));
    }

    private byte[] stored() throws Exception {
        try (Stream<Path> files = Files.list(data.resolve("signed"))) {
            List<Path> pdfs =
                    files.filter(file -> file.toString().endsWith(".pdf")).toList();
            assertThat(pdfs).hasSize(1);
            return Files.readAllBytes(pdfs.get(0));
        }
    }

    private void everySignatureHolds(byte[] signed) throws Exception {
        assertThat(OtherVerifiers.dss(signed, authority.certificate())).containsExactly(true, true, true, true);
        assertThat(ArchivalCheck.faults(signed)).isEmpty();
        assumeTrue(OtherVerifiers.hasPdfsig() || System.getenv("CI") != null);
        assertThat(OtherVerifiers.validByPdfsig(signed)).isEqualTo(4);
    }

    private TextArea body() {
        return (TextArea) window.shown(".editor-body .body-text").orElseThrow();
    }

    private List<TextFlow> paragraphs() {
        return List.copyOf(window.robot.lookup(".redline-paragraph").queryAllAs(TextFlow.class));
    }

    private static String words(TextFlow flow) {
        StringBuilder words = new StringBuilder();
        for (Node child : flow.getChildren()) {
            if (child instanceof Text text) {
                words.append(text.getText());
            }
        }
        return words.toString();
    }
}
