package vn.congdoan.vanthu.text.document;

import vn.congdoan.vanthu.text.parse.Notation;

/** A line of a list such as Kính gửi or Nơi nhận: "- words;". */
final class ListLine {
    private ListLine() {}

    /** The words without the dash before and the stop behind them, which the form sets itself. */
    static String words(String plain) {
        String words = plain.strip();
        if (Notation.isDash(words)) {
            words = words.substring(1).strip();
        }
        boolean stopped = words.endsWith(";") || words.endsWith(",") || words.endsWith(".") && !words.endsWith("..");
        return stopped ? words.substring(0, words.length() - 1).strip() : words;
    }
}
