package vn.congdoan.vanthu.ui.common.review;

import java.util.Objects;
import vn.congdoan.vanthu.domain.check.CheckPlace;

/**
 * Words of the present text that somebody selected, to say something about them.
 *
 * @param quote the words at that place; never empty
 */
public record ChosenWords(CheckPlace place, String quote) {
    public ChosenWords {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(quote, "quote");
    }
}
