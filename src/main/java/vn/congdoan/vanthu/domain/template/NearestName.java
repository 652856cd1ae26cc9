package vn.congdoan.vanthu.domain.template;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.congdoan.vanthu.domain.problem.MessageRef;

/** What somebody probably meant by a name that doesn't exist. */
public final class NearestName {
    private NearestName() {}

    /** The candidate with the fewest changed letters, when they are few enough for a slip. */
    public static Optional<String> among(Collection<String> candidates, String written) {
        String key = FieldName.key(written);
        int limit = Math.max(2, key.length() / 3);
        return candidates.stream()
                .filter(candidate -> distance(key, FieldName.key(candidate)) <= limit)
                .min(Comparator.comparingInt(candidate -> distance(key, FieldName.key(candidate))));
    }

    /** A question for the end of a sentence: whether the nearest was meant; no words when none is near. */
    public static Object question(Collection<String> candidates, String written) {
        return among(candidates, written)
                .<Object>map(near -> MessageRef.of("name.meant", near))
                .orElse("");
    }

    /** Levenshtein's distance. */
    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
