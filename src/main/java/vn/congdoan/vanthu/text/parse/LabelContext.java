package vn.congdoan.vanthu.text.parse;

import java.util.EnumMap;
import java.util.Map;
import vn.congdoan.vanthu.domain.document.Level;

/**
 * The labels before a line. Some letters are labels only in their sequence: "L." after "XLIX.", "aa)" after "y)"; elsewhere
 * they are an abbreviation or a word.
 */
class LabelContext {
    /** Takes every label that could be one; for telling whether a paragraph must be escaped. */
    static final LabelContext ANY = new LabelContext() {
        @Override
        boolean continues(Level level, int ordinal) {
            return true;
        }
    };

    private final Map<Level, Integer> latest = new EnumMap<>(Level.class);

    void add(Label label) {
        latest.put(label.level(), label.ordinal());
    }

    boolean continues(Level level, int ordinal) {
        return latest.getOrDefault(level, 0) + 1 == ordinal;
    }

    boolean isLatest(Level level, int ordinal) {
        return this == ANY || latest.getOrDefault(level, 0) == ordinal;
    }
}
