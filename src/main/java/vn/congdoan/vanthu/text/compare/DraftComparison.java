package vn.congdoan.vanthu.text.compare;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.review.Redline;
import vn.congdoan.vanthu.domain.review.RedlineBlock;
import vn.congdoan.vanthu.domain.review.TextPiece;

/** Compares two states of a document. */
public final class DraftComparison {
    private static final List<Part> ABOVE = List.of(
            Part.PARENT_ORGANISATION,
            Part.ORGANISATION,
            Part.NUMBER,
            Part.SYMBOL,
            Part.PLACE,
            Part.DATE,
            Part.MARK,
            Part.TYPE,
            Part.SUBJECT,
            Part.AUTHORITY,
            Part.ADDRESSEES);
    private static final List<Part> BELOW =
            List.of(Part.RECIPIENTS, Part.ARCHIVE, Part.CAPACITY, Part.POSITION, Part.SIGNER);

    private DraftComparison() {}

    public static Redline compare(Draft before, Draft after) {
        List<RedlineBlock> blocks = new ArrayList<>();
        ABOVE.forEach(part -> blocks.addAll(part(before, after, part)));
        List<TextPiece> body = TextComparison.compare(before.bodyText(), after.bodyText());
        blocks.addAll(new BlockCutter(null, '\n').cut(ReadablePieces.of(body)));
        BELOW.forEach(part -> blocks.addAll(part(before, after, part)));
        return new Redline(blocks);
    }

    private static List<RedlineBlock> part(Draft before, Draft after, Part part) {
        List<TextPiece> pieces = TextComparison.compare(
                DraftLines.of(before.parts(), part), DraftLines.of(after.parts(), part), Tokens.PART_LINE_END);
        return new BlockCutter(part, Tokens.PART_LINE_END).cut(ReadablePieces.of(pieces));
    }
}
