package vn.congdoan.vanthu.text.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.text.parse.Notation;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * Text that other programs made (converters, web pages), brought to the notation before it is read: columns are taken apart,
 * signs of headings go, and the bold of whole headings too, since the form gives them their look; no-break spaces become spaces.
 */
public final class ForeignText {
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern RULE = Pattern.compile("^([-_*=])(\\s*\\1){2,}$");
    private static final Pattern WHOLE_LINE = Pattern.compile("^(\\*{1,3})([^*]+)\\1(\\s*)$");

    private ForeignText() {}

    public static String clean(String text) {
        List<String> lines = Letters.nfc(text)
                .replace("\ufeff", "")
                .replace('\u00a0', ' ')
                .lines()
                .toList();
        return Columns.apart(lines).stream().map(ForeignText::cleanLine).collect(Collectors.joining("\n"));
    }

    private static String cleanLine(String line) {
        if (RULE.matcher(line.strip()).matches()) {
            return "";
        }
        Matcher heading = HEADING.matcher(line);
        String words = heading.matches() ? heading.group(1) : line;
        Matcher whole = WHOLE_LINE.matcher(words);
        return whole.matches() && (heading.matches() || Notation.isItem(words))
                ? whole.group(2).stripTrailing() + whole.group(3)
                : words;
    }
}
