package vn.congdoan.vanthu.text.compare;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.review.TextPiece;
import vn.congdoan.vanthu.domain.review.TextPiece.Kind;

/** Puts pieces together: neighbours of one kind are one, and in a changed place the old words come first. */
final class PieceList {
    private final List<TextPiece> pieces = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder same = new StringBuilder();

    void add(Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (kind == Kind.SAME) {
            endChange();
            same.append(text);
        } else {
            end(Kind.SAME, same);
            (kind == Kind.DELETED ? deleted : inserted).append(text);
        }
    }

    List<TextPiece> end() {
        endChange();
        end(Kind.SAME, same);
        return List.copyOf(pieces);
    }

    private void endChange() {
        end(Kind.DELETED, deleted);
        end(Kind.INSERTED, inserted);
    }

    private void end(Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            pieces.add(new TextPiece(kind, text.toString()));
            text.setLength(0);
        }
    }
}
