package vn.congdoan.vanthu.domain.review;

import java.time.Instant;
import java.util.Objects;
import vn.congdoan.vanthu.domain.check.CheckPlace;

/**
 * What a leader says about words of a document.
 *
 * @param place in the text that it was made on
 * @param quote the words there; "" for a comment on the whole
 * @param words what is said
 * @param author the name of who says it, as it was then
 * @param done whether somebody ticked it
 * @param doneBy the name of who did; "" while it is open
 */
public record ReviewComment(
        long id,
        long documentId,
        CheckPlace place,
        String quote,
        String words,
        String author,
        Instant at,
        boolean done,
        String doneBy) {
    public ReviewComment {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(doneBy, "doneBy");
    }
}
