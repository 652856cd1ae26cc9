package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.text.value.Plain;
import vn.congdoan.vanthu.text.value.ValueReader;

/** Picks the sheet that holds the figures: by what stands on it; its name and whether it is hidden only set it aside. */
final class SheetChoice {
    private static final Pattern ASIDE = Pattern.compile(
            ".*(?:huong dan|\\bhd\\b|\\bmau\\b|vi du|danh ?muc|\\bcu\\b|\\bbo\\b|nhap|\\bvd\\b|backup|\\bsample\\b|\\bguide\\b|\\bold\\b|tham khao).*");
    private static final int MOST_READ = 8;

    private final FormIndex form;
    private final ValueReader.Context context;

    SheetChoice(FormIndex form, ValueReader.Context context) {
        this.form = form;
        this.context = context;
    }

    /** @param aside hidden, or named like a guide, a sample, a list or a draft */
    private record Candidate(Page page, Hits hits, boolean aside) {
        int coverage() {
            return hits.coverage();
        }
    }

    /** Null when no sheet holds anything of the form. */
    SheetReading choose(List<SheetGrid> sheets) {
        List<Candidate> candidates = candidates(sheets);
        if (candidates.isEmpty()) {
            return null;
        }
        List<Candidate> open = candidates.stream().filter(one -> !one.aside).toList();
        int best = candidates.stream().mapToInt(Candidate::coverage).max().orElse(0);
        boolean enough = open.stream().anyMatch(one -> 2 * one.coverage() >= best);
        List<SheetReading> readings = (enough ? open : candidates)
                .stream()
                        .filter(one -> 2 * one.coverage() >= best)
                        .limit(MOST_READ)
                        .map(one -> SheetReading.of(one.page, form, one.hits, context))
                        .toList();
        SheetReading chosen = best(readings);
        if (!enough) {
            chosen.findings()
                    .ask(
                            "",
                            null,
                            "",
                            MessageRef.of("returned.sheet.aside", chosen.page().name()));
        }
        compare(chosen, readings);
        return chosen;
    }

    private List<Candidate> candidates(List<SheetGrid> sheets) {
        List<Candidate> found = new ArrayList<>();
        for (SheetGrid sheet : sheets) {
            if (sheet.rows() == 0) {
                continue;
            }
            Page page = new Page(sheet);
            Hits hits = new Hits(page, form);
            if (hits.coverage() > 0) {
                found.add(new Candidate(page, hits, sheet.isHidden() || isAside(sheet.name())));
            }
        }
        found.sort(Comparator.comparingInt(Candidate::coverage).reversed());
        return found;
    }

    static boolean isAside(String name) {
        return ASIDE.matcher(Plain.fold(name)).matches();
    }

    private static SheetReading best(List<SheetReading> readings) {
        return readings.stream()
                .max(Comparator.comparingInt(SheetReading::filled)
                        .thenComparingInt(one -> one.cells().size()))
                .orElseThrow();
    }

    /** Another sheet as good with other figures: nobody but the unit knows which is meant. */
    private static void compare(SheetReading chosen, List<SheetReading> readings) {
        for (SheetReading other : readings) {
            boolean asGood = other != chosen && 5 * other.filled() >= 4 * chosen.filled() && chosen.filled() > 0;
            if (asGood && !other.values().equals(chosen.values())) {
                chosen.findings()
                        .ask(
                                "",
                                null,
                                "",
                                MessageRef.of(
                                        "returned.sheet.rivals",
                                        chosen.page().name(),
                                        other.page().name()));
                chosen.findings().lower(Certainty.UNSURE);
            }
        }
    }
}
