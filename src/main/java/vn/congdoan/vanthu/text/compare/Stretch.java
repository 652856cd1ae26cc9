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

    /** Its beginning: at most so many tokens of either. */
    Stretch first(int tokens) {
        return new Stretch(
                oldStart, Math.min(oldEnd, oldStart + tokens), newStart, Math.min(newEnd, newStart + tokens));
    }

    Stretch behind(Stretch part) {
        return new Stretch(part.oldEnd, oldEnd, part.newEnd, newEnd);
    }

    /** Whether it ends so far from the end of either that what follows can't pair it otherwise. */
    boolean isWellWithin(Match match) {
        return match.oldEnd() <= oldEnd - (oldEnd - oldStart) / 4 && match.newEnd() <= newEnd - (newEnd - newStart) / 4;
    }
}
