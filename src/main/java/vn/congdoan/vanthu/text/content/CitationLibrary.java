package vn.congdoan.vanthu.text.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.document.PartialDate;

/**
 * The documents an office cites, one entry each in its fullest form, gathered from mentions. Two mentions are of one document when
 * their numbers agree and their dates don't contradict: numbers begin anew each year, and other offices use the same symbols.
 */
public final class CitationLibrary {
    private final List<Citation> entries;

    private CitationLibrary(List<Citation> entries) {
        this.entries = List.copyOf(entries);
    }

    /** @param mentions in any order; the first mention's place among the entries counts */
    public static CitationLibrary of(List<Citation> mentions) {
        Map<String, List<Citation>> byKey = new LinkedHashMap<>();
        for (Citation mention : mentions) {
            String key = CitationKey.of(mention);
            if (!key.isEmpty() && !mention.symbol().isEmpty()) {
                add(byKey.computeIfAbsent(key, none -> new ArrayList<>()), mention);
            }
        }
        List<Citation> entries = new ArrayList<>();
        byKey.values().forEach(entries::addAll);
        return new CitationLibrary(entries);
    }

    /** What all mentions of a number have in common, however it is typed; the beginning of it for the beginning of a number. */
    public static String key(String number) {
        return CitationKey.of(number);
    }

    public List<Citation> entries() {
        return entries;
    }

    /** The same with more mentions. */
    public CitationLibrary with(List<Citation> mentions) {
        List<Citation> all = new ArrayList<>(entries);
        all.addAll(mentions);
        return of(all);
    }

    /** Entries whose number goes on as typed: "02-NQ", "nghị quyết số 2-nq/t". Empty before the first figure. */
    public List<Citation> offers(String prefix) {
        int figure = 0;
        while (figure < prefix.length() && !Character.isDigit(prefix.charAt(figure))) {
            figure++;
        }
        String key = CitationKey.of(prefix.substring(figure));
        return key.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(entry -> CitationKey.of(entry).startsWith(key))
                        .toList();
    }

    private static void add(List<Citation> same, Citation mention) {
        for (int i = 0; i < same.size(); i++) {
            if (agree(same.get(i).date(), mention.date())) {
                same.set(i, merged(same.get(i), mention));
                return;
            }
        }
        same.add(mention);
    }

    private static boolean agree(PartialDate one, PartialDate other) {
        return agree(one.year(), other.year()) && agree(one.month(), other.month()) && agree(one.day(), other.day());
    }

    private static boolean agree(Integer one, Integer other) {
        return one == null || other == null || one.equals(other);
    }

    /** The one that says more, with what only the other says. */
    private static Citation merged(Citation one, Citation other) {
        Citation full = said(other) > said(one) ? other : one;
        Citation rest = full == one ? other : one;
        return new Citation(
                full.type().isEmpty() ? rest.type() : full.type(),
                full.figure(),
                full.separator(),
                full.symbol(),
                full.date().full().isPresent() || rest.date().full().isEmpty() ? full.date() : rest.date(),
                full.issuer().isEmpty() ? rest.issuer() : full.issuer(),
                full.subject().isEmpty() ? rest.subject() : full.subject(),
                full.text(),
                full.range(),
                full.flaws());
    }

    /** How much a mention says; one without a flaw in its number comes first. */
    private static int said(Citation citation) {
        boolean isSound = !citation.flaws().contains(Citation.Flaw.WRONG_STYLE)
                && !citation.flaws().contains(Citation.Flaw.BROKEN_SYMBOL);
        return (isSound ? 4 : 0)
                + (citation.date().full().isPresent() ? 1 : 0)
                + (citation.issuer().isEmpty() ? 0 : 1)
                + (citation.subject().isEmpty() ? 0 : 1);
    }
}
