package vn.congdoan.vanthu.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.ManualDelay;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.DocumentVersion.Reason;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.storage.Drafts;
import vn.congdoan.vanthu.storage.FlowRepository;
import vn.congdoan.vanthu.storage.VersionRepository;

class DocumentServiceTest {
    @TempDir
    Path folder;

    private final ManualDelay delay = new ManualDelay();
    private Instant now = Instant.parse("2026-11-21T02:00:00.123456Z");
    private Database database;
    private DocumentService service;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("vanthu"), () -> false);
        InstantSource time = () -> now;
        service = new DocumentService(
                new DocumentRepository(database),
                new VersionRepository(database),
                new FlowRepository(database),
                Access.SOLE,
                time.withZone(ZoneOffset.UTC),
                delay);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givesBackWhatWasTypedToTheLastSpace() {
        Draft draft = Drafts.plan("Tuyên truyền", "I. MỤC ĐÍCH  \n\n1.  Một \t\n   - hai…\r\n\u00a0");
        assertThat(service.open(service.create(draft, "ke-hoach"))).isEqualTo(draft);
    }

    @Test
    void listsTheLastChangedFirst() {
        long first = service.create(Drafts.plan("một", ""), "");
        pass(Duration.ofMinutes(1));
        long second = service.create(Drafts.plan("hai", ""), "");
        assertThat(ids(service.list())).containsExactly(second, first);
        pass(Duration.ofMinutes(1));
        service.save(first, Drafts.plan("một sửa", ""));
        assertThat(ids(service.list())).containsExactly(first, second);
    }

    @Test
    void listsWhatStandsInTheParts() {
        Draft draft = Drafts.plan("Đẩy mạnh tuyên truyền", "");
        long id = service.create(draft, "");
        assertThat(service.list())
                .containsExactly(new DocumentSummary(
                        id,
                        "Kế hoạch",
                        draft.parts().number(),
                        "Đẩy mạnh tuyên truyền",
                        draft.parts().date(),
                        now,
                        null,
                        "ke hoach 06b/kh-cdgd day manh tuyen truyen cong doan giao duc tinh hoa lam"));
    }

    @Test
    void keepsTheStateInWhichADocumentWasOpened() {
        long id = service.create(Drafts.plan("a", "trước"), "");
        service.open(id);
        pass(Duration.ofMinutes(1));
        service.save(id, Drafts.plan("a", "sau"));
        List<DocumentVersion> versions = service.versions(id);
        assertThat(versions).extracting(DocumentVersion::reason).containsExactly(Reason.OPENED);
        assertThat(service.version(versions.get(0).id()).bodyText()).isEqualTo("trước");
    }

    @Test
    void keepsTheSameStateOnlyOnce() {
        Draft draft = Drafts.plan("a", "một");
        long id = service.create(draft, "");
        service.open(id);
        service.open(id);
        service.keepVersion(id, draft);
        service.keepVersion(id, draft, Reason.EXPORTED);
        assertThat(service.versions(id)).hasSize(1);
        service.keepVersion(id, Drafts.plan("a", "hai"));
        service.keepVersion(id, draft);
        assertThat(service.versions(id)).hasSize(3);
    }

    @Test
    void restoresAVersionAndKeepsTheLaterOnes() {
        long id = service.create(Drafts.plan("a", "cũ"), "");
        service.open(id);
        pass(Duration.ofMinutes(1));
        service.save(id, Drafts.plan("a", "mới"));
        long old = service.versions(id).get(0).id();
        assertThat(service.restore(id, old).bodyText()).isEqualTo("cũ");
        assertThat(service.open(id).bodyText()).isEqualTo("cũ");
        assertThat(service.versions(id))
                .extracting(version -> service.version(version.id()).bodyText())
                .contains("mới", "cũ");
    }

    @Test
    void duplicatesTheTextButNotTheNumber() {
        long id = service.create(Drafts.plan("a", "nội dung"), "ke-hoach");
        long copy = service.duplicate(id);
        assertThat(copy).isNotEqualTo(id);
        assertThat(service.open(copy).bodyText()).isEqualTo("nội dung");
        assertThat(service.open(copy).parts().number().number()).isNull();
        assertThat(service.open(copy).parts().number().symbol()).isEqualTo("KH-CĐGD");
        assertThat(service.open(id).parts().number().number()).isEqualTo(6);
    }

    @Test
    void takesOutOfTheTrashWhatWasPutIn() {
        long id = service.create(Drafts.plan("a", ""), "");
        service.trash(id);
        assertThat(service.list()).isEmpty();
        assertThat(ids(service.trashed())).containsExactly(id);
        assertThat(service.trashed().get(0).deletedAt()).isEqualTo(now);
        service.untrash(id);
        assertThat(ids(service.list())).containsExactly(id);
        assertThat(service.trashed()).isEmpty();
    }

    @Test
    void emptiesTheTrashAfterThirtyDays() {
        long id = service.create(Drafts.plan("a", ""), "");
        long kept = service.create(Drafts.plan("b", ""), "");
        service.open(id);
        service.trash(id);
        pass(Duration.ofDays(30));
        assertThat(ids(service.trashed())).containsExactly(id);
        pass(Duration.ofSeconds(1));
        assertThat(service.trashed()).isEmpty();
        assertThatThrownBy(() -> service.open(id)).isInstanceOf(ProblemException.class);
        assertThat(ids(service.list())).containsExactly(kept);
    }

    @Test
    void saysWhenADocumentIsGone() {
        assertThatThrownBy(() -> service.open(99)).hasMessageContaining("error.document.gone");
        assertThatThrownBy(() -> service.save(99, Drafts.plan("a", ""))).hasMessageContaining("error.document.gone");
        assertThatThrownBy(() -> service.trash(99)).hasMessageContaining("error.document.gone");
        assertThatThrownBy(() -> service.version(99)).hasMessageContaining("error.document.gone");
    }

    @Test
    void keepsATextOfTwoMillionLetters() {
        Draft huge = Drafts.plan("a", "Liên đoàn ".repeat(200_000));
        long id = service.create(Drafts.plan("a", "ngắn"), "");
        service.save(id, huge);
        assertThat(service.open(id)).isEqualTo(huge);
    }

    @Test
    void savesByItself() {
        long id = service.create(Drafts.plan("a", ""), "");
        Autosave autosave = service.autosave(id, new Autosave.Listener() {
            @Override
            public void saved() {
                // seen below
            }

            @Override
            public void failed(RuntimeException failure) {
                throw failure;
            }
        });
        autosave.changed(Drafts.plan("a", "gõ"));
        delay.pass(Duration.ofSeconds(2));
        assertThat(service.open(id).bodyText()).isEqualTo("gõ");
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static List<Long> ids(List<DocumentSummary> documents) {
        return documents.stream().map(DocumentSummary::id).toList();
    }
}
