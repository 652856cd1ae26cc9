package vn.congdoan.vanthu.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.job.JobRunner;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.layout.font.FontLibrary;

class LivePagesTest {
    private static final String BODY = """
            Căn cứ Luật Công đoàn;
            Mở đầu có chữ **đậm** và _ngang_.
            I. MỤC ĐÍCH
            1. Một câu dài để chiếm hơn một dòng trên trang giấy, vì vậy nó được viết thêm rất nhiều chữ nữa cho đủ.
            a) Điểm a.
            | TT | Việc |
            | 1 | Họp |
            Phụ lục
            DANH SÁCH
            Nội dung phụ lục.""";

    private final FormatPack pack = FormatPacks.builtIn().byId("nd30");
    private final LiveSetting setting = new LiveSetting(FontLibrary.load(), draft -> pack);
    private final LivePages pages = setting.set(Drafts.plan(BODY));

    @Test
    void everyPrintedLetterLeadsBackToItsPlaceInTheText() {
        for (String word : List.of("Luật", "đậm", "Một câu", "nhiều chữ", "Điểm a", "Việc", "Họp", "Nội dung phụ")) {
            int at = BODY.indexOf(word);
            PagePlace place = pages.stretch(at, at + 1).get(0);
            EditTarget target = pages.target(
                            place.page(), place.x() + place.width() * 0.2, (place.top() + place.bottom()) / 2)
                    .orElseThrow();
            assertThat(target).as(word).isEqualTo(EditTarget.text(at));
        }
    }

    @Test
    void theCaretStandsWhereItsLetterIsPrinted() {
        int at = BODY.indexOf("đậm");
        PagePlace letter = pages.stretch(at, at + 1).get(0);
        PagePlace caret = pages.caret(at).orElseThrow();
        assertThat(caret.x()).isCloseTo(letter.x(), org.assertj.core.data.Offset.offset(0.01));
        assertThat(caret.page()).isEqualTo(letter.page());
    }

    @Test
    void aBlockHasAPieceForEachOfItsLines() {
        assertThat(pages.block(BODY.indexOf("Một câu"))).hasSizeGreaterThan(1);
        assertThat(pages.block(BODY.indexOf("Điểm a"))).hasSize(1);
    }

    @Test
    void theAppendixIsOnAPageOfItsOwn() {
        assertThat(pages.caret(BODY.indexOf("Nội dung phụ")).orElseThrow().page())
                .isEqualTo(1);
    }

    @Test
    void theHeadLeadsToItsFields() {
        for (EditPlace field : List.of(
                EditPlace.ORGANISATION,
                EditPlace.PARENT_ORGANISATION,
                EditPlace.NUMBER,
                EditPlace.PLACE,
                EditPlace.TYPE,
                EditPlace.SUBJECT,
                EditPlace.RECIPIENTS,
                EditPlace.ARCHIVE,
                EditPlace.SIGNATURE)) {
            PagePlace place = pages.field(field).get(field == EditPlace.RECIPIENTS ? 1 : 0);
            EditTarget target = pages.target(place.page(), place.x() + 4, (place.top() + place.bottom()) / 2)
                    .orElseThrow();
            assertThat(target.place()).as(field.name()).isEqualTo(field);
        }
    }

    @Test
    void pagesThatCameOutAlikeAreTheSameObjects() {
        Draft longer = Drafts.plan("Đoạn văn.\n".repeat(200));
        LivePages before = setting.set(longer);
        LivePages after = setting.set(longer.withBodyText(longer.bodyText() + "Thêm một đoạn."));
        assertThat(after.pages().get(0)).isSameAs(before.pages().get(0));
    }

    @Test
    void draftsThatWereOvertakenAreNeverSet() {
        SlowJobs jobs = new SlowJobs();
        List<LivePages> shown = new ArrayList<>();
        PageSetting queue = new PageSetting(setting, jobs, shown::add, failure -> {});
        for (String text : List.of("một", "hai", "ba", "bốn")) {
            queue.show(Drafts.plan(text));
        }
        jobs.finish();
        jobs.finish();
        assertThat(shown).extracting(p -> p.draft().bodyText()).containsExactly("một", "bốn");
        assertThat(jobs.waiting).isEmpty();
    }

    /** Runs a job when the test says that its time has come. */
    private static final class SlowJobs implements JobRunner {
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> void submit(Job<T> job, Consumer<T> onDone, Consumer<Throwable> onFailure) {
            waiting.add(() -> {
                try {
                    onDone.accept(job.work().run(JobControl.UNATTENDED));
                } catch (Exception e) {
                    onFailure.accept(e);
                }
            });
        }

        void finish() {
            waiting.remove(0).run();
        }
    }
}
