package vn.congdoan.vanthu.read.text;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.source.Cell;
import vn.congdoan.vanthu.domain.source.LinePlace;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSpan;
import vn.congdoan.vanthu.text.viet.Letters;

/** Lines of a web page as they come, white space folded as browsers fold it. */
final class WebLines {
    private final List<SourceLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<SourceSpan> spans = new ArrayList<>();
    private ElementLook look = ElementLook.PLAIN;
    private Cell cell;
    private int labelLength;
    private String pendingLabel = "";
    private int paragraph = 1;
    private boolean paragraphUsed;
    private boolean gap;

    List<SourceLine> lines() {
        return lines;
    }

    /** @param in the cell in which the text stands; null outside tables */
    void append(String words, ElementLook style, Cell in) {
        if (!pendingLabel.isEmpty() && !words.isBlank()) {
            String label = pendingLabel;
            pendingLabel = "";
            text.setLength(0);
            spans.clear();
            append(label + " ", style, in);
            labelLength = text.length();
        }
        int start = text.length();
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == 0) {
                continue;
            }
            boolean space = letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == '\f';
            if (!space) {
                text.append(letter);
            } else if (style.kept() && (letter == ' ' || letter == '\t')) {
                text.append(letter);
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        if (text.length() > start) {
            if (start == 0 || Blank.is(text.substring(0, start))) {
                look = style;
                cell = in;
            }
            addSpan(start, style);
        }
    }

    private void addSpan(int start, ElementLook style) {
        SourceSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        SourceSpan span = span(start, style);
        if (last != null && span.equals(span(start, last))) {
            spans.set(spans.size() - 1, span(last.start(), style));
        } else {
            spans.add(span);
        }
    }

    private SourceSpan span(int start, ElementLook s) {
        return new SourceSpan(
                start, text.length(), s.font(), s.size(), s.bold(), s.italic(), s.underlined(), s.colour());
    }

    private SourceSpan span(int start, SourceSpan s) {
        return new SourceSpan(
                start, text.length(), s.font(), s.size(), s.bold(), s.italic(), s.underlined(), s.colour());
    }

    /** The label that an automatic list puts before the next words, whatever elements they stand in. */
    void label(String label) {
        if (Blank.is(text)) {
            pendingLabel = label;
        }
    }

    /** An item without words has no label to show. */
    void endItem() {
        pendingLabel = "";
    }

    /** Ends the line within its paragraph. */
    void lineBreak() {
        int before = lines.size();
        flush();
        if (lines.size() == before) {
            endParagraph();
            gap = true;
        }
    }

    void endParagraph() {
        flush();
        if (paragraphUsed) {
            paragraph++;
            paragraphUsed = false;
        }
    }

    /** An empty paragraph or a drawn line. */
    void gap() {
        endParagraph();
        gap = true;
    }

    private void flush() {
        if (Blank.is(text)) {
            gap |= text.length() > 0;
            clear();
            return;
        }
        int end = text.length();
        while (text.charAt(end - 1) == ' ') {
            end--;
        }
        String words = text.substring(0, end);
        String composed = Letters.nfc(words);
        int length = end;
        List<SourceSpan> cut = composed.length() != length
                ? List.of()
                : spans.stream()
                        .filter(s -> s.start() < length)
                        .map(s -> cut(s, length))
                        .toList();
        LinePlace place = new LinePlace(paragraph, gap && !lines.isEmpty(), look.region(), 0, cell, null);
        ParagraphLook set = new ParagraphLook(look.alignment(), look.firstLineIndent(), null, null, null, null, null);
        lines.add(new SourceLine(lines.size() + 1, composed, labelLength, place, set, cut));
        paragraphUsed = true;
        gap = false;
        clear();
    }

    private static SourceSpan cut(SourceSpan s, int end) {
        return new SourceSpan(
                s.start(),
                Math.min(s.end(), end),
                s.font(),
                s.size(),
                s.bold(),
                s.italic(),
                s.underlined(),
                s.colour());
    }

    private void clear() {
        text.setLength(0);
        spans.clear();
        labelLength = 0;
    }
}
