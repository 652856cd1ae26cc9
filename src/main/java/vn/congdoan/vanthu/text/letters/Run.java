package vn.congdoan.vanthu.text.letters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tokens of one line and one font that stand together without a letter that only Unicode has between them: the smallest stretch
 * of which it is asked whether it is in an old encoding.
 */
final class Run {
    private static final String BULLETS = "Ø§ü·¨";

    /**
     * Where a run stands.
     *
     * @param line index
     * @param mixed whether letters of Unicode stand in the same font on the same line
     */
    record Place(int line, String font, boolean mixed) {}

    private final Place place;
    private final List<int[]> tokens;
    private final String text;
    private final Map<OldEncoding, List<Verdict>> verdicts = new EnumMap<>(OldEncoding.class);
    private final Map<OldEncoding, Tally> tallies = new EnumMap<>(OldEncoding.class);
    private final Map<OldEncoding, Tally> cores = new EnumMap<>(OldEncoding.class);

    Run(Place place, String text, List<int[]> tokens) {
        this.place = place;
        this.text = text;
        this.tokens = List.copyOf(tokens);
        for (OldEncoding encoding : OldEncoding.values()) {
            judge(encoding);
        }
    }

    private void judge(OldEncoding encoding) {
        List<Verdict> found = new ArrayList<>();
        Tally tally = new Tally();
        for (int[] token : tokens) {
            String word = text.substring(token[0], token[1]);
            Verdict verdict = Words.isPlain(word) ? Verdict.UNTOUCHED : Verdict.of(word, encoding);
            found.add(verdict);
            tally.add(verdict);
        }
        verdicts.put(encoding, found);
        tallies.put(encoding, tally);
        int[] core = core(found);
        Tally inner = new Tally();
        found.subList(core[0], core[1]).forEach(inner::add);
        cores.put(encoding, inner);
    }

    /** From the first to behind the last token that speaks for an encoding. */
    private static int[] core(List<Verdict> found) {
        int first = 0;
        int end = found.size();
        while (first < end && !speaks(found.get(first))) {
            first++;
        }
        while (end > first && !speaks(found.get(end - 1))) {
            end--;
        }
        return new int[] {first, end};
    }

    Place place() {
        return place;
    }

    Tally tally(OldEncoding encoding) {
        return tallies.get(encoding);
    }

    /** The same of its tokens from the first to the last that speaks for the encoding. */
    Tally core(OldEncoding encoding) {
        return cores.get(encoding);
    }

    /** Its tokens decoded; only those of the core where Unicode stands beside them. */
    List<Edit> decoded(OldEncoding encoding, boolean whole) {
        int[] range = whole && !place.mixed() ? new int[] {0, tokens.size()} : core(verdicts.get(encoding));
        List<Edit> edits = new ArrayList<>();
        for (int i = range[0]; i < range[1]; i++) {
            int[] token = tokens.get(i);
            String word = text.substring(token[0], token[1]);
            String decoded = isBullet(token) ? word : encoding.decoded(word);
            if (!decoded.equals(word)) {
                String even = encoding == OldEncoding.TCVN3 ? OldEncoding.capitalsEvened(decoded) : decoded;
                edits.add(new Edit(token[0], token[1], even));
            }
        }
        return edits;
    }

    private boolean isBullet(int[] token) {
        return token[1] - token[0] == 1
                && text.substring(0, token[0]).isBlank()
                && BULLETS.indexOf(text.charAt(token[0])) >= 0;
    }

    private static boolean speaks(Verdict verdict) {
        return verdict == Verdict.CERTAIN || verdict == Verdict.STRONG || verdict == Verdict.WEAK;
    }
}
