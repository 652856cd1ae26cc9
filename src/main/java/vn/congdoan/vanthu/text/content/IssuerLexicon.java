package vn.congdoan.vanthu.text.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.congdoan.vanthu.text.viet.Lexicon;

/** Phrases that issuers' names are made of, and the words that end them. */
final class IssuerLexicon {
    /** Small words of the shared lexicon that need a look at what follows. */
    private static final Set<String> SMALL =
            Set.of("và", "các", "của", "trực thuộc", "lần thứ", "khóa", "khoá", "nhiệm kỳ");
    /** After these a field may stand in small letters, and a name's second syllable follows a capital: "Bộ Chính trị". */
    private static final Set<String> HEADS = Set.of(
            "ban",
            "bộ",
            "sở",
            "phòng",
            "vụ",
            "cục",
            "chi cục",
            "tổng cục",
            "viện",
            "hội",
            "hội đồng",
            "ủy ban",
            "uỷ ban",
            "trung tâm",
            "văn phòng",
            "liên đoàn",
            "tổng liên đoàn",
            "công đoàn",
            "đoàn",
            "đảng ủy",
            "đảng uỷ",
            "trường",
            "công ty",
            "tổng công ty",
            "tập đoàn",
            "ban thường vụ",
            "ban chấp hành",
            "hạt",
            "chi nhánh",
            "ban quản lý",
            "công ty cổ phần",
            "bộ trưởng",
            "giám đốc",
            "bộ trưởng bộ",
            "học viện",
            "bệnh viện");

    private static final Map<String, String> PHRASES = new HashMap<>();
    private static final Set<String> STOPS = new HashSet<>();
    private static final int LONGEST = load();

    private IssuerLexicon() {}

    private static int load() {
        List<String> phrases = Stream.of("/text/viet/organisation-words.txt", "/text/content/issuer-words.txt")
                .flatMap(file -> Lexicon.lines(file).stream())
                .filter(phrase -> !SMALL.contains(phrase))
                .toList();
        phrases.forEach(phrase -> PHRASES.putIfAbsent(phrase.toLowerCase(Locale.ROOT), phrase));
        STOPS.addAll(Lexicon.lines("/text/content/issuer-stops.txt"));
        return phrases.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The end of the longest phrase at a place; -1 for none. Small letters count only for units, and for fields after a head. */
    static int phraseEnd(String words, int from, boolean mayBeSmall) {
        int best = -1;
        int limit = Math.min(words.length(), from + LONGEST);
        int end = Scan.wordEnd(words, from);
        while (end > from && end <= limit) {
            String phrase = PHRASES.get(Scan.oneLine(words.substring(from, end)).toLowerCase(Locale.ROOT));
            if (phrase != null && (mayBeSmall || fits(phrase, words.charAt(from)))) {
                best = end;
            }
            int next = Scan.wordEnd(words, overJoint(words, end));
            if (next <= end) {
                break;
            }
            end = next;
        }
        return best;
    }

    private static boolean fits(String phrase, char written) {
        return Character.isUpperCase(written) || Character.isLowerCase(phrase.charAt(0));
    }

    /** Over blanks, a comma or a hyphen between the words of one phrase. */
    private static int overJoint(String words, int from) {
        int at = Scan.overBlanks(words, from);
        if (at < words.length() && ",-–&".indexOf(words.charAt(at)) >= 0) {
            at = Scan.overBlanks(words, at + 1);
        }
        return at;
    }

    /** Whether one or two words at a place end a name. */
    static boolean stopsAt(String words, int from) {
        int end = Scan.wordEnd(words, from);
        if (STOPS.contains(words.substring(from, end))) {
            return true;
        }
        int second = Scan.wordEnd(words, Scan.overBlanks(words, end));
        return STOPS.contains(Scan.oneLine(words.substring(from, second)));
    }

    static boolean isHead(String words) {
        return HEADS.contains(Scan.oneLine(words).toLowerCase(Locale.ROOT));
    }
}
