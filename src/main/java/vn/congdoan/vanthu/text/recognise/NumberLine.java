package vn.congdoan.vanthu.text.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.DocumentNumber;

/**
 * "Số: 34 /KH-LĐLĐ" in all its shapes: with and without colon and spaces, left blank, with dashes for hyphens, in the Party's
 * order ("Số 12-NQ/ĐU"), or bare ("175 /CĐN-TGNC").
 *
 * @param numberEnd where the number stops in the text, {@code symbolStart} where the symbol begins, {@code end} where it stops
 */
record NumberLine(DocumentNumber number, int numberStart, int numberEnd, int symbolStart, int end) {
    private static final int LONGEST = 90;
    private static final String PART = "[\\p{L}\\d&.]+";
    private static final Pattern LINE = Pattern.compile(
            "(?:(?:Luật|Pháp lệnh|Nghị quyết|Lệnh) (?=số ?:))?+(Số|SỐ|số)?\\s*+[:.;]?\\s*+(\\d{1,6})?+\\s*+([a-zđ](?=\\s*[/–-]))?+"
                    + "[\\s.…_]*+([/–-])\\s*+(" + PART + "(?:\\s?[-–/]\\s?" + PART + "){0,4})\\s*+");
    private static final Pattern ONLY_NUMBER = Pattern.compile("(?:Số|SỐ)\\s*+[:.]?\\s*+(\\d{1,5})([a-zđ])?\\s*+");

    /** The number of a piece; null when it says something else. */
    static NumberLine of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher line = LINE.matcher(FootWords.filled(text));
        if (line.matches()) {
            return read(line);
        }
        Matcher only = ONLY_NUMBER.matcher(text);
        return only.matches()
                ? new NumberLine(
                        new DocumentNumber(Integer.valueOf(only.group(1)), only.group(2), ""),
                        only.start(1),
                        only.end(),
                        only.end(),
                        only.end())
                : null;
    }

    /** The same where more words follow behind it ("Số: 12/KH-LĐLĐ Lào Cai, ngày …"); {@link #end} says where. */
    static NumberLine atStart(String text) {
        Matcher line = LINE.matcher(text.length() > 200 ? text.substring(0, 200) : text);
        return line.lookingAt() && line.group(1) != null ? read(line) : null;
    }

    private static NumberLine read(Matcher line) {
        boolean labelled = line.group(1) != null;
        boolean counted = line.group(2) != null;
        String symbol = line.group(5)
                .replaceAll("\\s*([-–/])\\s*", "$1")
                .replace('–', '-')
                .replaceAll("[./]+$", "");
        if (!labelled && (!counted || !line.group(4).equals("/") || !symbol.contains("-"))) {
            return null;
        }
        return isSymbol(symbol)
                ? new NumberLine(
                        new DocumentNumber(counted ? Integer.valueOf(line.group(2)) : null, line.group(3), symbol),
                        counted ? line.start(2) : line.start(4),
                        counted ? line.end(2) : line.start(4),
                        line.start(5),
                        line.end(5))
                : null;
    }

    /** Capitals rule in a symbol; "05/2024" and "12/người" are none. */
    private static boolean isSymbol(String symbol) {
        boolean capital = symbol.chars().anyMatch(Character::isUpperCase);
        for (String part : symbol.split("[-/]")) {
            boolean word =
                    part.length() > 3 && part.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
            if (word) {
                return false;
            }
        }
        return capital;
    }
}
