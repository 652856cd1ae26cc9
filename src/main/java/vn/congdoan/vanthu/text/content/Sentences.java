package vn.congdoan.vanthu.text.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a text apart into sentences. A full stop after an abbreviation, in a date or after a number that counts ends none. */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "TP", "Tp", "TM", "KT", "TL", "TUQ", "PGS", "GS", "TS", "ThS", "Ths", "BS", "KS", "CN", "NCS", "NGƯT",
            "NGND", "Tr", "tr", "St", "TX", "TT", "Q", "P", "H", "ĐT", "Đc", "đ", "Ô", "Ông", "Bà", "T", "v");
    private static final Set<String> COUNTING =
            Set.of("số", "điều", "mục", "bài", "câu", "phần", "chương", "bước", "stt", "khoản");
    private static final String CLOSERS = "”\"»)’'";

    private Sentences() {}

    /** A sentence without the blanks around it; {@code end} is exclusive. */
    public record Sentence(int start, int end) {
        public String of(String words) {
            return words.substring(start, end);
        }

        /** Its words; of one that never ends only those around a place. */
        String near(String words, int from, int to) {
            boolean isLong = end - start > LONG;
            return Scan.oneLine(words.substring(
                    isLong ? Math.max(start, from - AROUND) : start, isLong ? Math.min(end, to + AROUND) : end));
        }
    }

    private static final int LONG = 1000;
    private static final int AROUND = 400;

    public static List<Sentence> of(String words) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            if (ends(words, start, i)) {
                int end = afterClosers(words, i + 1);
                add(sentences, words, start, end);
                start = end;
                i = Math.max(i, end - 1);
            }
        }
        add(sentences, words, start, words.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String words, int from, int to) {
        int start = Math.min(to, Scan.overBlanks(words, from));
        int end = Scan.backOverBlanks(words, to);
        if (start < end) {
            sentences.add(new Sentence(start, end));
        }
    }

    private static boolean ends(String words, int start, int at) {
        char letter = words.charAt(at);
        if (letter == '\n') {
            return true;
        }
        boolean isStop = letter == '.' || letter == '!' || letter == '?' || letter == '…';
        int next = isStop ? afterClosers(words, at + 1) : 0;
        if (!isStop || next < words.length() && !Scan.isBlank(words.charAt(next))) {
            return false;
        }
        int beyond = Scan.overBlanks(words, next);
        if (beyond < words.length() && Character.isLowerCase(words.charAt(beyond))) {
            return false;
        }
        return letter != '.' || beyond >= words.length() || !isShortened(words, start, at);
    }

    private static boolean isShortened(String words, int start, int at) {
        int word = Scan.wordStart(words, at);
        String last = words.substring(word, at);
        if (last.isEmpty()) {
            return false;
        }
        if (Character.isDigit(last.charAt(0))) {
            int before = Scan.backOverBlanks(words, word);
            String counted =
                    words.substring(Scan.wordStart(words, before), before).toLowerCase(Locale.ROOT);
            return last.length() <= 2 && (before <= start || COUNTING.contains(counted));
        }
        boolean isEtc = "v".equals(last) && word >= 2 && words.startsWith("v.v", word - 2);
        return !isEtc && ABBREVIATIONS.contains(last);
    }

    private static int afterClosers(String words, int from) {
        int at = from;
        while (at < words.length()
                && (CLOSERS.indexOf(words.charAt(at)) >= 0 || words.charAt(at) == '.' || words.charAt(at) == '/')) {
            at++;
        }
        return at;
    }
}
