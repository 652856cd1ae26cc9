package vn.congdoan.vanthu.text.edit;

import java.util.Comparator;
import java.util.List;

/** A stretch of text to be replaced. */
record Fix(int start, int end, String words) {

    /** The text with all fixes, none of which overlap; the selection keeps its words. */
    static Edit apply(String text, List<Fix> fixes, int anchor, int caret) {
        List<Fix> ordered =
                fixes.stream().sorted(Comparator.comparingInt(Fix::start)).toList();
        StringBuilder fixed = new StringBuilder(text.length());
        int from = 0;
        for (Fix fix : ordered) {
            fixed.append(text, from, fix.start).append(fix.words);
            from = fix.end;
        }
        fixed.append(text, from, text.length());
        return new Edit(fixed.toString(), moved(ordered, anchor), moved(ordered, caret));
    }

    private static int moved(List<Fix> ordered, int place) {
        int shift = 0;
        for (Fix fix : ordered) {
            if (fix.start >= place) {
                break;
            }
            int inside = Math.min(place, fix.end) - fix.start;
            shift += place >= fix.end ? fix.words.length() - (fix.end - fix.start) : fix.words.length() - inside;
        }
        return place + shift;
    }
}
