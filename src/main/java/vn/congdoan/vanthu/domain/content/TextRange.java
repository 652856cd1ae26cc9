package vn.congdoan.vanthu.domain.content;

/** Offsets in a draft's body text as typed; {@code end} is exclusive. */
public record TextRange(int start, int end) {
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + "–" + end);
        }
    }

    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }
}
