package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.text.returned.NamedPeriod.Fit;
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
        List<Candidate> used = enough ? open : candidates;
        List<SheetReading> readings = ofPeriod(used.stream()
                .filter(one -> 2 * one.coverage() >= best)
                .limit(MOST_READ)
                .map(this::reading)
                .toList());
        SheetReading chosen = best(readings);
        if (!enough) {
            chosen.findings()
                    .ask(
                            "",
                            null,
                            "",
                            MessageRef.of("returned.sheet.aside", chosen.page().name()));
        }
        List<SheetReading> rivals = new ArrayList<>(readings);
        rivals.removeAll(new SplitForm(form, chosen).complete(parts(used, readings)));
        compare(chosen, rivals);
        return chosen;
    }

    private SheetReading reading(Candidate candidate) {
        return SheetReading.of(candidate.page, form, candidate.hits, context);
    }

    /** What was read already, and the sheets that name less of the form. */
    private List<SheetReading> parts(List<Candidate> used, List<SheetReading> readings) {
        List<SheetReading> parts = new ArrayList<>(readings);
        used.stream()
                .filter(one -> 2 * one.coverage() < used.get(0).coverage())
                .limit(MOST_READ)
                .map(this::reading)
                .filter(one -> !isOther(one))
                .forEach(parts::add);
        return parts;
    }

    /** A workbook with a sheet for each month: where one names the period, those that name another don't count. */
    private List<SheetReading> ofPeriod(List<SheetReading> readings) {
        List<SheetReading> named =
                readings.stream().filter(one -> one.filled() > 0 && isSame(one)).toList();
        List<SheetReading> left = readings.stream()
                .filter(one -> named.contains(one) || !isOther(one))
                .toList();
        return named.isEmpty() ? readings : left;
    }

    private boolean isSame(SheetReading reading) {
        Fit tab = tab(reading);
        boolean head = reading.head() != null && reading.head().isSame();
        boolean other = reading.head() != null && reading.head().isOther();
        return tab == Fit.SAME && !other || head && (tab == null || tab == Fit.WIDER);
    }

    private boolean isOther(SheetReading reading) {
        Fit tab = tab(reading);
        return tab == Fit.OTHER
                || tab == Fit.PART
                || reading.head() != null && reading.head().isOther();
    }

    private Fit tab(SheetReading reading) {
        return PeriodWords.ofTab(reading.page().name(), context.period());
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
