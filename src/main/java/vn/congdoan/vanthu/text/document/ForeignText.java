package vn.congdoan.vanthu.text.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * Text that other programs made (converters, web pages), brought to the notation before it is read: signs of headings go, bold
 * and italics of whole lines go, since the form gives headings their look, and no-break spaces become spaces.
 */
public final class ForeignText {
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern RULE = Pattern.compile("^([-_*=])(\\s*\\1){2,}$");
    private static final Pattern WHOLE_LINE = Pattern.compile("^(\\*{1,3})([^*]+)\\1(\\s*)$");

    private ForeignText() {}

    public static String clean(String text) {
        return Letters.nfc(text)
                .replace('\u00a0', ' ')
                .lines()
                .map(ForeignText::cleanLine)
                .collect(Collectors.joining("\n"));
    }

    private static String cleanLine(String line) {
        if (RULE.matcher(line.strip()).matches()) {
            return "";
        }
        Matcher heading = HEADING.matcher(line);
        String words = heading.matches() ? heading.group(1) : line;
        Matcher whole = WHOLE_LINE.matcher(words);
        return whole.matches() ? whole.group(2).stripTrailing() + whole.group(3) : words;
    }
}
