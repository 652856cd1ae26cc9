package vn.congdoan.vanthu.app.search;

import java.util.List;
import vn.congdoan.vanthu.text.viet.Letters;

/** What somebody typed to find something: every word must begin a word of what is found. */
public final class SearchQuery {
    private final List<String> words;

    private SearchQuery(List<String> words) {
        this.words = words;
    }

    /** @param typed null or blank finds everything */
    public static SearchQuery of(String typed) {
        return new SearchQuery(typed == null ? List.of() : words(typed));
    }

    /** The text in which {@link #matches} finds. */
    public static String searchable(String... parts) {
        return Letters.fold(String.join(" ", parts));
    }

    public boolean isBlank() {
        return words.isEmpty();
    }

    /** @param searchText lower case and without accents, as of {@link #searchable} */
    public boolean matches(String searchText) {
        return words.stream().allMatch(word -> beginsAWord(searchText, word));
    }

    private static boolean beginsAWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String typed) {
        return List.of(Letters.fold(typed).strip().split("\\s+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
