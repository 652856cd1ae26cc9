package vn.congdoan.vanthu.text.recognise;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.text.viet.Letters;
import vn.congdoan.vanthu.text.viet.Lexicon;

/** Questions about single words and lines that several readers ask. */
final class Words {
    private static final String MARKS = "|[]().,;:…-–_/*'’\"“”+ ";
    private static final int LONGEST_NAME_WORD = 9;
    private static final Set<String> SURNAMES = Set.copyOf(words("surnames"));
    private static final List<String> ORGANISATIONS = words("organisations");
    /** Words of titles that begin like a body's name. */
    private static final List<String> NO_ORGANISATIONS = List.of(
            "ban hanh ",
            "ban tieng ",
            "ban goc",
            "ban dich",
            "ban do ",
            "ban in",
            "ban quyen",
            "ban word",
            "ban pdf",
            "to chuc ",
            "bo sung ",
            "bo tri ",
            "phong chong ",
            "phong, chong ",
            "hoi thi ",
            "hoi thao ",
            "bao cao ",
            "bao ve ",
            "bao dam ",
            "doan ket ");

    private static final List<String> POSITIONS = words("positions");
    /** "PGS.TS.Nguyễn …". */
    private static final Pattern GLUED_TITLE =
            Pattern.compile("(?<=(?:GS|TS|ThS|BS|KS|CN|LS)\\.)(?=\\p{Lu}\\p{Ll})(?!ThS)");

    private static final Pattern PAGE =
            Pattern.compile("(?:[Tt]rang|[Pp]age)?\\s?[-–—.]{0,2}\\s?\\d{1,4}\\s?(?:/\\s?\\d{1,4})?\\s?[-–—.]{0,2}");

    private Words() {}

    private static List<String> words(String file) {
        return Lexicon.lines("/text/recognise/" + file + ".txt").stream()
                .flatMap(line -> Arrays.stream(line.split(",\\s*")))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace('_', ' '))
                .toList();
    }

    /** At least two capitals and no small letter but in brackets. */
    static boolean isCapitals(String words) {
        int capitals = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (Character.isLowerCase(letter)) {
                return false;
            }
            capitals += Character.isUpperCase(letter) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** How sure it is that the words are a person's name: 0 no, 1 by its shape, 2 by its surname too. */
    static int nameStrength(String text, String folded) {
        String apart = text.indexOf('.') < 0 ? text : GLUED_TITLE.matcher(text).replaceAll(" ");
        String[] parts = apart.split(" ");
        if (parts.length < 2 || parts.length > 8 || text.length() > 60) {
            return 0;
        }
        int from = afterTitles(parts);
        if (parts.length - from < 2 || parts.length - from > 6) {
            return 0;
        }
        for (int i = from; i < parts.length; i++) {
            if (!isNameWord(parts[i])) {
                return 0;
            }
        }
        String[] bare = (apart.equals(text) ? folded : Letters.fold(apart)).split(" ");
        return bare.length == parts.length && SURNAMES.contains(bare[from]) ? 2 : 1;
    }

    /** "TS.", "ThS", "PGS.TS.": titles before the name. */
    private static int afterTitles(String[] parts) {
        int at = 0;
        while (at < parts.length
                && parts[at].matches(
                        "(?:(?:GS|PGS|TS|ThS|Ths|BS|KS|CN|LS|NGƯT|NGND|NSƯT|CKI{0,2}|BSCK|DS|TSKH|Bs|Ts|ThS|Th\\.S|Thạc|sĩ|Tiến|Bác|Kỹ|sư)\\.?){1,3}|\\(?(?:Ông|Bà)\\)?")) {
            at++;
        }
        return at;
    }

    private static boolean isNameWord(String part) {
        boolean letters = part.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’' || c == '-');
        return letters && part.length() <= LONGEST_NAME_WORD && Character.isUpperCase(part.charAt(0));
    }

    static boolean isOrganisation(String folded) {
        return ORGANISATIONS.stream().anyMatch(folded::startsWith)
                && NO_ORGANISATIONS.stream().noneMatch(folded::startsWith);
    }

    /** "TRƯỞNG BAN", but not "TRƯỜNG TIỂU HỌC", which differs by its accent only. */
    static boolean isPosition(String text, String folded) {
        String words = folded + " ";
        if (words.startsWith("truong ") && !text.toLowerCase(Locale.ROOT).startsWith("trưởng")) {
            return false;
        }
        return POSITIONS.stream().anyMatch(words::startsWith);
    }

    static boolean isPageNumber(String text) {
        return text.length() < 20 && PAGE.matcher(text).matches();
    }

    /** A drawn line, a star, dots. */
    static boolean isRule(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) < 0
                    && text.charAt(i) != '='
                    && text.charAt(i) != '~'
                    && text.charAt(i) != 'ـ') {
                return false;
            }
        }
        return true;
    }
}
