package vn.congdoan.vanthu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.app.editing.EditPlace;

class StatusViewModelTest {
    @TempDir
    Path folder;

    private EditorModel editor;
    private StatusViewModel status;

    @BeforeEach
    void open() {
        editor = new EditorModel(folder, Drafts.plan("1. Họp ngày …… tại ……"));
        status = editor.model.status();
    }

    @AfterEach
    void close() {
        editor.close();
        assertThat(editor.failures).isEmpty();
    }

    @Test
    void countsTheWordsAsTheyAreTyped() {
        int before = status.wordsProperty().get();
        editor.select(0, 0);
        editor.type("Thêm hai\n");
        assertThat(status.wordsProperty().get()).isEqualTo(before + 2);
    }

    @Test
    void goesFromOneOpenPlaceToTheNextAndRoundAgain() {
        int holes = status.holesProperty().get();
        assertThat(holes).isGreaterThanOrEqualTo(2);
        int inText = 0;
        for (int i = 0; i < holes; i++) {
            status.nextHole();
            var focus = editor.model.body().focusProperty().get();
            inText += focus != null && focus.place() == EditPlace.BODY ? 1 : 0;
        }
        assertThat(inText).isGreaterThanOrEqualTo(2);
    }

    @Test
    void saysWhenTheTextWasSaved() {
        editor.select(0, 0);
        editor.type("X");
        assertThat(editor.model.leave()).isTrue();
        assertThat(status.savedProperty().get()).matches("(?s).*\\d{1,2}:\\d{2}.*");
        assertThat(status.failedProperty().get()).isFalse();
    }
}
