package vn.congdoan.vanthu.text.compare;

/** A part of either list; ends are exclusive. */
record Stretch(int oldStart, int oldEnd, int newStart, int newEnd) {
    int shorter() {
        return Math.min(oldEnd - oldStart, newEnd - newStart);
    }

    int length() {
        return oldEnd - oldStart + newEnd - newStart;
    }

    Stretch without(int head, int tail) {
        return new Stretch(oldStart + head, oldEnd - tail, newStart + head, newEnd - tail);
    }

    Stretch before(Match match) {
        return new Stretch(oldStart, match.oldStart(), newStart, match.newStart());
    }

    Stretch after(Match match) {
        return new Stretch(match.oldEnd(), oldEnd, match.newEnd(), newEnd);
    }
}
