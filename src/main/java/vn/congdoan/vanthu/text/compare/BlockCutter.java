package vn.congdoan.vanthu.text.compare;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.domain.review.RedlineBlock;
import vn.congdoan.vanthu.domain.review.TextPiece;
import vn.congdoan.vanthu.domain.review.TextPiece.Kind;

/** Cuts a comparison into the lines of the new text; lines that went wholly stand between them. */
final class BlockCutter {
    private final Part part;
    private final char lineEnd;
    private final List<RedlineBlock> blocks = new ArrayList<>();
    private PieceList line = new PieceList();
    private boolean onlyDeleted = true;
    private int item;

    /** @param part null for the running text */
    BlockCutter(Part part, char lineEnd) {
        this.part = part;
        this.lineEnd = lineEnd;
    }

    List<RedlineBlock> cut(List<TextPiece> pieces) {
        for (TextPiece piece : pieces) {
            for (String text : Tokens.lines(piece.text(), lineEnd)) {
                add(piece.kind(), text);
            }
        }
        List<TextPiece> last = line.end();
        int end = last.size() - 1;
        boolean onlyBreak =
                end > 0 && !last.get(end).isSame() && last.get(end).text().isBlank();
        add(onlyBreak ? last.subList(0, end) : last);
        add(onlyBreak ? last.subList(end, end + 1) : List.of()); // whether the text ends with a line break is no change
        return blocks;
    }

    private void add(Kind kind, String text) {
        line.add(kind, part == null ? text : text.replace(String.valueOf(lineEnd), ""));
        onlyDeleted &= kind == Kind.DELETED;
        boolean ends = text.charAt(text.length() - 1) == lineEnd;
        if (ends && (kind != Kind.DELETED || onlyDeleted)) {
            endLine();
        }
    }

    private void add(List<TextPiece> pieces) {
        if (!pieces.isEmpty()) {
            blocks.add(new RedlineBlock(part, item, pieces));
        }
    }

    private void endLine() {
        add(line.end());
        item += onlyDeleted ? 0 : 1;
        line = new PieceList();
        onlyDeleted = true;
    }
}
