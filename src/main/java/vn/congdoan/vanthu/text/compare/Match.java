package vn.congdoan.vanthu.text.compare;

/** A run of tokens that stands in both lists. */
record Match(int oldStart, int newStart, int length) {
    int oldEnd() {
        return oldStart + length;
    }

    int newEnd() {
        return newStart + length;
    }
}
