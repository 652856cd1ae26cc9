package vn.congdoan.vanthu.text.recognise;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSpan;

/** One source line as a piece: blanks folded, Markdown of converters ("## ", "**…**") read as look. */
final class LineReader {
    private static final Pattern TAG = Pattern.compile("<(/?)(b|i|u|em|strong|B|I|U)>");

    private final SourceLine source;
    private final int line;
    private final String typed;
    private final byte[] look;
    private final boolean[] skipped;

    private LineReader(SourceLine source, int line) {
        this.source = source;
        this.line = line;
        this.typed = source.text();
        this.look = new byte[typed.length()];
        this.skipped = new boolean[typed.length()];
    }

    /** Null for a line without words. */
    static Piece read(SourceLine source, int line, boolean afterGap) {
        LineReader reader = new LineReader(source, line);
        if (source.spans().isEmpty()) {
            reader.readMarks();
        } else {
            source.spans().forEach(reader::readSpan);
        }
        return reader.piece(afterGap);
    }

    static boolean isBlank(char letter) {
        return letter <= ' ' || Character.isSpaceChar(letter) || letter == '\u200b' || letter == '\ufeff';
    }

    private void readSpan(SourceSpan span) {
        byte style = (byte) ((span.bold() ? 1 : 0) + (span.italic() ? 2 : 0));
        for (int i = Math.max(0, span.start()); i < Math.min(look.length, span.end()); i++) {
            look[i] = style;
        }
    }

    /** "&lt;b&gt;…&lt;/b&gt;" left by a page that was copied with its marks; what is between them is bold, italic or as before. */
    private void readTags() {
        if (typed.indexOf('<') < 0) {
            return;
        }
        Matcher tag = TAG.matcher(typed);
        byte style = 0;
        int from = 0;
        while (tag.find()) {
            for (int i = from; i < tag.start(); i++) {
                look[i] |= style;
            }
            skip(tag.start(), tag.end());
            byte said = (byte)
                    ("bB".indexOf(tag.group(2).charAt(0)) >= 0
                            ? 1
                            : "iI".indexOf(tag.group(2).charAt(0)) >= 0 ? 2 : 0);
            style = (byte) (tag.group(1).isEmpty() ? style | said : style & ~said);
            from = tag.end();
        }
        for (int i = from; i < typed.length(); i++) {
            look[i] |= style;
        }
    }

    private void readMarks() {
        readTags();
        int at = 0;
        while (at < typed.length() && isBlank(typed.charAt(at))) {
            at++;
        }
        int signs = run(at, '#');
        boolean heading = signs > 0 && signs <= 6 && at + signs < typed.length() && isBlank(typed.charAt(at + signs));
        if (heading) {
            skip(at, at + signs);
            at += signs;
            Arrays.fill(look, (byte) 1);
        }
        readStars(at);
    }

    private void readStars(int from) {
        int open = -1;
        int openLength = 0;
        int first = firstWord(from);
        int end = typed.stripTrailing().length();
        for (int i = from; i < end; ) {
            int length = run(i, '*');
            if (length == 0 || length > 3) {
                i += Math.max(1, length);
                continue;
            }
            if (open >= 0 && length == openLength && !isBlank(typed.charAt(i - 1))) {
                style(open, i + length, openLength);
                open = -1;
            } else if (open < 0 && i + length < end && !isBlank(typed.charAt(i + length))) {
                open = i;
                openLength = length;
            } else if (open < 0 && length >= 2 && i + length == end && i > first) {
                // Opened on a line before.
                style(first, end, length);
                skip(i, end);
            }
            i += length;
        }
        if (open >= 0 && open == first && openLength >= 2) {
            // Closed on a line below.
            style(open, end + openLength, openLength);
        }
    }

    private void style(int from, int to, int length) {
        boolean opens = typed.charAt(from) == '*';
        if (opens) {
            skip(from, from + length);
            skip(to - length, Math.min(to, typed.length()));
        }
        for (int i = from; i < Math.min(to, look.length); i++) {
            look[i] |= (byte) (length == 2 ? 1 : length == 1 ? 2 : 3);
        }
    }

    private int firstWord(int from) {
        int at = from;
        while (at < typed.length() && isBlank(typed.charAt(at))) {
            at++;
        }
        return at;
    }

    private void skip(int from, int to) {
        for (int i = from; i < to; i++) {
            skipped[i] = true;
        }
    }

    private int run(int at, char sign) {
        int end = at;
        while (end < typed.length() && typed.charAt(end) == sign) {
            end++;
        }
        return end - at;
    }

    private Piece piece(boolean afterGap) {
        StringBuilder text = new StringBuilder(typed.length());
        int[] raw = new int[typed.length()];
        byte[] styles = new byte[typed.length()];
        for (int i = 0; i < typed.length(); i++) {
            char letter = typed.charAt(i);
            boolean blank = isBlank(letter);
            boolean doubled = text.length() == 0 || text.charAt(text.length() - 1) == ' ';
            if (skipped[i] || letter == '\u200b' || letter == '\ufeff' || letter == '\u00ad' || blank && doubled) {
                continue;
            }
            raw[text.length()] = i;
            styles[text.length()] = look[i];
            text.append(blank ? ' ' : letter);
        }
        int length = text.length() > 0 && text.charAt(text.length() - 1) == ' ' ? text.length() - 1 : text.length();
        return length == 0
                ? null
                : Piece.of(
                        text.substring(0, length),
                        Arrays.copyOf(raw, length),
                        Arrays.copyOf(styles, length),
                        line,
                        0,
                        afterGap,
                        source);
    }
}
