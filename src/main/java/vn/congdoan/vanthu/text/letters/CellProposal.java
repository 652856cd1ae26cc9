package vn.congdoan.vanthu.text.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a text would be if the words in it that are none, and are words in an old encoding, were in that encoding: "C§CS vững
 * mạnh". Too little to be sure of, so a person is asked; but such a text isn't passed on in silence either.
 */
final class CellProposal {
    private static final List<OldEncoding> COMMON =
            List.of(OldEncoding.TCVN3, OldEncoding.VNI, OldEncoding.WINDOWS_1258);

    /** "®oµn", "§Ò": signs that no text sets before a letter. */
    private static final Pattern SIGN_FIRST = Pattern.compile("[®§©ª£¥¢]\\p{L}.*");

    private final String text;
    /** Whether letters stand in it that only Unicode has. */
    private final boolean mixed;

    private final OldEncoding encoding;
    private final List<int[]> tokens;
    private final List<String> decoded = new ArrayList<>();
    private int proofs;
    private boolean whole = true;

    private CellProposal(String text, OldEncoding encoding) {
        this.text = text;
        this.mixed = text.chars().anyMatch(sign -> sign >= '\u0100' && Character.isLetter(sign));
        this.encoding = encoding;
        this.tokens = Words.tokens(text);
        List<Boolean> proves = new ArrayList<>();
        for (int[] token : tokens) {
            String word = text.substring(token[0], token[1]);
            proves.add(proves(word));
            proofs += proves(word) ? 1 : 0;
        }
        for (int i = 0; i < tokens.size(); i++) {
            decoded.add(decoded(i, proves));
        }
    }

    /** The most convincing one; null when the text is right as it stands. */
    static CellProposal of(String text) {
        CellProposal best = null;
        for (OldEncoding encoding : COMMON) {
            CellProposal one = new CellProposal(text, encoding);
            if (one.proofs > (best == null ? 0 : best.proofs)) {
                best = one;
            }
        }
        return best;
    }

    private boolean proves(String word) {
        String other = encoding.decoded(word);
        boolean wrong = !Verdict.isRight(word) || SIGN_FIRST.matcher(word).matches();
        return word.length() > 1 && !other.equals(word) && wrong && Verdict.isRight(other);
    }

    /** A word that is right both ways goes with its neighbours. */
    private String decoded(int index, List<Boolean> proves) {
        int[] token = tokens.get(index);
        String word = text.substring(token[0], token[1]);
        String other = encoding.decoded(word);
        boolean beside = !mixed && index > 0 && proves.get(index - 1)
                || !mixed && index + 1 < proves.size() && proves.get(index + 1);
        if (proves.get(index) || beside && Verdict.isRight(other)) {
            return other;
        }
        whole &= Verdict.isRight(word);
        return word;
    }

    /** Whether every word is right then. */
    boolean isWhole() {
        return whole;
    }

    boolean isFor(String font) {
        boolean vni = font.toLowerCase(Locale.ROOT).startsWith("vni");
        return CellLetters.isOldFont(font) && (encoding == OldEncoding.VNI) == vni;
    }

    String text() {
        StringBuilder right = new StringBuilder();
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            right.append(text, at, tokens.get(i)[0]).append(decoded.get(i));
            at = tokens.get(i)[1];
        }
        return right.append(text, at, text.length()).toString();
    }
}
