package vn.congdoan.vanthu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.editing.Drafts;

class LivePageViewModelTest {
    private static final String BODY = "1. Một.\n2. Hai.";

    @TempDir
    Path folder;

    private EditorModel editor;
    private LivePageViewModel page;

    @BeforeEach
    void open() {
        editor = new EditorModel(folder, Drafts.plan(BODY));
        page = editor.model.page();
    }

    @AfterEach
    void close() {
        editor.close();
        assertThat(editor.failures).isEmpty();
    }

    @Test
    void setsThePagesAgainAfterEveryChange() {
        var before = page.pagesProperty().get();
        editor.select(BODY.length(), BODY.length());
        editor.type("\n3. Ba.");
        assertThat(page.pagesProperty().get()).isNotEqualTo(before);
        assertThat(page.stretch(BODY.length() + 4, BODY.length() + 7)).isNotEmpty();
    }

    @Test
    void pointingAtAWordOnThePagePutsTheCaretThere() {
        var word = page.stretch(BODY.indexOf("Hai"), BODY.length()).get(0);
        page.point(0, word.x() + 1, (word.top() + word.bottom()) / 2);
        var focus = editor.model.body().focusProperty().get();
        assertThat(focus).isNotNull();
        assertThat(focus.start()).isBetween(BODY.indexOf("Hai"), BODY.indexOf("Hai") + 1);
    }

    @Test
    void zoomsInStepsAndBackToTheWidth() {
        page.shownZoomProperty().set(1);
        page.zoomIn();
        assertThat(page.zoomProperty().get()).isGreaterThan(1);
        page.shownZoomProperty().set(1);
        page.zoomOut();
        assertThat(page.zoomProperty().get()).isBetween(0.1, 0.99);
        page.fitWidth();
        assertThat(page.zoomProperty().get()).isZero();
    }
}
