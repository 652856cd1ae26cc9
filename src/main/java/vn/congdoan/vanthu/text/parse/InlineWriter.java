package vn.congdoan.vanthu.text.parse;

import java.util.List;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Run;

/** Text in normal form as it is typed: style marks, escapes, kept breaks. */
final class InlineWriter {
    private final StringBuilder typed = new StringBuilder();
    private final boolean cell;
    private boolean bold;
    private boolean italic;

    private InlineWriter(boolean cell) {
        this.cell = cell;
    }

    static String write(InlineText text) {
        return new InlineWriter(false).typed(text);
    }

    static String writeCell(InlineText text) {
        String typed = new InlineWriter(true).typed(text);
        return typed.matches("[-:]+") ? "\\" + typed : typed;
    }

    /** The cells of a row; only one of nothing but strokes would be read as the rule that other programs draw below a table's head. */
    static List<String> writeRow(List<InlineText> cells) {
        List<String> forced = cells.stream().map(InlineWriter::writeCell).toList();
        boolean rule = forced.stream().allMatch(typed -> typed.startsWith("\\-") || typed.startsWith("\\:"));
        return rule
                ? forced
                : cells.stream().map(cell -> new InlineWriter(true).typed(cell)).toList();
    }

    private String typed(InlineText text) {
        for (Run run : text.runs()) {
            int beforeMarks = typed.length();
            switchTo(run.bold(), run.italic());
            add(run.text(), beforeMarks);
        }
        switchTo(false, false);
        return typed.toString();
    }

    private void switchTo(boolean nextBold, boolean nextItalic) {
        typed.append(bold == nextBold ? "" : "**").append(italic == nextItalic ? "" : "*");
        bold = nextBold;
        italic = nextItalic;
    }

    private void add(String words, int beforeMarks) {
        boolean marked = typed.length() > beforeMarks;
        boolean bracketed = marked && beforeMarks > 0 && typed.charAt(beforeMarks - 1) == '(';
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == '\n') {
                typed.append(cell ? Escapes.BREAK_IN_CELL : "\\\n");
            } else {
                typed.append(needsEscape(words, i) || bracketed && i == 0 && letter == ')' ? "\\" : "")
                        .append(letter);
            }
        }
    }

    private boolean needsEscape(String words, int at) {
        return switch (words.charAt(at)) {
            case '\\', '*' -> true;
            case '|' -> cell;
            case '<' -> cell && words.regionMatches(true, at, Escapes.BREAK_IN_CELL, 0, Escapes.BREAK_IN_CELL.length());
            default -> false;
        };
    }
}
