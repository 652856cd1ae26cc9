package vn.congdoan.vanthu.ui.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.job.Delay;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.user.User;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;

class TemplatesViewModelTest {
    private static final String PLAN = "ke-hoach-tuyen-truyen";

    private final ManualDelay delay = new ManualDelay();
    private User person = Access.SOLE.user();
    private TestOffice office;
    private TemplatesViewModel model;

    /** Does what waits when the test says so. */
    private static final class ManualDelay implements Delay {
        private Runnable waiting = () -> {};

        @Override
        public Cancellable after(Duration duration, Runnable action) {
            waiting = action;
            return () -> waiting = () -> {};
        }

        void pass() {
            Runnable action = waiting;
            waiting = () -> {};
            action.run();
        }
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new TestOffice(folder);
        model = new TemplatesViewModel(
                office.context.templateService(),
                office.jobs,
                delay,
                office.navigator,
                office.notices,
                office.errors,
                office.confirmation,
                office.messages,
                () -> person);
        model.load();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aBuiltInTemplateIsOnlyShown() {
        choose(PLAN);

        assertThat(model.sourceProperty().get()).contains(PLAN);
        assertThat(model.editingProperty().get()).isFalse();
        assertThat(model.removable().get()).isFalse();
    }

    @Test
    void aChangedBuiltInTemplateBecomesTheOfficesOwnAndRemovedShowsTheBuiltInAgain() {
        choose(PLAN);
        String builtIn = model.sourceProperty().get();
        model.edit();
        model.sourceProperty().set(builtIn + "\nMột đoạn của cơ quan.\n");
        assertThat(model.changedProperty().get()).isTrue();

        model.save();
        assertThat(office.told).isEmpty();
        assertThat(model.chosenProperty().get().own()).isTrue();
        assertThat(model.changedProperty().get()).isFalse();

        model.remove();
        assertThat(office.asked).hasSize(1);
        assertThat(model.chosenProperty().get().own()).isFalse();
        assertThat(model.sourceProperty().get()).isEqualTo(builtIn);

        office.notices.latestProperty().get().undo().run();
        assertThat(model.chosenProperty().get().source()).contains("Một đoạn của cơ quan.");
    }

    @Test
    void aCopyStandsBesideItsModelUnderAnIdOfItsOwn() {
        choose(PLAN);
        model.copy();
        model.save();

        assertThat(office.told).isEmpty();
        assertThat(model.items()).extracting(TemplateItem::id).contains(PLAN, PLAN + "-2");
        assertThat(model.chosenProperty().get().title()).contains("bản sao");
    }

    @Test
    void aFaultIsFoundWhileTypingWithItsLineAndKeepsTheTemplateFromBeingSaved() {
        choose(PLAN);
        model.edit();
        String source = model.sourceProperty().get();
        int line = (int) source.lines().count() + 1;
        model.sourceProperty().set(source.stripTrailing() + "\n{không_có_trường_này}\n");
        assertThat(model.findings()).isEmpty();

        delay.pass();
        assertThat(model.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.line()).isBetween(line - 1, line));

        model.save();
        assertThat(office.context.templateService().isOwn(PLAN)).isFalse();
        assertThat(office.told).isEmpty();
        assertThat(model.changedProperty().get()).isTrue();
    }

    @Test
    void unsavedChangesAreNotLostWithoutAsking() {
        choose(PLAN);
        model.edit();
        model.sourceProperty().set(model.sourceProperty().get() + "x");
        office.answer = false;

        assertThat(model.mayForget()).isFalse();
        assertThat(model.choose(model.items().get(1))).isFalse();
        assertThat(model.chosenProperty().get().id()).isEqualTo(PLAN);

        office.answer = true;
        assertThat(model.mayForget()).isTrue();
        assertThat(model.changedProperty().get()).isFalse();
    }

    @Test
    void aDocumentCanBeWrittenFromTheChosenTemplate() {
        choose(PLAN);
        model.use();

        assertThat(office.navigator.destinationProperty().get()).isEqualTo(new Destination.FillTemplate(PLAN));
    }

    private void choose(String id) {
        assertThat(model.choose(model.items().stream()
                        .filter(item -> item.id().equals(id))
                        .findFirst()
                        .orElseThrow()))
                .isTrue();
    }

    @Test
    void whoMayNotChangeTheOfficesTemplatesReadsAndUsesThem() {
        choose(PLAN);
        model.edit();
        assertThat(model.editingProperty().get()).isTrue();

        person = new User(1, "an", "An", Set.of(Role.STAFF), true);
        model.enter();
        choose(PLAN);
        String before = model.sourceProperty().get();
        model.edit();
        model.copy();

        assertThat(model.mayChangeProperty().get()).isFalse();
        assertThat(model.mayDraftProperty().get()).isTrue();
        assertThat(model.editingProperty().get()).isFalse();
        assertThat(model.sourceProperty().get()).isEqualTo(before);
    }
}
