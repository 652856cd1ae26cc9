package vn.congdoan.vanthu.text.viet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What can be a Vietnamese syllable, by the rules of its writing (onset, rhyme, tone and where the tone's mark stands): the measure
 * of whether letters are right. It takes what the rules allow, so it knows a few thousand more than a dictionary.
 */
public final class Syllables {
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String ACUTE = "\u0301";
    private static final String DOT = "\u0323";
    private static final int LONGEST = 7;

    private static final List<String> ONSETS = List.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");
    private static final Set<String> LIP_ONSETS = Set.of("b", "m", "p", "ph", "v");
    private static final String RHYMES =
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
                    + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng êc i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
                    + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op "
                    + "ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông "
                    + "uôt uơ up ut uy uya uyên uyêt uych uynh uyt uyp uyn uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ưm "
                    + "y yêm yên yêng yêt yêu ynh yt ych";

    private static final Map<String, Integer> POSITIONS = new HashMap<>();
    private static final Set<String> BARE = new HashSet<>();
    private static final Map<Character, String> APART = new HashMap<>();

    static {
        for (String onset : ONSETS) {
            Arrays.stream(RHYMES.split(" ")).forEach(rhyme -> add(onset, rhyme));
        }
        for (char vowel : VOWELS.toCharArray()) {
            APART.put(vowel, String.valueOf(vowel));
            for (char tone : TONES.toCharArray()) {
                String whole = Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC);
                APART.put(whole.charAt(0), "" + vowel + tone);
            }
        }
        for (char consonant : "bcdđghklmnpqrstvx".toCharArray()) {
            APART.put(consonant, String.valueOf(consonant));
        }
    }

    private Syllables() {}

    /** Whether a word without any other sign is a syllable in any letter case, its letters composed; "cac" isn't: it needs a tone. */
    public static boolean isSyllable(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        StringBuilder base = new StringBuilder(LONGEST);
        int tone = -1;
        int position = -1;
        for (int i = 0; i < word.length(); i++) {
            String apart = APART.get(Character.toLowerCase(word.charAt(i)));
            if (apart == null || apart.length() > 1 && tone >= 0) {
                return false;
            }
            base.append(apart.charAt(0));
            if (apart.length() > 1) {
                tone = apart.charAt(1);
                position = i;
            }
        }
        Integer allowed = POSITIONS.get(base.toString());
        return allowed != null && fits(base, allowed, tone, position);
    }

    private static boolean fits(StringBuilder base, int allowed, int tone, int position) {
        boolean stopped = endsInStop(base);
        if (tone < 0) {
            return !stopped;
        }
        return (allowed >> position & 1) == 1 && (!stopped || tone == ACUTE.charAt(0) || tone == DOT.charAt(0));
    }

    private static boolean endsInStop(CharSequence base) {
        char last = base.charAt(base.length() - 1);
        boolean closed = base.length() > 1;
        return closed && (last == 'c' || last == 'p' || last == 't')
                || base.length() > 2 && last == 'h' && base.charAt(base.length() - 2) == 'c';
    }

    /** Whether a word of plain letters a–z is a syllable that lost its marks, or one that never had any: "doan", "cong", "tinh". */
    public static boolean isBareSyllable(String word) {
        return word.length() <= LONGEST && BARE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a letter can stand in a Vietnamese word, composed, in any case. */
    public static boolean isLetter(char letter) {
        return APART.containsKey(Character.toLowerCase(letter));
    }

    /** Whether a letter is one that only Vietnamese has among the usual languages: "ạ", "đ", "ư"; not "é". */
    public static boolean isOwnLetter(char letter) {
        return letter >= '\u0100' && isLetter(letter);
    }

    public static boolean isVowel(char letter) {
        String apart = APART.get(Character.toLowerCase(letter));
        return apart != null && VOWELS.indexOf(apart.charAt(0)) >= 0;
    }

    private static void add(String onset, String rhyme) {
        if (!agree(onset, rhyme)) {
            return;
        }
        String base = onset + rhyme;
        int allowed = 0;
        for (int place : places(rhyme)) {
            allowed |= 1 << onset.length() + place;
        }
        POSITIONS.merge(base, allowed, (one, other) -> one | other);
        BARE.add(Letters.fold(base));
    }

    /** The rules of c/k, g/gh, ng/ngh, of gi and qu, and that lips don't round twice (no "moa"). */
    private static boolean agree(String onset, String rhyme) {
        boolean front = "eêiy".indexOf(rhyme.charAt(0)) >= 0;
        boolean rounded = rhyme.matches("(?:o[aăe]|u[âêơy]).*");
        if (rhyme.equals("êng") || rhyme.equals("êc")) {
            // "giếng": the i of the onset is the i of iêng.
            return onset.equals("gi");
        }
        return switch (onset) {
            case "k", "gh", "ngh" -> front;
            case "c", "ng" -> !front;
            case "g" -> !front || rhyme.equals("i") || rhyme.equals("in");
            case "gi" -> rhyme.charAt(0) != 'i' && rhyme.charAt(0) != 'y' && !rounded;
            case "qu" ->
                !rounded && "oôuư".indexOf(rhyme.charAt(0)) < 0 && !rhyme.startsWith("iê") || rhyme.equals("ôc");
            case "" -> true;
            default -> {
                boolean glide = rhyme.startsWith("y") && rhyme.length() > 1;
                yield !glide && !(rounded && LIP_ONSETS.contains(onset));
            }
        };
    }

    /** Where in a rhyme the tone's mark may stand; two places where two styles are in use (hoà, hòa). */
    private static int[] places(String rhyme) {
        int marked = lastOf(rhyme, "ăâêôơ");
        if (marked < 0) {
            marked = rhyme.indexOf('ư');
        }
        if (marked >= 0) {
            return new int[] {marked};
        }
        int vowels = 0;
        while (vowels < rhyme.length() && VOWELS.indexOf(rhyme.charAt(vowels)) >= 0) {
            vowels++;
        }
        if (vowels == 3 || vowels == 2 && rhyme.length() > 2) {
            return new int[] {1};
        }
        return ToneStyle.isTwofold(rhyme) ? new int[] {0, 1} : new int[] {0};
    }

    private static int lastOf(String text, String letters) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (letters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
