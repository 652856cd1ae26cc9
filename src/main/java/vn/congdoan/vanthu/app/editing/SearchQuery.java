package vn.congdoan.vanthu.app.editing;

import java.util.Objects;

/**
 * What to look for.
 *
 * @param ignoreAccents "dai hoi" finds "Đại hội"
 */
public record SearchQuery(String words, boolean matchCase, boolean wholeWord, boolean ignoreAccents) {
    public static final SearchQuery NONE = new SearchQuery("", false, false, false);

    public SearchQuery {
        Objects.requireNonNull(words, "words");
    }
}
