package vn.congdoan.vanthu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.citation.CitationChoice;
import vn.congdoan.vanthu.app.citation.HeldDocument;
import vn.congdoan.vanthu.app.editing.Drafts;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.text.content.ContentReader;

class CitationOffersTest {
    static final String FULL =
            "Nghị quyết số 02-NQ/TW ngày 12 tháng 6 năm 2021 của Bộ Chính trị về đổi mới tổ chức Công đoàn";

    private static final String CITING = "I. CĂN CỨ\n1. Thực hiện " + FULL + ".\n2. Theo Kế hoạch số 41/KH-LĐLĐ.";

    @TempDir
    Path folder;

    private EditorModel editor;
    private CitationOffersViewModel offers;

    /** The first document cites; the other one is being written. */
    @BeforeEach
    void open() {
        editor = new EditorModel(folder, Drafts.plan(CITING), List.of(), ContentReader::read);
        offers = editor.model.offers();
        editor.model.open(editor.context.documentService().create(Drafts.plan("Thực hiện Nghị quyết số "), ""));
        editor.select(24, 24);
    }

    @AfterEach
    void close() {
        editor.close();
        assertThat(editor.failures).isEmpty();
    }

    @Test
    void whatOneDocumentCitesTheOtherOneIsOfferedInFull() {
        editor.type("02-NQ");
        assertThat(offers.isOffering()).as("before the pause").isFalse();
        editor.pauses.end();
        assertThat(words()).containsExactly(FULL);
        offers.next();
        assertThat(offers.accept()).isTrue();
        assertThat(editor.text()).isEqualTo("Thực hiện " + FULL);
        assertThat(offers.isOffering()).isFalse();
        editor.model.undo();
        assertThat(editor.text()).isEqualTo("Thực hiện Nghị quyết số 02-NQ");
    }

    @Test
    void theSecondMentionGetsTheShortForm() {
        editor.type("02-NQ");
        editor.pauses.end();
        offers.acceptFirst();
        editor.type("; theo 2-nq");
        editor.pauses.end();
        offers.acceptFirst();
        assertThat(editor.text()).isEqualTo("Thực hiện " + FULL + "; theo Nghị quyết số 02-NQ/TW");
    }

    @Test
    void theListFollowsTheTypingAndGoesWithTheLastThatFits() {
        editor.type("02-N");
        editor.pauses.end();
        assertThat(words()).hasSize(1);
        editor.type("Q");
        assertThat(words()).hasSize(1);
        editor.type("X");
        assertThat(words()).isEmpty();
    }

    @Test
    void movingTheCaretOrEscEndsItUntilSomethingIsTyped() {
        editor.type("02-N");
        editor.pauses.end();
        editor.select(3, 3);
        assertThat(words()).isEmpty();
        editor.select(28, 28);
        assertThat(words()).isEmpty();
        editor.type("Q");
        editor.pauses.end();
        assertThat(words()).hasSize(1);
        offers.dismiss();
        assertThat(words()).isEmpty();
    }

    @Test
    void enterMeansWhatItAlwaysMeansBeforeSomebodyGoesIntoTheList() {
        editor.type("02-NQ");
        editor.pauses.end();
        assertThat(offers.accept()).isFalse();
        offers.previous();
        assertThat(offers.chosenProperty().get()).isZero();
    }

    @Test
    void anAnswerForAnotherDocumentIsDropped() {
        editor.type("02-NQ");
        editor.model.open(editor.id);
        editor.pauses.end();
        assertThat(words()).isEmpty();
    }

    @Test
    void aHalfWrittenMentionIsLearnedOnlyWhenTheLineIsLeft() {
        editor.type("33-KL/TW ngày 01/7/2026 của Ban Bí thư về công t");
        editor.pauses.end();
        assertThat(editor.context.citationService().offers("33-KL")).isEmpty();
        editor.type("ác cán bộ.\nMới");
        editor.pauses.end();
        assertThat(editor.context.citationService().offers("33-KL"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.fullForm()).endsWith("về công tác cán bộ"));
    }

    @Test
    void citationsAreListedAndLeadToTheWordsAndToTheDocument() {
        long held = editor.context.documentService().create(Drafts.numbered(41, "KH-LĐLĐ", new PartialDate(2026, 3, 5)), "");
        editor.model.open(editor.id);
        CitationsViewModel citations = editor.model.checks().citations();
        assertThat(citations.rows())
                .extracting(CitedRow::name)
                .containsExactly("Nghị quyết số 02-NQ/TW", "Kế hoạch số 41/KH-LĐLĐ");
        assertThat(citations.rows().get(0).held()).isEmpty();
        citations.open(citations.rows().get(0));
        assertThat(editor.held).isEmpty();
        citations.open(citations.rows().get(1));
        assertThat(editor.held).containsExactly(new HeldDocument.Own(held));
        editor.select(0, 0);
        editor.type("X");
        citations.go(citations.rows().get(1));
        var target = editor.model.body().focusProperty().get();
        assertThat(editor.text().substring(target.start(), target.end())).isEqualTo("Kế hoạch số 41/KH-LĐLĐ");
    }

    private List<String> words() {
        return offers.choicesProperty().get().stream().map(CitationChoice::words).toList();
    }
}
