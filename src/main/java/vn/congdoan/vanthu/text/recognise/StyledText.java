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
                runs.add(new Run(" ", last.bold() && piece.isBold(0) && !bold, last.italic() && piece.isItalic(0) && !italic));
                length++;
            }
            int from = 0;
            for (int i = 1; i <= piece.text().length(); i++) {
                boolean ends = i == piece.text().length()
                        || piece.styles()[i] != piece.styles()[from] && piece.text().charAt(i) != ' '
                        || length + i == plainUntil;
                if (ends) {
                    boolean label = length + from < plainUntil;
                    runs.add(new Run(
                            piece.text().substring(from, i),
                            piece.isBold(from) && !bold && !label,
                            piece.isItalic(from) && !italic && !label));
                    from = i;
                }
            }
            length += piece.text().length();
        }
        return new InlineText(runs);
    }
}
