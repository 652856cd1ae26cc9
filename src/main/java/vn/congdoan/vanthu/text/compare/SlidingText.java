package vn.congdoan.vanthu.text.compare;

/** A stretch that went or came, between two that stayed: "a b [-a b-] c" is the same change as "a [-b a-] b c". */
record SlidingText(String before, String text, String behind) {
    /** Letters; a line label or a short line. */
    private static final int FARTHEST = 200;

    /** Moved to begin with a line where that is possible. */
    SlidingText onLineStart() {
        if (text.isEmpty() || isAtLineStart(before.length())) {
            return this;
        }
        String all = before + text + behind;
        int start = before.length();
        for (int left = 1; left <= Math.min(FARTHEST, start); left++) {
            if (all.charAt(start - left) != all.charAt(start + text.length() - left)) {
                break;
            }
            if (isAtLineStart(start - left)) {
                return at(all, start - left);
            }
        }
        for (int right = 1; right <= Math.min(FARTHEST, behind.length()); right++) {
            if (all.charAt(start + right - 1) != all.charAt(start + text.length() + right - 1)) {
                break;
            }
            if (endsLine(all.charAt(start + right - 1))) {
                return at(all, start + right);
            }
        }
        return this;
    }

    private boolean isAtLineStart(int place) {
        return place == 0 || endsLine(before.charAt(place - 1));
    }

    private static boolean endsLine(char sign) {
        return sign == '\n' || sign == Tokens.PART_LINE_END;
    }

    private SlidingText at(String all, int start) {
        int end = start + text.length();
        return new SlidingText(all.substring(0, start), all.substring(start, end), all.substring(end));
    }
}
