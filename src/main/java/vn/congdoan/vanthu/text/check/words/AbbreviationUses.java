package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.text.check.Stretch;
import vn.congdoan.vanthu.text.viet.Letters;

/** The abbreviations of a document: each where it stands, and whether it is explained there. */
final class AbbreviationUses {
    /** Two to twelve capitals, groups joined by a hyphen or an ampersand. */
    private static final Pattern SHORT = Pattern.compile(
            "(?<![\\p{L}\\d/_.@-])[A-ZĐƯÂÊÔ][A-ZĐƯÂÊÔ]{1,11}(?:[-&][A-ZĐƯÂÊÔ]{1,8}){0,3}(?![\\p{L}\\d_@]|[/-][\\p{L}\\d])");

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+(?:-[IVXLC]+)*");
    private static final Pattern EXPLAINS = Pattern.compile("(?:gọi tắt|viết tắt)(?: là)?:? ?[“\"(]?$");

    private AbbreviationUses() {}

    /**
     * One use.
     *
     * @param defined whether it is explained here: "(CNVCLĐ)" after its words
     */
    record Use(Stretch stretch, int start, int end, String shortForm, boolean defined) {
        CheckPlace place() {
            return stretch.place(start, end);
        }
    }

    /** Every use by abbreviation, in the order of the text. */
    static Map<String, List<Use>> of(List<Stretch> stretches) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (Stretch stretch : stretches) {
            if (Texts.isInCapitals(stretch.words())
                    && stretch.isBody()
                    && stretch.words().length() > 12) {
                continue;
            }
            if (!hasCapitals(stretch.words())) {
                continue;
            }
            Matcher match = SHORT.matcher(stretch.words());
            while (match.find()) {
                if (!ROMAN.matcher(match.group()).matches()
                        && !isInCapitals(stretch.words(), match)
                        && !isInSymbol(stretch.words(), match.start())) {
                    uses.computeIfAbsent(match.group(), key -> new ArrayList<>())
                            .add(new Use(
                                    stretch,
                                    match.start(),
                                    match.end(),
                                    match.group(),
                                    isDefinition(stretch.words(), match.start(), match.end(), match.group())));
                }
            }
        }
        return uses;
    }

    /** Whether two capitals stand together at all. */
    private static boolean hasCapitals(String words) {
        for (int i = 1; i < words.length(); i++) {
            if (Character.isUpperCase(words.charAt(i)) && Character.isUpperCase(words.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "23/2012/TT - BCA": a symbol with blanks. */
    private static boolean isInSymbol(String words, int start) {
        int hyphen = start - 1;
        while (hyphen > 0 && " -–".indexOf(words.charAt(hyphen)) >= 0) {
            hyphen--;
        }
        int from = hyphen + 1;
        while (from > 0 && (Character.isLetterOrDigit(words.charAt(from - 1)) || words.charAt(from - 1) == '/')) {
            from--;
        }
        String before = words.substring(from, hyphen + 1);
        return hyphen + 1 < start
                && words.substring(hyphen + 1, start).strip().length() == 1
                && Character.isDigit(words.charAt(from))
                && before.indexOf('/') > 0;
    }

    /** Part of words in capitals: the neighbours are in capitals too and have accents, as no abbreviation has. */
    private static boolean isInCapitals(String words, Matcher match) {
        int next = match.end();
        int end = next + 1;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        String after = next < words.length() ? words.substring(Math.min(next + 1, end), end) : "";
        int start = Math.max(0, match.start() - 1);
        int from = start;
        while (from > 0 && Character.isLetter(words.charAt(from - 1))) {
            from--;
        }
        return isAccentedCapitals(after) || isAccentedCapitals(words.substring(from, start));
    }

    private static boolean isAccentedCapitals(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !Letters.bare(word).equals(word.replace('Đ', 'D'));
    }

    private static boolean isDefinition(String words, int start, int end, String shortForm) {
        if (EXPLAINS.matcher(words.substring(Math.max(0, start - 30), start)).find()) {
            return true;
        }
        int open = words.lastIndexOf('(', start);
        int close = words.indexOf(')', end);
        boolean bracket = open >= 0 && close >= 0 && words.lastIndexOf(')', start) < open;
        return bracket
                && close - open <= 60
                && (words.substring(close - (close - end), close).isBlank() || words.charAt(end) == ')')
                && (open + 1 == start
                        || words.substring(open, start).contains("tắt")
                        || beginsLike(words, open, shortForm));
    }

    /** "công nhân, viên chức, lao động (đoàn viên, CNVCLĐ)": the words before the bracket begin with its letters. */
    private static boolean beginsLike(String words, int open, String shortForm) {
        List<Token> before = Token.of(words.substring(Math.max(0, open - 120), open)).stream()
                .filter(Token::isWord)
                .toList();
        String letters = Abbreviations.skeleton(shortForm);
        StringBuilder initials = new StringBuilder();
        for (Token token : before) {
            initials.append(Character.toUpperCase(Letters.bare(token.text()).charAt(0)));
        }
        return initials.toString().endsWith(letters) || initials.toString().endsWith(letters.charAt(0) + "NVCLD");
    }
}
