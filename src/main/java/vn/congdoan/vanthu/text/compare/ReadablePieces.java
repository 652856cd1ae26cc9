package vn.congdoan.vanthu.text.compare;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.review.TextPiece;
import vn.congdoan.vanthu.domain.review.TextPiece.Kind;

/**
 * Makes a comparison readable: a short unchanged stretch between two changes is told as changed with them, since nobody reads
 * "[-a-]{+b+} [-c-]{+d+}" as easily as "[-a c-]{+b d+}". Line breaks stay what they are.
 */
final class ReadablePieces {
    /** A changed place: what went and what came. */
    private record Change(String deleted, String inserted) {
        boolean isAtLeast(int length) {
            return Math.max(deleted.length(), inserted.length()) >= length;
        }

        Change joined(String same, Change next) {
            return new Change(deleted + same + next.deleted, inserted + same + next.inserted);
        }

        boolean replaces() {
            return Tokens.hasWord(deleted) && Tokens.hasWord(inserted);
        }
    }

    private final List<Change> changes = new ArrayList<>();
    /** What stands before each change. */
    private final List<String> before = new ArrayList<>();

    private ReadablePieces() {}

    static List<TextPiece> of(List<TextPiece> pieces) {
        ReadablePieces readable = new ReadablePieces();
        String same = "";
        for (int i = 0; i < pieces.size(); i++) {
            TextPiece piece = pieces.get(i);
            if (piece.isSame()) {
                same = piece.text();
                continue;
            }
            boolean both = piece.kind() == Kind.DELETED
                    && i + 1 < pieces.size()
                    && pieces.get(i + 1).kind() == Kind.INSERTED;
            readable.add(same, both ? new Change(piece.text(), pieces.get(i + 1).text()) : alone(piece));
            same = "";
            i += both ? 1 : 0;
        }
        return readable.pieces(same);
    }

    private static Change alone(TextPiece piece) {
        return piece.kind() == Kind.DELETED ? new Change(piece.text(), "") : new Change("", piece.text());
    }

    private void add(String same, Change next) {
        int last = changes.size() - 1;
        if (last >= 0 && isSwallowed(changes.get(last), same, next)) {
            changes.set(last, changes.get(last).joined(same, next));
        } else {
            before.add(same);
            changes.add(next);
        }
    }

    private static boolean isSwallowed(Change last, String same, Change next) {
        boolean hasBreak = same.indexOf('\n') >= 0 || same.indexOf(Tokens.PART_LINE_END) >= 0;
        return !hasBreak
                && last.isAtLeast(same.length())
                && next.isAtLeast(same.length())
                && last.joined("", next).replaces();
    }

    private List<TextPiece> pieces(String rest) {
        PieceList result = new PieceList();
        for (int i = 0; i < changes.size(); i++) {
            result.add(Kind.SAME, before.get(i));
            result.add(Kind.DELETED, changes.get(i).deleted());
            result.add(Kind.INSERTED, changes.get(i).inserted());
        }
        result.add(Kind.SAME, rest);
        return result.end();
    }
}
