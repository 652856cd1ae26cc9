package vn.congdoan.vanthu.text.letters;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.domain.source.SourceSpan;
import vn.congdoan.vanthu.text.viet.Syllables;

/** Cuts lines into pieces of one font and these into runs. */
final class Runs {
    /**
     * A stretch of a line in one font.
     *
     * @param sure how many of its tokens hold letters only Unicode has
     */
    record Piece(int line, int start, int end, String font, int sure, List<Run> runs) {}

    private Runs() {}

    static List<Piece> of(List<SourceLine> lines) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.spans().isEmpty()) {
                pieces.add(piece(i, line.text(), 0, line.text().length(), ""));
            } else {
                addPieces(i, line, pieces);
            }
        }
        return pieces;
    }

    /** Neighbouring spans of one font are one piece: a bold word is no reason to cut. */
    private static void addPieces(int index, SourceLine line, List<Piece> pieces) {
        int start = 0;
        for (int i = 0; i < line.spans().size(); i++) {
            SourceSpan span = line.spans().get(i);
            boolean last = i + 1 == line.spans().size();
            if (last || !line.spans().get(i + 1).font().equals(span.font())) {
                int end = last ? line.text().length() : span.end();
                pieces.add(piece(index, line.text(), start, Math.max(start, end), span.font()));
                start = end;
            }
        }
    }

    private static Piece piece(int index, String text, int start, int end, String font) {
        List<int[]> tokens = Words.tokens(text.substring(start, end)).stream()
                .map(token -> new int[] {token[0] + start, token[1] + start})
                .toList();
        int sure = (int) tokens.stream().filter(token -> isSure(text, token)).count();
        List<Run> runs = new ArrayList<>();
        if (!Words.isPlain(text)) {
            addRuns(new Run.Place(index, font, sure > 0), text, tokens, runs);
        }
        return new Piece(index, start, end, font, sure, runs);
    }

    private static void addRuns(Run.Place place, String text, List<int[]> tokens, List<Run> runs) {
        List<int[]> open = new ArrayList<>();
        for (int[] token : tokens) {
            if (!isSure(text, token)) {
                open.add(token);
            } else if (!open.isEmpty()) {
                runs.add(new Run(place, text, open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            runs.add(new Run(place, text, open));
        }
    }

    private static boolean isSure(String text, int[] token) {
        for (int i = token[0]; i < token[1]; i++) {
            if (Syllables.isOwnLetter(text.charAt(i)) || Words.isMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
