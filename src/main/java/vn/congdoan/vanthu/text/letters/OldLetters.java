package vn.congdoan.vanthu.text.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.congdoan.vanthu.domain.source.SourceLine;

/**
 * Decides for every run whether it is in an old encoding: by its own words first, then by what the rest of its font and of the
 * file shows. The name of a font proves nothing; only capitals of ".VnTimeH" come from it.
 */
final class OldLetters {
    private final List<SourceLine> lines;
    private final List<Runs.Piece> pieces;
    private final Map<OldEncoding, Tally> file = new EnumMap<>(OldEncoding.class);
    private final Map<String, Map<OldEncoding, Tally>> fonts = new HashMap<>();
    private final Map<Integer, List<Edit>> edits = new TreeMap<>();
    private final Map<OldEncoding, Integer> repaired = new EnumMap<>(OldEncoding.class);
    private final OldEncoding home;

    OldLetters(List<SourceLine> lines) {
        this.lines = lines;
        this.pieces = Runs.of(lines);
        for (OldEncoding encoding : OldEncoding.values()) {
            file.put(encoding, new Tally());
        }
        pieces.forEach(this::count);
        home = file.entrySet().stream()
                .filter(entry -> entry.getValue().isAtHome())
                .max(Comparator.comparing(entry -> entry.getValue().score()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private void count(Runs.Piece piece) {
        Map<OldEncoding, Tally> font = fonts.computeIfAbsent(piece.font(), name -> new EnumMap<>(OldEncoding.class));
        for (OldEncoding encoding : OldEncoding.values()) {
            Tally tally = new Tally();
            tally.addSure(piece.sure());
            piece.runs().forEach(run -> tally.add(run.tally(encoding)));
            file.get(encoding).add(tally);
            font.computeIfAbsent(encoding, e -> new Tally()).add(tally);
        }
    }

    List<SourceLine> repaired() {
        pieces.forEach(this::decide);
        List<SourceLine> changed = new ArrayList<>(lines);
        edits.forEach((line, found) -> changed.set(line, Edits.apply(lines.get(line), found)));
        return changed;
    }

    /** How many lines were in each encoding. */
    Map<OldEncoding, Integer> counts() {
        return Map.copyOf(repaired);
    }

    private void decide(Runs.Piece piece) {
        List<Edit> found = new ArrayList<>();
        OldEncoding used = null;
        for (Run run : piece.runs()) {
            OldEncoding encoding = isHome(run) ? home : bestOf(run);
            boolean whole = isHome(run) || run.tally(encoding).convincesAlone();
            boolean convinced = whole || run.core(encoding).convincesAlone();
            List<Edit> decoded = convinced ? run.decoded(encoding, whole) : List.of();
            if (!decoded.isEmpty()) {
                found.addAll(decoded);
                used = encoding;
                repaired.merge(encoding, 1, Integer::sum);
            }
        }
        List<Edit> all = isCapitals(piece, used) ? capitals(piece, found) : found;
        if (!all.isEmpty()) {
            edits.computeIfAbsent(piece.line(), line -> new ArrayList<>()).addAll(all);
        }
    }

    private static OldEncoding bestOf(Run run) {
        OldEncoding best = OldEncoding.TCVN3;
        for (OldEncoding encoding : OldEncoding.values()) {
            if (run.core(encoding).score() > run.core(best).score()) {
                best = encoding;
            }
        }
        return best;
    }

    private boolean isHome(Run run) {
        return home != null
                && run.core(home).score() + 1 >= run.core(bestOf(run)).score()
                && isHomely(run);
    }

    /** In a file that is in one old encoding less proof is needed. */
    private boolean isHomely(Run run) {
        Tally tally = run.tally(home);
        boolean fontIsOld = fonts.get(run.place().font()).get(home).rules();
        if (tally.wins() > 0) {
            return tally.strong() > 0 && tally.wins() >= tally.bad()
                    || fontIsOld && tally.wins() > tally.count(Verdict.DAMAGE);
        }
        return fontIsOld && tally.count(Verdict.NEUTRAL) > 0 && tally.bad() <= tally.count(Verdict.NEUTRAL);
    }

    private boolean isCapitals(Runs.Piece piece, OldEncoding used) {
        String name = piece.font().toLowerCase(Locale.ROOT);
        boolean named = name.startsWith(".vn") && name.endsWith("h") && piece.sure() == 0;
        boolean fontIsOld = fonts.get(piece.font()).get(OldEncoding.TCVN3).rules();
        return named && (used == OldEncoding.TCVN3 || used == null && fontIsOld);
    }

    private List<Edit> capitals(Runs.Piece piece, List<Edit> found) {
        String text = lines.get(piece.line()).text();
        List<Edit> all = new ArrayList<>();
        int at = piece.start();
        for (Edit edit : found) {
            addUpper(text, at, edit.start(), all);
            all.add(new Edit(edit.start(), edit.end(), edit.replacement().toUpperCase(Locale.ROOT)));
            at = edit.end();
        }
        addUpper(text, at, piece.end(), all);
        return all;
    }

    private static void addUpper(String text, int start, int end, List<Edit> all) {
        String part = text.substring(start, end);
        String upper = part.toUpperCase(Locale.ROOT);
        if (!upper.equals(part) && upper.length() == part.length()) {
            all.add(new Edit(start, end, upper));
        }
    }
}
