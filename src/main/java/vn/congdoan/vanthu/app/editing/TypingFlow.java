package vn.congdoan.vanthu.app.editing;

import java.time.Duration;
import java.time.Instant;

/**
 * Says whether a keystroke goes on with the word that was being typed, so that undo takes back words and not letters. An input
 * method for Vietnamese takes letters away and types others many times within one word; that is one flow too.
 */
final class TypingFlow {
    /** After such a pause a new step begins. */
    static final Duration PAUSE = Duration.ofMillis(1200);

    private TypingFlow() {}

    /** @param words the text of the place before the new change */
    static boolean goesOn(HistoryStep last, EditPlace place, TextChange change, String words, Instant now) {
        return last.typing()
                && last.place() == place
                && Duration.between(last.at(), now).compareTo(PAUSE) <= 0
                && touches(last.words(), change)
                && !beginsWord(change, words)
                && !breaksLine(change)
                && !takesSpaceAway(change);
    }

    private static boolean touches(TextChange last, TextChange next) {
        return next.endBefore() >= last.start() && next.start() <= last.endAfter();
    }

    private static boolean beginsWord(TextChange change, String words) {
        return change.removed().isEmpty()
                && !change.inserted().isEmpty()
                && !Character.isWhitespace(change.inserted().charAt(0))
                && change.start() > 0
                && Character.isWhitespace(words.charAt(change.start() - 1));
    }

    private static boolean breaksLine(TextChange change) {
        return change.inserted().indexOf('\n') >= 0;
    }

    private static boolean takesSpaceAway(TextChange change) {
        return change.inserted().isEmpty() && change.removed().chars().anyMatch(Character::isWhitespace);
    }
}
