package vn.congdoan.vanthu.read.flow;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.source.SourceSpan;
import vn.congdoan.vanthu.text.viet.Letters;

/** The words of one line with their looks, as they come in. */
final class PieceText {
    private static final char FIRST_COMBINING = '\u0300';
    private static final char LAST_COMBINING = '\u036f';

    private final List<StringBuilder> texts = new ArrayList<>();
    private final List<CharLook> looks = new ArrayList<>();

    void add(String text, CharLook look) {
        if (text.isEmpty()) {
            return;
        }
        int last = looks.size() - 1;
        if (last >= 0 && looks.get(last).equals(look)) {
            texts.get(last).append(text);
            return;
        }
        int marks = last < 0 ? 0 : leadingMarks(text);
        if (marks > 0) {
            // a tone mark that a run has torn off goes back to its letter, else composing would miss it
            texts.get(last).append(text, 0, marks);
        }
        if (marks < text.length()) {
            texts.add(new StringBuilder(text).delete(0, marks));
            looks.add(look);
        }
    }

    private static int leadingMarks(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) >= FIRST_COMBINING && text.charAt(marks) <= LAST_COMBINING) {
            marks++;
        }
        return marks;
    }

    boolean isBlank() {
        for (StringBuilder text : texts) {
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter) && letter > ' ') {
                    return false;
                }
            }
        }
        return true;
    }

    CharLook firstLook() {
        return looks.isEmpty() ? CharLook.UNKNOWN : looks.get(0);
    }

    /** Composes the words into {@code line} and gives their spans. */
    List<SourceSpan> compose(StringBuilder line) {
        List<SourceSpan> spans = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int start = line.length();
            line.append(Letters.nfc(texts.get(i).toString()));
            spans.add(span(looks.get(i), start, line.length()));
        }
        return spans;
    }

    static SourceSpan span(CharLook look, int start, int end) {
        return new SourceSpan(
                start, end, look.font(), look.size(), look.bold(), look.italic(), look.underlined(), look.colour());
    }
}
