package vn.congdoan.vanthu.text.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.CheckPlace.InBody;
import vn.congdoan.vanthu.domain.check.CheckPlace.InPart;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.storage.Drafts;
import vn.congdoan.vanthu.text.check.PartWords;

class KeptPlacesTest {

    @Test
    void editsBeforeAndBehindMoveThePlace() {
        assertThat(found("a b ngày 05 tháng 4 c", "ngày 05 tháng 4", "x y z b ngày 05 tháng 4 d e"))
                .contains("ngày 05 tháng 4");
    }

    @Test
    void anEditWithinKeepsWhatIsLeft() {
        assertThat(found("nộp trước ngày 05 tháng 4.", "ngày 05 tháng 4", "nộp trước ngày 12 tháng 4."))
                .contains("ngày 12 tháng 4");
        assertThat(found("nộp trước ngày 05 tháng 4.", "ngày 05 tháng 4", "nộp trước tháng 4."))
                .contains("tháng 4");
    }

    @Test
    void aPlaceIsLostOnlyWithAllItsWords() {
        assertThat(found("một hai ba bốn năm", "hai ba", "một bốn năm")).isEmpty();
        assertThat(found("một hai ba bốn năm", "hai ba", "một xin, chào bốn năm"))
                .isEmpty();
    }

    @Test
    void ofRepeatedWordsTheRightOnesAreFound() {
        String before = "Ban Tổ chức chủ trì.\nBan Tổ chức phối hợp.\nBan Tổ chức báo cáo.\n";
        String after = "Ban Tổ chức phối hợp.\nBan Tổ chức báo cáo.\n";
        int second = before.indexOf("Ban", 5);
        assertThat(place(before, new InBody(second, second + 11), after)).contains(new InBody(0, 11));
        assertThat(place(before, new InBody(0, 11), after)).isEmpty();
    }

    /** Random edits, none of which touches the quoted words: they are found, letter by letter where they are. */
    @Test
    void untouchedWordsAreFoundExactly() {
        Random random = new Random(42);
        for (int i = 0; i < 4_000; i++) {
            String head = TextComparisonTest.text(random, 1 + random.nextInt(40), 6);
            String quote =
                    "góp" + random.nextInt(50) + " " + TextComparisonTest.text(random, random.nextInt(5), 6) + "ý";
            String tail = " " + TextComparisonTest.text(random, 1 + random.nextInt(40), 6);
            String newHead = head;
            String newTail = tail;
            for (int edit = random.nextInt(6); edit >= 0; edit--) {
                newHead = TextComparisonTest.edited(newHead, random);
                newTail = TextComparisonTest.edited(newTail, random);
            }
            // A letter that grows onto a quoted word changes it.
            newHead += " ";
            newTail = " " + newTail;
            InBody place = new InBody(head.length(), head.length() + quote.length());
            assertThat(place(head + quote + tail, place, newHead + quote + newTail))
                    .as("%s|%s|%s -> %s|%s", head, quote, tail, newHead, newTail)
                    .contains(new InBody(newHead.length(), newHead.length() + quote.length()));
        }
    }

    /** Words that stand all over the text are found too when nothing was taken away, which could have been any of them. */
    @Test
    void commonWordsAreFoundWhateverIsPutAroundThem() {
        Random random = new Random(43);
        for (int i = 0; i < 4_000; i++) {
            String head = TextComparisonTest.text(random, 1 + random.nextInt(30), 3) + " ";
            String quote = "từ" + random.nextInt(3);
            String tail = " " + TextComparisonTest.text(random, 1 + random.nextInt(30), 3);
            String put = " " + TextComparisonTest.text(random, 1 + random.nextInt(5), 3) + " ";
            String after = random.nextBoolean() ? head + put + quote + tail : head + quote + put + tail;
            InBody place = new InBody(head.length(), head.length() + quote.length());
            assertThat(place(head + quote + tail, place, after)
                            .map(InBody.class::cast)
                            .map(found -> after.substring(found.start(), found.end())))
                    .as("%s|%s|%s -> %s", head, quote, tail, after)
                    .contains(quote);
        }
    }

    @Test
    void aLineOfAPartIsFoundAtItsNewPlace() {
        Draft before = Drafts.plan("Tuyên truyền", "");
        int last = before.parts().recipients().size() - 1;
        String line = PartWords.of(before.parts(), Part.RECIPIENTS).get(last);
        Draft after = before.withParts(
                PartWords.with(before.parts(), Part.RECIPIENTS, 0, "Nơi mới\nNơi mới nữa\nNơi thứ ba"));
        CheckPlace found = new KeptPlaces(before, after)
                .find(new InPart(Part.RECIPIENTS, last, 0, line.length()))
                .orElseThrow();
        assertThat(found).isEqualTo(new InPart(Part.RECIPIENTS, last + 2, 0, line.length()));
    }

    @Test
    void aPlaceInTheSubjectSurvivesAnotherSubject() {
        Draft before = Drafts.plan("Tuyên truyền Tháng Công nhân", "");
        Draft after = before.withParts(
                PartWords.with(before.parts(), Part.SUBJECT, 0, "Tổ chức các hoạt động Tháng Công nhân năm 2026"));
        assertThat(new KeptPlaces(before, after).find(new InPart(Part.SUBJECT, 0, 13, 28)))
                .contains(new InPart(Part.SUBJECT, 0, 22, 37));
    }

    private static Optional<String> found(String before, String quote, String after) {
        int start = before.indexOf(quote);
        return place(before, new InBody(start, start + quote.length()), after)
                .map(InBody.class::cast)
                .map(place -> after.substring(place.start(), place.end()));
    }

    private static Optional<CheckPlace> place(String before, InBody place, String after) {
        return new KeptPlaces(Drafts.plan("x", before), Drafts.plan("x", after)).find(place);
    }
}
