package vn.congdoan.vanthu.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;

class DraftHistoryTest {
    private final MovableClock clock = new MovableClock();
    private final DraftHistory history = new DraftHistory(Drafts.state(""), clock);

    @Test
    void takesBackWordsNotLetters() {
        type("Triển khai kế hoạch");
        assertThat(undone()).isEqualTo("Triển khai kế ");
        assertThat(undone()).isEqualTo("Triển khai ");
        assertThat(undone()).isEqualTo("Triển ");
        assertThat(undone()).isEmpty();
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void anInputMethodThatRetypesAWordMakesOneStep() {
        type("Đại ");
        clock.pass(Duration.ofSeconds(3));
        for (String shown : List.of("Đại h", "Đại ho", "Đại hoi", "Đại ho", "Đại hộ", "Đại hội")) {
            typed(shown);
        }
        assertThat(undone()).isEqualTo("Đại ");
        assertThat(redone()).isEqualTo("Đại hội");
    }

    @Test
    void aPauseBeginsANewStep() {
        type("Công");
        clock.pass(Duration.ofSeconds(2));
        type("đoàn");
        assertThat(undone()).isEqualTo("Công");
    }

    @Test
    void typingElsewhereBeginsANewStep() {
        type("Công đoàn");
        typed("xCông đoàn");
        assertThat(undone()).isEqualTo("Công đoàn");
    }

    @Test
    void aWordTypedAndTakenAwayLeavesNoEmptyStep() {
        type("Công ");
        type("x");
        typed("Công ");
        assertThat(undone()).isEmpty();
    }

    @Test
    void aFieldAndTheTextAreTakenBackOneAfterTheOther() {
        type("Nội dung");
        history.typed(EditPlace.SUBJECT, withSubject("Mới"));
        clock.pass(Duration.ofSeconds(2));
        history.typed(EditPlace.SUBJECT, withSubject("Mới nhất"));
        assertThat(history.undo()).contains(EditPlace.SUBJECT);
        assertThat(history.present().draft().parts().subject()).isEqualTo("Mới");
        assertThat(history.undo()).contains(EditPlace.SUBJECT);
        assertThat(history.present().draft().parts().subject()).startsWith("Tuyên truyền");
        assertThat(history.present().draft().bodyText()).isEqualTo("Nội dung");
        assertThat(history.undo()).contains(EditPlace.BODY);
    }

    @Test
    void aChangeOfItsOwnNeverJoinsTyping() {
        type("1. Một");
        history.changed(EditPlace.BODY, Drafts.state("1. Một\n2. "));
        type("Hai");
        assertThat(undone()).isEqualTo("1. Một\n2. ");
        assertThat(undone()).isEqualTo("1. Một");
    }

    @Test
    void theCaretComesBackToWhereItWas() {
        type("Công đoàn");
        history.select(new TextSelection(5, 9));
        history.changed(EditPlace.BODY, new EditState(Drafts.plan("Công **đoàn**"), new TextSelection(7, 11)));
        history.undo();
        assertThat(history.present().selection()).isEqualTo(new TextSelection(5, 9));
        history.redo();
        assertThat(history.present().selection()).isEqualTo(new TextSelection(7, 11));
    }

    @Test
    void somethingNewForgetsWhatCouldBeDoneAgain() {
        type("Công");
        history.undo();
        type("Hội");
        assertThat(history.redo()).isEmpty();
        assertThat(history.present().draft().bodyText()).isEqualTo("Hội");
    }

    @Test
    void thousandsOfStepsGoBackToTheFirstAndForthToTheLast() {
        Random random = new Random(7);
        List<Draft> states = new ArrayList<>(List.of(history.present().draft()));
        for (int i = 0; i < 3000; i++) {
            Draft next = random.nextInt(4) == 0
                    ? withSubject("Trích yếu " + i).draft()
                    : history.present().draft().withBodyText(edited(random, i));
            history.changed(EditPlace.DOCUMENT, new EditState(next, TextSelection.START));
            states.add(next);
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            history.undo();
            assertThat(history.present().draft()).isEqualTo(states.get(i));
        }
        for (int i = 1; i < states.size(); i++) {
            history.redo();
            assertThat(history.present().draft()).isEqualTo(states.get(i));
        }
    }

    private String edited(Random random, int i) {
        String text = history.present().draft().bodyText();
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(6));
        return text.substring(0, at) + "ý" + i + "\n" + text.substring(end);
    }

    private void type(String words) {
        for (char letter : words.toCharArray()) {
            clock.pass(Duration.ofMillis(120));
            typed(history.present().draft().bodyText() + letter);
        }
    }

    private void typed(String text) {
        history.typed(
                EditPlace.BODY,
                new EditState(history.present().draft().withBodyText(text), TextSelection.at(text.length())));
    }

    private String undone() {
        history.undo();
        return history.present().draft().bodyText();
    }

    private String redone() {
        history.redo();
        return history.present().draft().bodyText();
    }

    private EditState withSubject(String subject) {
        Draft draft = history.present().draft();
        DocumentParts p = draft.parts();
        return new EditState(
                draft.withParts(new DocumentParts(
                        p.type(),
                        p.parentOrganisation(),
                        p.organisation(),
                        p.number(),
                        p.place(),
                        p.date(),
                        p.mark(),
                        subject,
                        p.authority(),
                        p.addressees(),
                        p.recipients(),
                        p.archive(),
                        p.signatures())),
                history.present().selection());
    }
}
