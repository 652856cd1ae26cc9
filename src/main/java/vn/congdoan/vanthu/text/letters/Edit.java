package vn.congdoan.vanthu.text.letters;

/** Other letters for a stretch of a line. */
record Edit(int start, int end, String replacement) {}
