package vn.congdoan.vanthu.format;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Run;
import vn.congdoan.vanthu.i18n.Messages;

/** What the form does to typed words: capitals, and the one closing mark that belongs at an end. */
final class InlineEdits {
    private InlineEdits() {}

    static InlineText capitals(InlineText text) {
        return new InlineText(text.runs().stream()
                .map(r -> new Run(r.text().toUpperCase(Messages.VIETNAMESE), r.bold(), r.italic()))
                .toList());
    }

    /** The text with {@code end} as its last mark, in place of a full stop, comma, semicolon or another spelling of "./.". */
    static InlineText ended(InlineText text, String end) {
        List<Run> runs = new ArrayList<>(text.runs());
        while (!runs.isEmpty()) {
            Run last = runs.remove(runs.size() - 1);
            String words = withoutEnd(last.text());
            if (!words.isEmpty()) {
                boolean keepsMark = endsSentence(words) && !end.equals("./.");
                runs.add(new Run(keepsMark ? words : words + end, last.bold(), last.italic()));
                return new InlineText(runs);
            }
        }
        return text;
    }

    private static boolean endsSentence(String words) {
        char last = words.charAt(words.length() - 1);
        return last == '…' || last == '?' || last == '!';
    }

    private static String withoutEnd(String words) {
        int end = words.length();
        // An ellipsis belongs to the words; only single closing marks are replaced.
        while (end > 0 && (Character.isWhitespace(words.charAt(end - 1)) || isMark(words, end))) {
            end--;
        }
        return words.substring(0, end);
    }

    private static boolean isMark(String words, int end) {
        char last = words.charAt(end - 1);
        if (last == '/') {
            return end >= 2 && words.charAt(end - 2) == '.';
        }
        return (last == '.' || last == ';' || last == ',')
                && !words.substring(0, end).endsWith("..");
    }
}
