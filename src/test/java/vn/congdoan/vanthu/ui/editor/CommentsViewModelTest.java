package vn.congdoan.vanthu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.app.job.DirectJobRunner;
import vn.congdoan.vanthu.domain.check.CheckPlace;

class CommentsViewModelTest {
    private static final String BODY = "I. Nội dung\n1. Tặng quà 200 đoàn viên.\n2. Báo cáo trước ngày 31/5.";

    private EditorModel editor;
    private CommentsViewModel comments;

    @BeforeEach
    void open(@TempDir Path folder) {
        editor = new EditorModel(folder, Drafts.plan(BODY));
        comments = editor.model.checks().comments();
        comment("200 đoàn viên", "Tăng lên 300");
        comment("31/5", "Lùi đến 15/6");
        comments.reload();
    }

    @AfterEach
    void close() {
        editor.close();
        assertThat(editor.failures).isEmpty();
    }

    @Test
    void goingToOneSelectsItsWords() {
        comments.go(comments.rows().get(1));

        assertThat(editor.selected()).isEmpty();
        assertThat(editor.model.body().focusProperty().get().start()).isEqualTo(BODY.indexOf("31/5"));
    }

    @Test
    void theyStayWithTheirWordsWhileSomebodyTypesBeforeThem() {
        editor.select(0, 0);
        editor.type("Kính gửi. ");
        assertThat(words(0)).isEqualTo("200 đoàn viên");

        editor.pauses.end();
        assertThat(words(1)).isEqualTo("31/5");

        editor.model.undo();
        editor.pauses.end();
        assertThat(words(0)).isEqualTo("200 đoàn viên");
    }

    @Test
    void whatIsMendedInTheMiddleKeepsItsPlaceAndWhatIsGoneSaysSo() {
        int at = BODY.indexOf("200");
        editor.model.body().typed(BODY.replace("200", "300"));
        editor.pauses.end();
        assertThat(((CheckPlace.InBody) comments.rows().get(0).place()).end()).isEqualTo(at + "300 đoàn viên".length());

        editor.model.body().typed("I. Nội dung khác hẳn");
        editor.pauses.end();
        assertThat(comments.rows()).allMatch(row -> row.isLost());
    }

    @Test
    void aTickedOneIsNoLongerCounted() {
        comments.tick(comments.rows().get(0), true);

        assertThat(comments.undone()).hasSize(1);
        assertThat(comments.rows()).hasSize(2);

        comments.tick(comments.rows().get(0), false);
        assertThat(comments.undone()).hasSize(2);
    }

    private String words(int row) {
        CheckPlace.InBody place = (CheckPlace.InBody) comments.rows().get(row).place();
        return editor.text().substring(place.start(), place.end());
    }

    private void comment(String quote, String words) {
        int at = BODY.indexOf(quote);
        new DirectJobRunner()
                .submit(
                        editor.context
                                .life()
                                .review()
                                .comment(editor.id, new CheckPlace.InBody(at, at + quote.length()), quote, words),
                        done -> {},
                        editor.failures::add);
    }
}
