package vn.congdoan.vanthu.text.content;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.content.Citation.Flaw;

/**
 * Number and symbol as they stand in a text.
 *
 * @param figure "" for a blank number
 * @param separator "/" or "-"; "" without a symbol
 * @param symbol without blanks, with plain hyphens
 * @param start where the figure begins; for a blank number, its separator
 * @param end after the symbol
 */
record NumberMention(String figure, String separator, String symbol, int start, int end, Set<Flaw> flaws) {
    private static final String GAP = "[\\s\\u00a0]{0,2}";
    private static final String DASH = "[/\\-–—\u2011]";
    private static final String GROUP = "\\d{0,6}[A-ZĐƯ][A-Za-zĐđƯư0-9&]{0,14}(?!(?!ngày)\\p{L})";
    /** After a blank only plain capitals go on with a symbol: "KH - CĐN", but not "KH-CĐN - Công đoàn". */
    private static final String SYMBOL = "(?:\\d{1,6}" + GAP + DASH + GAP + ")?" + GROUP + "(?:" + DASH + GROUP + "|"
            + GAP + DASH + GAP + "[A-ZĐƯ]{2,12}(?![\\p{L}])){0,5}";

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,6}[a-zđ]?)(" + GAP + DASH + GAP + ")(" + SYMBOL + ")(?!(?!ngày)[\\p{L}\\d])");
    /** "298 KH/TWĐTN": a blank where a hyphen belongs. */
    private static final Pattern APART = Pattern.compile("(\\d{1,5}[a-zđ]?)([\\s\\u00a0])([A-ZĐƯ]{2,4}[a-z]?" + DASH
            + "[A-ZĐƯ]{2,8}(?:-[A-ZĐƯ]{2,8})?)(?![\\p{L}\\d])");

    private static final Pattern BLANK = Pattern.compile(
            "(?:[….·_]{1,20}|[\\s\\u00a0]{1,20}){0,3}(" + DASH + GAP + ")(" + SYMBOL + ")(?![\\p{L}\\d])");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** The number and symbol that begin at a figure. */
    static Optional<NumberMention> at(String words, int start) {
        Matcher match = NUMBER.matcher(words).region(start, words.length()).useTransparentBounds(true);
        if (match.lookingAt()) {
            return Optional.of(of(match.group(1), match.group(2), match.group(3), start, match.end()));
        }
        Matcher apart = APART.matcher(words).region(start, words.length()).useTransparentBounds(true);
        return apart.lookingAt() && CitationTypes.isCode(firstGroup(apart.group(3)))
                ? Optional.of(of(
                        apart.group(1),
                        apart.group(3).indexOf('/') > 0 ? " - " : " / ",
                        apart.group(3),
                        start,
                        apart.end()))
                : Optional.empty();
    }

    /** A symbol whose number is left blank, right after "số". */
    static Optional<NumberMention> blankAt(String words, int after) {
        Matcher match = BLANK.matcher(words).region(after, words.length()).useTransparentBounds(true);
        return match.lookingAt() && CitationTypes.isCode(firstGroup(match.group(2)))
                ? Optional.of(of("", match.group(1), match.group(2), match.start(1), match.end()))
                : Optional.empty();
    }

    /** A number that has no symbol. */
    static NumberMention bare(String figure, int start) {
        return new NumberMention(figure, "", "", start, start + figure.length(), EnumSet.of(Flaw.CUT_SYMBOL));
    }

    private static NumberMention of(String figure, String separator, String symbol, int start, int end) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (figure.isEmpty()) {
            flaws.add(Flaw.NO_NUMBER);
        }
        if (SPACE.matcher(symbol).find()
                || !figure.isEmpty() && SPACE.matcher(separator).find()) {
            flaws.add(Flaw.SPACED_SYMBOL);
        }
        String plain = SPACE.matcher(symbol)
                .replaceAll("")
                .replace('–', '-')
                .replace('—', '-')
                .replace('\u2011', '-');
        String sign = separator.indexOf('/') >= 0 ? "/" : "-";
        flaws.addAll(flawsOf(sign, plain));
        return new NumberMention(figure, sign, plain, start, end, flaws);
    }

    private static Set<Flaw> flawsOf(String separator, String symbol) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        String[] groups = symbol.split("[/-]");
        for (String group : groups) {
            if (Character.isDigit(group.charAt(0)) && !YEAR.matcher(group).matches()) {
                flaws.add(Flaw.BROKEN_SYMBOL);
            }
        }
        if (groups.length == 1 && CitationTypes.isCode(groups[0])) {
            flaws.add(Flaw.CUT_SYMBOL);
        }
        if (SymbolStyles.isWrong(separator, symbol)) {
            flaws.add(Flaw.WRONG_STYLE);
        }
        return flaws;
    }

    private static String firstGroup(String symbol) {
        int end = 0;
        while (end < symbol.length() && (Character.isLetter(symbol.charAt(end)))) {
            end++;
        }
        return symbol.substring(0, end);
    }

    /** Whether it is surely a document's number even where no word says so: "120/KH-UBND". */
    boolean speaksForItself() {
        String[] groups = symbol.split("[/-]");
        int first = YEAR.matcher(groups[0]).matches() ? 1 : 0;
        return !figure.isEmpty()
                && groups.length > first + 1
                && CitationTypes.isCode(groups[first])
                && !flaws.contains(Flaw.SPACED_SYMBOL);
    }

    /** Whether both symbols say the same type, as far as they say one: "246-KH/TU và 247-KH/TU". */
    boolean hasSameCode(NumberMention other) {
        String one = code();
        String two = other.code();
        return one.isEmpty() || two.isEmpty() || one.equals(two);
    }

    private String code() {
        for (String group : symbol.split("[/-]")) {
            if (CitationTypes.isCode(group)) {
                return group;
            }
        }
        return "";
    }

    /** Whether a group of it is known, so that "số" before it means a document and not a house. */
    boolean hasKnownGroup() {
        for (String group : symbol.split("[/-]")) {
            if (CitationTypes.isCode(group) || SymbolStyles.isKnown(group)) {
                return true;
            }
        }
        return false;
    }
}
