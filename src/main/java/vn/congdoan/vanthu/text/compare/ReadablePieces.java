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
        /** Whether words changed, and as many letters at least. */
        boolean isAtLeast(int length) {
            return Math.max(deleted.length(), inserted.length()) >= length && Tokens.hasWord(deleted + inserted);
        }

        Change joined(String same, Change next) {
            return new Change(deleted + same + next.deleted, inserted + same + next.inserted);
        }

        boolean replaces() {
            return Tokens.hasWord(deleted) && Tokens.hasWord(inserted);
        }
    }

    private final List<Change> changes = new ArrayList<>();
    /** What stands before each change, and behind the last. */
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
        before.add(rest);
        PieceList result = new PieceList();
        for (int i = 0; i < changes.size(); i++) {
            onWholeLines(i);
            result.add(Kind.SAME, before.get(i));
            result.add(Kind.DELETED, changes.get(i).deleted());
            result.add(Kind.INSERTED, changes.get(i).inserted());
        }
        result.add(Kind.SAME, before.get(changes.size()));
        return result.end();
    }

    /**
     * What only went, or only came, may begin with what stands behind it, or end with what stands before it; of the places where
     * it could stand as well, the beginning of a line is the one that a person would have named.
     */
    private void onWholeLines(int index) {
        Change change = changes.get(index);
        if (change.deleted().isEmpty() || change.inserted().isEmpty()) {
            String text = change.deleted() + change.inserted();
            SlidingText slid = new SlidingText(before.get(index), text, before.get(index + 1)).onLineStart();
            before.set(index, slid.before());
            changes.set(index, change.inserted().isEmpty() ? new Change(slid.text(), "") : new Change("", slid.text()));
            before.set(index + 1, slid.behind());
        }
    }
}
