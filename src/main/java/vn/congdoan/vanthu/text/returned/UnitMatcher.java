package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.FormMark;
import vn.congdoan.vanthu.domain.returned.Certainty;
import vn.congdoan.vanthu.domain.returned.FileOrigin;
import vn.congdoan.vanthu.domain.returned.UnitMatch;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.unit.UnitNames;
import vn.congdoan.vanthu.text.viet.NameLikeness;

/**
 * Tells whose a workbook is. Only the hidden mark makes it certain. What is written in the sheet, in the file's name known of its
 * sender or said by the folder around it is proposed; with a likeness of 1 when a code or a whole name stands in the file or its name,
 * of one unit only, and no other sign contradicts.
 */
public final class UnitMatcher {
    /** Of a sign that several units share, or beside which another stands. */
    static final double DOUBTFUL = 0.7;

    /** Of several alike the one whose place is named comes first; nothing more follows from it. */
    private static final double PLACED = 0.001;

    private static final int MOST_CANDIDATES = 5;

    private final UnitIndex index;

    public UnitMatcher(List<UnitNames> units) {
        index = new UnitIndex(units);
    }

    /**
     * @param book nothing for a file that can't be opened: then only its name and its way here speak
     * @param mark that of a form of ours; a match by it is CERTAIN unless the sheet names another unit
     */
    public UnitMatch match(Optional<SheetBook> book, FileOrigin origin, Optional<FormMark> mark) {
        List<Sign> marked = mark.map(FormMark::unit).map(index::byCode).filter(unit -> unit >= 0).stream()
                .map(unit -> Sign.exact(unit, MessageRef.of("returned.unit.byMark")))
                .toList();
        List<Sign> written = book.map(one -> SheetSigns.in(one, index)).orElse(List.of());
        if (!marked.isEmpty()) {
            return byMark(marked.get(0), written);
        }
        List<Sign> signs = new ArrayList<>(written);
        signs.addAll(FileSigns.inFileName(origin.file(), index));
        signs.addAll(onTheWay(origin));
        if (signs.isEmpty()) {
            book.ifPresent(one -> signs.addAll(SheetSigns.alike(one, index)));
        }
        return bySigns(signs);
    }

    private List<Sign> onTheWay(FileOrigin origin) {
        List<Sign> signs = new ArrayList<>(SenderSigns.inSender(origin.sender(), index));
        signs.addAll(SenderSigns.around(origin.around(), index));
        return signs;
    }

    /**
     * What of a file's way here speaks for another unit than its hidden mark. Units send for each other, so it is told and doesn't
     * stop anything.
     *
     * @param match of the file; nothing is said of one that isn't certain, for there it is among the candidates
     */
    public List<MessageRef> besides(UnitMatch match, FileOrigin origin) {
        if (match.certainty() != Certainty.CERTAIN || match.candidates().isEmpty()) {
            return List.of();
        }
        UnitMatch.Candidate marked = match.candidates().get(0);
        return onTheWay(origin).stream()
                .filter(sign -> sign.units().size() == 1)
                .filter(sign -> sign.units().stream().noneMatch(unit -> id(unit) == marked.unitId()))
                .map(sign -> MessageRef.of("returned.unit.otherSender", sign.evidence(), code(sign), marked.code()))
                .toList();
    }

    private String code(Sign sign) {
        return index.unit(sign.units().iterator().next()).unit().code();
    }

    private long id(int unit) {
        return index.unit(unit).unit().id();
    }

    /** Somebody who fills a neighbour's form leaves the neighbour's mark in it: what the sheet says then speaks against the mark. */
    private UnitMatch byMark(Sign mark, List<Sign> written) {
        List<Sign> against = written.stream()
                .filter(sign -> sign.likeness() >= NameLikeness.NEAR && sign.contradicts(mark))
                .toList();
        if (against.isEmpty()) {
            return new UnitMatch(List.of(candidate(mark, mark.units().iterator().next(), 1)), Certainty.CERTAIN);
        }
        List<Sign> all = new ArrayList<>(List.of(mark));
        all.addAll(against);
        return new UnitMatch(candidates(all, true), Certainty.UNSURE);
    }

    private UnitMatch bySigns(List<Sign> signs) {
        if (signs.isEmpty()) {
            return new UnitMatch(List.of(), Certainty.UNSURE);
        }
        boolean contradicted = isContradicted(signs);
        List<UnitMatch.Candidate> candidates = candidates(signs, contradicted);
        boolean likely = !contradicted && common(signs).size() == 1;
        return new UnitMatch(candidates, likely ? Certainty.LIKELY : Certainty.UNSURE);
    }

    private static boolean isContradicted(List<Sign> signs) {
        return common(signs).isEmpty();
    }

    /** The units all signs agree upon. */
    private static Set<Integer> common(List<Sign> signs) {
        Set<Integer> common = new LinkedHashSet<>(signs.get(0).units());
        signs.forEach(sign -> common.retainAll(sign.units()));
        return common;
    }

    /** Each unit with its best sign; those that all agree upon first, then in the order of the signs' worth. */
    private List<UnitMatch.Candidate> candidates(List<Sign> signs, boolean contradicted) {
        Set<Integer> common = common(signs);
        Map<Integer, Sign> best = new LinkedHashMap<>();
        for (Sign sign : signs) {
            for (int unit : sign.units()) {
                best.merge(unit, sign, (one, other) -> other.likeness() > one.likeness() ? other : one);
            }
        }
        boolean single = common.size() == 1 && !contradicted;
        Map<Integer, Double> worth = new TreeMap<>();
        best.forEach((unit, sign) ->
                worth.put(unit, worth(unit, sign, single, common) + (index.isPlaced(unit, sign) ? PLACED : 0)));
        return best.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, Sign> one) -> -worth.get(one.getKey())))
                .limit(MOST_CANDIDATES)
                .map(one -> candidate(one.getValue(), one.getKey(), worth.get(one.getKey())))
                .toList();
    }

    private static double worth(int unit, Sign sign, boolean single, Set<Integer> common) {
        if (single && common.contains(unit)) {
            return sign.likeness();
        }
        return Math.min(sign.likeness(), DOUBTFUL) - (common.contains(unit) ? 0 : 0.1);
    }

    private UnitMatch.Candidate candidate(Sign sign, int unit, double likeness) {
        UnitNames one = index.unit(unit);
        return new UnitMatch.Candidate(one.unit().id(), one.unit().code(), likeness, sign.evidence());
    }

    /** The most like of all names, if it is near and clearly ahead; else all that are equally near. */
    static Optional<Sign> like(NameLikeness name, UnitIndex index, MessageRef evidence) {
        Map<Integer, Double> near = new TreeMap<>();
        for (UnitIndex.Named other : index.names()) {
            double likeness = name.to(other.likeness());
            if (likeness >= NameLikeness.NEAR) {
                near.merge(other.unit(), likeness, Math::max);
            }
        }
        double best = near.values().stream().mapToDouble(one -> one).max().orElse(0);
        Set<Integer> units = new LinkedHashSet<>();
        near.entrySet().stream().filter(one -> one.getValue() >= best - 0.05).forEach(one -> units.add(one.getKey()));
        return units.isEmpty() ? Optional.empty() : Optional.of(new Sign(units, Math.min(best, 0.99), evidence));
    }
}
