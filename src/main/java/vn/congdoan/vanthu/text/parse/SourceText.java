package vn.congdoan.vanthu.text.parse;

import java.util.Arrays;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * The typed text as the parser reads it: composed letters (NFC), {@code '\n'} as the only line end. Remembers where each
 * character stood, so that nothing is rewritten under the caret.
 */
final class SourceText {
    private final String text;
    private final int[] places;

    private SourceText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    static SourceText of(String typed) {
        boolean clean = typed.indexOf('\r') < 0 && Letters.nfc(typed).equals(typed);
        return clean ? new SourceText(typed, null) : composed(typed);
    }

    String text() {
        return text;
    }

    /** Whether it is the typed text, place by place. */
    boolean isAsTyped() {
        return places == null;
    }

    /** Where the character at {@code index} begins in the typed text. */
    int at(int index) {
        return places == null ? index : places[index];
    }

    private static SourceText composed(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        int[] places = new int[typed.length() + 1];
        int from = 0;
        while (from < typed.length()) {
            int to = clusterEnd(typed, from);
            String cluster = typed.charAt(from) == '\r' ? "\n" : Letters.nfc(typed.substring(from, to));
            if (text.length() + cluster.length() >= places.length) {
                places = Arrays.copyOf(places, places.length * 2 + cluster.length());
            }
            for (int i = 0; i < cluster.length(); i++) {
                places[text.length() + i] = Math.min(from + i, to - 1);
            }
            text.append(cluster);
            from = to;
        }
        places[text.length()] = typed.length();
        return new SourceText(text.toString(), places);
    }

    private static int clusterEnd(String typed, int from) {
        int to = from + 1;
        if (typed.charAt(from) == '\r') {
            return to < typed.length() && typed.charAt(to) == '\n' ? to + 1 : to;
        }
        while (to < typed.length() && isContinuation(typed, to)) {
            to++;
        }
        return to;
    }

    private static boolean isContinuation(String typed, int at) {
        char letter = typed.charAt(at);
        return Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.isLowSurrogate(letter) && Character.isHighSurrogate(typed.charAt(at - 1));
    }
}
