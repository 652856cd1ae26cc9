package vn.congdoan.vanthu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.app.editing.EditPlace;

class EditorViewModelTest {
    @TempDir
    Path folder;

    private EditorModel editor;
    private EditorViewModel model;

    @BeforeEach
    void open() {
        editor = new EditorModel(folder, Drafts.plan("I. MỤC ĐÍCH\n1. Một.\n2. Hai."));
        model = editor.model;
    }

    @AfterEach
    void close() {
        editor.close();
        assertThat(editor.failures).isEmpty();
    }

    @Test
    void showsTheStoredDocument() {
        assertThat(model.readyProperty().get()).isTrue();
        assertThat(editor.text()).startsWith("I. MỤC ĐÍCH");
        assertThat(model.parts().subject().wordsProperty().get()).startsWith("Tuyên truyền");
        assertThat(model.page().pagesProperty().get().pages()).hasSize(1);
        assertThat(model.undoableProperty().get()).isFalse();
    }

    @Test
    void whatWasTypedIsInTheStoreAfterLeaving() {
        editor.select(0, 0);
        editor.type("Mở đầu\n");
        assertThat(model.leave()).isTrue();
        assertThat(editor.context.documentService().open(editor.id).bodyText()).startsWith("Mở đầu\nI. MỤC ĐÍCH");
    }

    @Test
    void enterOpensTheNextItemAndUndoTakesItBack() {
        editor.select(19, 19);
        assertThat(model.body().enter()).isTrue();
        assertThat(editor.text()).isEqualTo("I. MỤC ĐÍCH\n1. Một.\n2. \n3. Hai.");
        model.undo();
        assertThat(editor.text()).isEqualTo("I. MỤC ĐÍCH\n1. Một.\n2. Hai.");
        model.redo();
        assertThat(editor.text()).contains("3. Hai.");
    }

    @Test
    void undoPutsTheKeyboardWhereTheChangeWas() {
        model.parts().subject().wordsProperty().set("Trích yếu mới");
        model.undo();
        assertThat(model.parts().focusProperty().get().place()).isEqualTo(EditPlace.SUBJECT);
        assertThat(model.parts().subject().wordsProperty().get()).startsWith("Tuyên truyền");
    }

    @Test
    void aKeptVersionIsTakenBackAndThatIsUndone() {
        model.keepVersion();
        editor.select(0, 0);
        editor.type("X");
        model.versions().show();
        assertThat(model.versions().versions()).isNotEmpty();
        model.versions().restore();
        assertThat(editor.text()).startsWith("I. MỤC ĐÍCH");
        model.undo();
        assertThat(editor.text()).startsWith("XI. MỤC ĐÍCH");
    }

    @Test
    void exportsBothFilesIntoTheFolderThatIsThenRemembered() {
        model.export().export();
        assertThat(model.export().writtenProperty().get()).hasSize(2).allMatch(Files::exists);
        assertThat(editor.context.settings().current().exports().folder())
                .isEqualTo(folder.resolve("xuat").toString());
        model.export().openFolder();
        assertThat(editor.opened).containsExactly(folder.resolve("xuat"));
    }

    @Test
    void exportsAgainOverItsOwnFilesWithoutAQuestion() {
        model.export().export();
        editor.select(0, 0);
        editor.type("X");
        model.export().export();
        assertThat(editor.questions).isEmpty();
        assertThat(folder.resolve("xuat").toFile().list()).hasSize(2);
    }

    @Test
    void asksBeforeItReplacesWhatSomebodyChangedAndElseTakesAFreeName() throws IOException {
        model.export().export();
        Path changed = model.export().writtenProperty().get().get(0);
        Files.writeString(changed, "changed by hand");
        editor.answer = false;
        model.export().export();
        editor.answer = true;
        assertThat(editor.questions).hasSize(1);
        assertThat(changed).hasContent("changed by hand");
        assertThat(model.export().writtenProperty().get())
                .allMatch(file -> file.toString().contains("(2)"));
    }

    @Test
    void printsWhatIsOnTheScreen() {
        editor.select(0, 0);
        editor.type("X");
        model.print();
        assertThat(editor.printed.get(0).draft().bodyText()).startsWith("XI. MỤC ĐÍCH");
    }

    @Test
    void aClickOnThePageLeadsIntoTheTextOrIntoTheField() {
        var page = model.page();
        var pages = page.pagesProperty().get();
        var word = pages.stretch(15, 18).get(0);
        page.point(0, word.x() + 1, (word.top() + word.bottom()) / 2);
        assertThat(model.body().focusProperty().get().place()).isEqualTo(EditPlace.BODY);
        assertThat(editor.text().substring(model.body().focusProperty().get().start()))
                .startsWith("Một.");
        var subject = pages.field(EditPlace.SUBJECT).get(0);
        page.point(0, subject.x() + 20, (subject.top() + subject.bottom()) / 2);
        assertThat(model.body().focusProperty().get().place()).isEqualTo(EditPlace.SUBJECT);
    }

    @Test
    void thePageFollowsTheCaret() {
        editor.select(15, 15);
        double one = model.page().caretProperty().get().top();
        editor.select(23, 23);
        assertThat(model.page().caretProperty().get().top()).isGreaterThan(one);
        model.page().activate(EditPlace.SUBJECT);
        assertThat(model.page().caretProperty().get().top()).isLessThan(one);
    }

    @Test
    void tellsWhatIsStillOpen() {
        editor.select(0, 0);
        editor.type("Tại …… và ……\n");
        assertThat(model.status().holesProperty().get()).isEqualTo(2);
        model.status().nextHole();
        model.status().nextHole();
        assertThat(model.body().focusProperty().get().start()).isEqualTo(10);
        model.status().nextHole();
        assertThat(model.body().focusProperty().get().start()).isEqualTo(4);
    }

    @Test
    void tellsWhenItWasSaved() {
        assertThat(model.status().savedProperty().get()).isEqualTo("Đã lưu 10:42");
        editor.select(0, 0);
        editor.type("X");
        assertThat(model.status().savedProperty().get()).isEqualTo("Đang lưu…");
        model.leave();
        assertThat(model.status().savedProperty().get()).isEqualTo("Đã lưu 10:42");
    }
}
