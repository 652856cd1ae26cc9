package vn.congdoan.vanthu.text.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Run;

/** The words of a paragraph with the bold and italic inside it; a paragraph wholly in one look has that of its form. */
final class StyledText {
    private StyledText() {}

    /** @param plainUntil characters at the beginning (a label) that carry no look */
    static InlineText of(List<Piece> pieces, int plainUntil) {
        boolean bold = pieces.stream().allMatch(Piece::isBold);
        boolean italic = pieces.stream().allMatch(Piece::isItalic);
        List<Run> runs = new ArrayList<>();
        int length = 0;
        for (Piece piece : pieces) {
            if (length > 0) {
                Run last = runs.get(runs.size() - 1);
                runs.add(new Run(
                        " ", last.bold() && piece.isBold(0) && !bold, last.italic() && piece.isItalic(0) && !italic));
                length++;
            }
            int from = 0;
            for (int i = 1; i <= piece.text().length(); i++) {
                boolean ends =
                        i == piece.text().length() || style(piece, i) != style(piece, from) || length + i == plainUntil;
                if (ends) {
                    boolean label = length + from < plainUntil;
                    runs.add(new Run(
                            piece.text().substring(from, i),
                            (style(piece, from) & 1) != 0 && !bold && !label,
                            (style(piece, from) & 2) != 0 && !italic && !label));
                    from = i;
                }
            }
            length += piece.text().length();
        }
        return new InlineText(runs);
    }

    /** A blank has only the look of both its neighbours, so that no look begins or ends with one. */
    private static int style(Piece piece, int at) {
        boolean blank = piece.text().charAt(at) == ' ' && at > 0 && at + 1 < piece.styles().length;
        return blank ? piece.styles()[at - 1] & piece.styles()[at + 1] : piece.styles()[at];
    }
}
