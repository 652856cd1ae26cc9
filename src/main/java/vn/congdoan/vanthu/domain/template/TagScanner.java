package vn.congdoan.vanthu.domain.template;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line at its braces. */
final class TagScanner {
    /** Words, or what stands between two braces. */
    record Piece(String text, boolean isTag) {}

    enum Keyword {
        IF,
        ELSE,
        EACH,
        END,
        NONE
    }

    private TagScanner() {}

    static List<Piece> scan(SourceLine line, Findings findings) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && "{}".indexOf(text.charAt(i + 1)) >= 0) {
                words.append(text.charAt(++i));
            } else if (c == '{') {
                int end = end(text, i);
                if (end < 0) {
                    findings.error(line.number(), "template.problem.openBrace", excerpt(text, i), "\\{");
                    break;
                }
                flush(words, pieces);
                pieces.add(new Piece(text.substring(i + 1, end).strip(), true));
                i = end;
            } else if (c == '}') {
                findings.error(line.number(), "template.problem.closeBrace", excerpt(text, Math.max(0, i - 20)), "\\}");
            } else {
                words.append(c);
            }
        }
        flush(words, pieces);
        return pieces;
    }

    /** The closing brace of the one at {@code from}; -1 when there is none before the next opening one. */
    private static int end(String text, int from) {
        int close = text.indexOf('}', from);
        int next = text.indexOf('{', from + 1);
        return close < 0 || next >= 0 && next < close ? -1 : close;
    }

    private static void flush(StringBuilder words, List<Piece> pieces) {
        if (words.length() > 0) {
            pieces.add(new Piece(words.toString(), false));
            words.setLength(0);
        }
    }

    private static String excerpt(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + 40));
    }

    static boolean isConstructionOnly(List<Piece> pieces) {
        return pieces.stream().anyMatch(Piece::isTag)
                && pieces.stream()
                        .allMatch(p -> p.isTag()
                                ? keyword(p.text()) != Keyword.NONE
                                : p.text().isBlank());
    }

    static Keyword keyword(String tag) {
        String first = FieldName.key(tag.strip().split("\\s+", 2)[0]);
        return switch (first) {
            case "neu" -> Keyword.IF;
            case "moi" -> Keyword.EACH;
            case "het" -> Keyword.END;
            case "nguoc" -> FieldName.key(tag).equals("nguoc_lai") ? Keyword.ELSE : Keyword.NONE;
            default -> Keyword.NONE;
        };
    }

    /** What follows the keyword. */
    static String rest(String tag) {
        String[] parts = tag.strip().split("\\s+", 2);
        return parts.length < 2 ? "" : parts[1].strip();
    }
}
