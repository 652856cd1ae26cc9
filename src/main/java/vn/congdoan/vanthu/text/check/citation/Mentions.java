package vn.congdoan.vanthu.text.check.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.content.Citation;

/** Which citation of a document is its first. */
final class Mentions {
    private final Map<String, Citation> firsts = new HashMap<>();
    private final Map<String, Citation> dated = new HashMap<>();

    private Mentions() {}

    static Mentions of(List<Citation> citations) {
        Mentions mentions = new Mentions();
        for (Citation citation : citations) {
            if (!citation.symbol().isEmpty()) {
                mentions.firsts.putIfAbsent(citation.number(), citation);
                if (citation.date().full().isPresent()) {
                    mentions.dated.putIfAbsent(citation.number(), citation);
                }
            }
        }
        return mentions;
    }

    /** Whether no earlier one has the same number; one whose number is incomplete counts as a first. */
    boolean isFirst(Citation citation) {
        return citation.symbol().isEmpty() || firsts.get(citation.number()) == citation;
    }

    /** Whether an earlier mention of the same document had its date and its issuer. */
    boolean wasFull(Citation citation) {
        Citation first = firsts.get(citation.number());
        return first != null
                && first != citation
                && first.date().year() != null
                && !first.issuer().isEmpty();
    }

    /** The first mention with a full date; null for none. */
    Citation firstDated(Citation citation) {
        return dated.get(citation.number());
    }

    /** Laws and codes are cited by type and name only. */
    static boolean isLaw(Citation citation) {
        String type = citation.type();
        return type.startsWith("Luật")
                || type.startsWith("Bộ luật")
                || type.startsWith("Pháp lệnh")
                || type.startsWith("Hiến pháp");
    }
}
