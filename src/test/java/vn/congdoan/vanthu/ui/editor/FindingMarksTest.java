package vn.congdoan.vanthu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.checking.WordRule;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.app.editing.EditPlace;
import vn.congdoan.vanthu.app.editing.PagePlace;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.ui.common.page.FindingMark;

class FindingMarksTest {
    private static final String BODY = "I. Ý NGHĨA\n1. Ý nghỉa thứ nhất, làm kịp thời.";

    @TempDir
    Path folder;

    private EditorModel editor;

    @BeforeEach
    void open() {
        editor = new EditorModel(
                folder, Drafts.plan(BODY), List.of(WordRule.WRONG, WordRule.VAGUE), body -> DocumentContent.EMPTY);
    }

    @AfterEach
    void close() {
        editor.close();
        assertThat(editor.failures).isEmpty();
    }

    @Test
    void theWordsOfAFindingAreMarkedWhereTheyStandOnThePage() {
        assertThat(marks()).extracting(FindingMark::severity).containsExactly(Severity.ERROR, Severity.WARNING);
        int at = BODY.indexOf("nghỉa");
        List<PagePlace> words = editor.model.page().stretch(at, at + 5);
        assertThat(marks().get(0).place()).isEqualTo(words.get(0));
        assertThat(marks().get(0).place().width()).isGreaterThan(10);
    }

    @Test
    void typingBeforeThemMovesThemWithTheirWords() {
        double before = marks().get(0).place().x();
        editor.select(BODY.indexOf("Ý nghỉa"), BODY.indexOf("Ý nghỉa"));
        editor.type("Nêu ");
        assertThat(marks()).hasSize(2);
        assertThat(marks().get(0).place().x()).isGreaterThan(before + 10);
    }

    @Test
    void whatIsMendedOrLeftIsNotMarked() {
        FindingsViewModel findings = editor.model.checks().findings();
        findings.mend(findings.rows().get(0));
        assertThat(marks()).hasSize(1);
        findings.ignoredShownProperty().set(true);
        findings.ignore(findings.rows().get(0));
        assertThat(findings.rows()).hasSize(1);
        assertThat(marks()).isEmpty();
    }

    @Test
    void aFindingInAFieldIsMarkedUnderTheField() {
        editor.model.parts().subject().wordsProperty().set("Về ý nghỉa của kế hoạch");
        editor.pauses.end();
        assertThat(marks()).hasSize(3);
        assertThat(marks().get(0).place())
                .isEqualTo(editor.model
                        .page()
                        .pagesProperty()
                        .get()
                        .field(EditPlace.SUBJECT)
                        .get(0));
    }

    @Test
    void aClosedDocumentHasNoMarks() {
        editor.model.open(editor.context.documentService().create(Drafts.plan("Sạch."), ""));
        assertThat(marks()).isEmpty();
    }

    private List<FindingMark> marks() {
        return editor.model.marks().marksProperty().get();
    }
}
