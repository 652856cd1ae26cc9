package vn.congdoan.vanthu.app.editing;

import java.util.Optional;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * Puts letters together that came with their accents apart (some keyboards and pasted texts do), but never in a line that
 * somebody is writing in.
 */
final class ComposedLetters {
    private ComposedLetters() {}

    /** Empty when all is composed already. */
    static Optional<BodyCommand.Result> outside(String text, TextSelection selection) {
        int from = text.lastIndexOf('\n', selection.start() - 1) + 1;
        int newLine = text.indexOf('\n', selection.end());
        int to = newLine < 0 ? text.length() : newLine;
        String before = Letters.nfc(text.substring(0, from));
        String composed = before + text.substring(from, to) + Letters.nfc(text.substring(to));
        if (composed.equals(text)) {
            return Optional.empty();
        }
        int shift = before.length() - from;
        return Optional.of(new BodyCommand.Result(
                composed, new TextSelection(selection.anchor() + shift, selection.caret() + shift)));
    }
}
