package vn.congdoan.vanthu.layout.line;

/** Cuts a line where its face changes, and around what isn't printed. */
public final class Pieces {
    /** Takes one piece. */
    public interface Taker {
        /**
         * @param x pt from the line's start, without stretching
         * @param width pt, without stretching
         * @param run index of the run, for its face and size
         * @param spacesBefore spaces of the line before this piece
         * @param offset of the first character in the words; -1 in the label
         */
        void take(double x, double width, String text, int run, int spacesBefore, int offset);
    }

    private Pieces() {}

    public static void of(ParagraphText text, Line line, Taker taker) {
        int at = line.start();
        int run = 0;
        double x = 0;
        int spaces = 0;
        while (at < line.end()) {
            while (text.runEnd(run) <= at) {
                run++;
            }
            int end = end(text, at, Math.min(line.end(), text.runEnd(run)));
            if (end == at) {
                at++;
                continue;
            }
            double width = text.width(at, end);
            String words = words(text, at, end);
            int offset = at < text.labelLength() ? -1 : at - text.labelLength();
            taker.take(x, width, words, run, spaces, offset);
            x += width;
            spaces += spaces(words);
            at = end;
        }
    }

    /** How many spaces can be stretched. */
    public static int spaces(String words) {
        int count = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ' ') {
                count++;
            }
        }
        return count;
    }

    private static int end(ParagraphText text, int from, int limit) {
        int end = from;
        while (end < limit && text.shown(end) != ParagraphText.NOTHING) {
            end++;
        }
        return end;
    }

    private static String words(ParagraphText text, int from, int to) {
        char[] words = new char[to - from];
        for (int i = from; i < to; i++) {
            words[i - from] = text.shown(i);
        }
        return new String(words);
    }
}
