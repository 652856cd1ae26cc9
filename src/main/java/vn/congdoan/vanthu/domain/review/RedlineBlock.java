package vn.congdoan.vanthu.domain.review;

import java.util.List;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.review.TextPiece.Kind;

/**
 * A line of a part, or a paragraph of the running text with its line break, compared.
 *
 * @param part null for the running text
 * @param item which line of a part of several (recipients, addressees …) or which paragraph, from 0, in the new text; of one
 *     that is gone, where it would stand
 * @param pieces in their order; of a changed place first what went, then what came
 */
public record RedlineBlock(Part part, int item, List<TextPiece> pieces) {
    public RedlineBlock {
        pieces = List.copyOf(pieces);
    }

    public boolean isBody() {
        return part == null;
    }

    /** An empty line that went or came says nothing on paper and is no change. */
    public boolean isChanged() {
        return !pieces.stream().allMatch(TextPiece::isSame)
                && !pieces.stream().allMatch(piece -> piece.text().isBlank());
    }

    /** How many places of it changed; words that went and those that came for them are one. */
    public int changes() {
        if (!isChanged()) {
            return 0;
        }
        int changes = 0;
        boolean within = false;
        for (TextPiece piece : pieces) {
            if (!piece.isSame() && !within) {
                changes++;
            }
            within = !piece.isSame();
        }
        return changes;
    }

    public String oldText() {
        return without(Kind.INSERTED);
    }

    public String newText() {
        return without(Kind.DELETED);
    }

    private String without(Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(TextPiece::text)
                .collect(Collectors.joining());
    }
}
