package vn.congdoan.vanthu.read.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The fields that are open where the reader stands: their instructions are no words, their results are. */
public final class Fields {
    private static final int LONGEST = 200;
    private static final int DEEPEST = 1000;

    private final Deque<StringBuilder> instructions = new ArrayDeque<>();
    private final Deque<Boolean> results = new ArrayDeque<>();
    private int hidden;

    /** @param type "begin", "separate" or "end" */
    public void mark(String type) {
        if ("begin".equals(type) && results.size() < DEEPEST) {
            instructions.push(new StringBuilder());
            results.push(false);
            hidden++;
        } else if ("separate".equals(type) && !results.isEmpty() && !results.peek()) {
            results.pop();
            results.push(true);
            hidden--;
        } else if ("end".equals(type) && !results.isEmpty()) {
            instructions.pop();
            hidden -= results.pop() ? 0 : 1;
        }
    }

    public void instruction(String text) {
        if (!instructions.isEmpty() && instructions.peek().length() < LONGEST) {
            instructions.peek().append(text);
        }
    }

    /** Whether words here are seen. */
    public boolean showWords() {
        return hidden == 0;
    }

    /** Whether the field that was just marked shows the page's number. */
    public boolean isPageNumber() {
        return !instructions.isEmpty() && isPageNumber(instructions.peek().toString());
    }

    public static boolean isPageNumber(String instruction) {
        String words = instruction == null ? "" : instruction.strip().toUpperCase(Locale.ROOT);
        return words.equals("PAGE") || words.startsWith("PAGE ") || words.startsWith("PAGE\\");
    }
}
