package vn.congdoan.vanthu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.editing.Drafts;

class FindViewModelTest {
    private static final String TEXT = "Đại hội một.\nđại hội hai.\nĐại hội ba.";

    @TempDir
    Path folder;

    private EditorModel editor;
    private FindViewModel find;

    @BeforeEach
    void open() {
        editor = new EditorModel(folder, Drafts.plan(TEXT));
        find = editor.model.find();
        find.show(true);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void choosesTheFirstFromTheCaretOnWhileTyping() {
        editor.select(13, 13);
        find.wordsProperty().set("đại hội");
        assertThat(find.matchesProperty().get()).hasSize(3);
        assertThat(find.currentProperty().get()).isEqualTo(1);
        assertThat(editor.selected()).isEqualTo("đại hội");
    }

    @Test
    void goesRoundInBothDirections() {
        find.wordsProperty().set("đại hội");
        find.previous();
        assertThat(find.currentProperty().get()).isEqualTo(2);
        find.next();
        assertThat(find.currentProperty().get()).isZero();
    }

    @Test
    void findsWithoutAccentsWhenAsked() {
        find.wordsProperty().set("dai hoi");
        assertThat(find.matchesProperty().get()).isEmpty();
        find.ignoreAccentsProperty().set(true);
        assertThat(find.matchesProperty().get()).hasSize(3);
    }

    @Test
    void replacesOneAndGoesOn() {
        find.wordsProperty().set("đại hội");
        find.replacementProperty().set("Hội nghị");
        find.replace();
        assertThat(editor.text()).isEqualTo("Hội nghị một.\nđại hội hai.\nĐại hội ba.");
        assertThat(editor.selected()).isEqualTo("đại hội");
    }

    @Test
    void replacesAllInOneStep() {
        find.wordsProperty().set("đại hội");
        find.replacementProperty().set("Hội nghị");
        assertThat(find.replaceAll()).isEqualTo(3);
        assertThat(editor.text()).isEqualTo("Hội nghị một.\nHội nghị hai.\nHội nghị ba.");
        editor.model.undo();
        assertThat(editor.text()).isEqualTo(TEXT);
    }

    @Test
    void replacingByTheSameWordsEnds() {
        find.wordsProperty().set("hội");
        find.replacementProperty().set("hội hội");
        find.replace();
        find.replace();
        find.replace();
        assertThat(editor.text()).isEqualTo("Đại hội hội một.\nđại hội hội hai.\nĐại hội hội ba.");
    }

    @Test
    void looksForWhatIsSelected() {
        find.hide();
        editor.select(8, 11);
        find.show(false);
        assertThat(find.wordsProperty().get()).isEqualTo("một");
    }

    @Test
    void forgetsItsPlacesWhenHidden() {
        find.wordsProperty().set("hội");
        find.hide();
        assertThat(find.matchesProperty().get()).isEmpty();
    }
}
