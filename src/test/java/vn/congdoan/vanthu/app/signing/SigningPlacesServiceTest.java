package vn.congdoan.vanthu.app.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.congdoan.vanthu.app.signing.SigningDrafts.EXPORTS;
import static vn.congdoan.vanthu.app.signing.SigningDrafts.FAMILY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.signature.SigningPlace;
import vn.congdoan.vanthu.domain.signature.SigningPlaces;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.layout.SetDocument;
import vn.congdoan.vanthu.read.pdf.PdfWords;
import vn.congdoan.vanthu.read.pdf.PdfWords.Word;

class SigningPlacesServiceTest {
    private static final double MM = 72 / 25.4;
    private static final double HALF_MM = MM / 2;

    private final SigningPlacesService service = new SigningPlacesService(FormatPacks.builtIn()::all);

    private static Draft draft(String kind) {
        return switch (kind) {
            case "plan" -> SigningDrafts.plan();
            case "longPlan" -> SigningDrafts.longPlan();
            case "minutes" -> SigningDrafts.minutes();
            default -> SigningDrafts.numbered();
        };
    }

    private SigningPlaces exact(Draft draft) {
        return service.of(EXPORTS.set(draft), FAMILY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "longPlan", "minutes", "numbered"})
    void findsTheSamePlacesInTheFileAsInTheSetPages(String kind) {
        Draft draft = draft(kind);
        SigningPlaces exact = exact(draft);
        SigningPlaces found = service.of(EXPORTS.pdf(draft));
        assertThat(found.persons()).hasSameSizeAs(exact.persons()).isNotEmpty();
        for (int i = 0; i < exact.persons().size(); i++) {
            assertSameCentre(found.persons().get(i), exact.persons().get(i));
        }
        assertClose(found.number(), exact.number(), 1);
        assertClose(found.date(), exact.date(), 1);
    }

    /** How wide the column of others is can only be guessed by where their text ends. */
    private static void assertSameCentre(SigningPlace found, SigningPlace exact) {
        assertThat(found.page()).isEqualTo(exact.page());
        assertThat(found.left() + found.width() / 2).isCloseTo(exact.left() + exact.width() / 2, within(HALF_MM));
        assertThat(found.top() + found.height() / 2).isCloseTo(exact.top() + exact.height() / 2, within(2 * HALF_MM));
        assertThat(found.width()).isBetween(0.8 * exact.width(), 1.02 * exact.width());
    }

    private static void assertClose(SigningPlace found, SigningPlace exact, double halves) {
        if (exact == null) {
            assertThat(found).isNull();
            return;
        }
        assertThat(found.page()).isEqualTo(exact.page());
        assertThat(found.left()).as("left").isCloseTo(exact.left(), within(halves * HALF_MM));
        assertThat(found.top()).as("top").isCloseTo(exact.top(), within(halves * HALF_MM));
        assertThat(found.right()).as("right").isCloseTo(exact.right(), within(halves * HALF_MM));
        assertThat(found.bottom()).as("bottom").isCloseTo(exact.bottom(), within(halves * HALF_MM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "longPlan", "minutes"})
    void leavesEveryLetterUncovered(String kind) {
        byte[] pdf = EXPORTS.pdf(draft(kind));
        SigningPlaces places = exact(draft(kind));
        for (SigningPlace place : places.persons()) {
            assertThat(wordsIn(pdf, place)).isEmpty();
        }
        assertThat(wordsIn(pdf, shrunk(places.number()))).isEmpty();
        assertThat(wordsIn(pdf, shrunk(places.date()))).isEmpty();
    }

    /** The box of a figure reaches above its line; only what stands on the line counts. */
    private static SigningPlace shrunk(SigningPlace place) {
        return new SigningPlace(place.page(), place.left() + 0.5, place.baseline() - 2, place.width() - 1, 2);
    }

    private static List<Word> wordsIn(byte[] pdf, SigningPlace place) {
        return PdfWords.of(pdf, place.page()).stream()
                .filter(word -> word.left() < place.right() && word.right() > place.left())
                .filter(word -> word.baseline() - 0.7 * word.size() < place.bottom() && word.baseline() > place.top())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "longPlan", "minutes", "numbered"})
    void laysTheSealOverAThirdOfTheLastSignatureInsideThePage(String kind) {
        SetDocument set = EXPORTS.set(draft(kind));
        SigningPlaces places = service.of(set, FAMILY);
        SigningPlace person = places.persons().get(places.persons().size() - 1);
        SigningPlace seal = places.seal();
        double overlap = (seal.right() - person.left()) / person.width();
        assertThat(overlap).isBetween(0.30, 0.36);
        assertThat(seal.width()).isCloseTo(36 * MM, within(0.1));
        assertThat(seal.top() + seal.height() / 2).isCloseTo(person.top() + person.height() / 2, within(HALF_MM));
        assertThat(seal.left()).isPositive();
        assertThat(seal.bottom()).isLessThan(set.pages().get(seal.page() - 1).height());
    }

    @Test
    void measuresTheSignatureByTheColumn() {
        SigningPlace person = exact(SigningDrafts.plan()).persons().get(0);
        assertThat(person.width()).isCloseTo(50 * MM, within(HALF_MM));
        assertThat(person.height()).isCloseTo(25 * MM, within(HALF_MM));
        // Left margin 30, recipients 65, then the middle of a column of 100 mm (NĐ 30, Phụ lục I).
        assertThat(person.left() + person.width() / 2).isCloseTo((30 + 65 + 50) * MM, within(HALF_MM));
    }

    @Test
    void narrowsTheSignaturesOfTwoWhoSignSideBySide() {
        List<SigningPlace> persons = exact(SigningDrafts.minutes()).persons();
        assertThat(persons).hasSize(2);
        assertThat(persons.get(0).width()).isCloseTo(0.6 * 82.5 * MM, within(HALF_MM));
        assertThat(persons.get(0).overlaps(persons.get(1))).isFalse();
    }

    @Test
    void signsOnThePageOfTheNameAndNotOnTheAppendix() {
        SetDocument set = EXPORTS.set(SigningDrafts.longPlan());
        SigningPlaces places = service.of(set, FAMILY);
        assertThat(set.pages()).hasSizeGreaterThan(2);
        assertThat(places.persons().get(0).page())
                .isGreaterThan(1)
                .isLessThan(set.pages().size());
    }

    @Test
    void offersNoPlaceForFiguresThatArePrinted() {
        SigningPlaces places = exact(SigningDrafts.numbered());
        assertThat(places.number()).isNull();
        assertThat(places.date()).isNull();
        assertThat(service.number(EXPORTS.pdf(SigningDrafts.numbered()))).isEqualTo("06");
    }
}
