package vn.congdoan.vanthu.app.citation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.text.content.CitationLibrary;
import vn.congdoan.vanthu.text.content.TypedCitation;

/**
 * What would be put in for a number that is being typed.
 *
 * @param first whether the text doesn't cite the document before this place, so that it gets the full form
 * @param words what is put in
 * @param replaced what they take the place of: the number with "số" and the type before it
 */
public record CitationChoice(CitationOffer offer, boolean first, String words, TextRange replaced) {

    /** Those of the offers that go on as typed, each in the form that fits the place; without those that are there already. */
    public static List<CitationChoice> of(List<CitationOffer> offers, String text, int caret) {
        Optional<TypedCitation> typed = offers.isEmpty() ? Optional.empty() : TypedCitation.at(text, caret);
        if (typed.isEmpty()) {
            return List.of();
        }
        Set<String> cited = typed.get().keysBefore(text);
        String beginning = CitationLibrary.key(typed.get().number());
        return offers.stream()
                .filter(offer -> CitationLibrary.key(offer.number()).startsWith(beginning))
                .map(offer -> of(offer, typed.get(), cited))
                .filter(choice -> !text.regionMatches(
                        choice.replaced().start(), choice.words(), 0, choice.words().length()))
                .toList();
    }

    private static CitationChoice of(CitationOffer offer, TypedCitation typed, Set<String> cited) {
        boolean first = !cited.contains(CitationLibrary.key(offer.number()));
        // A form without a type leaves the one that is typed.
        int start = offer.known().type().isEmpty() ? typed.wordStart() : typed.typeStart();
        return new CitationChoice(
                offer, first, first ? offer.fullForm() : offer.shortForm(), new TextRange(start, typed.end()));
    }
}
