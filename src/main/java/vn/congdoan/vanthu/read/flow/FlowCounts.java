package vn.congdoan.vanthu.read.flow;

/** What is counted over all flows of one file: paragraphs, tables, letters. */
public final class FlowCounts {
    /** Letters; some 20,000 pages. More is no document, and its lines would fill the memory. */
    private static final long MOST_LETTERS = 40_000_000;

    private static final int MOST_PARAGRAPHS = 1_000_000;

    private long letters;
    private int paragraphs;
    private int tables;

    void add(int count) {
        letters += count;
        if (letters > MOST_LETTERS) {
            throw UnreadableException.tooLong();
        }
    }

    int nextParagraph() {
        if (++paragraphs > MOST_PARAGRAPHS) {
            throw UnreadableException.tooLong();
        }
        return paragraphs;
    }

    int nextTable() {
        return tables++;
    }
}
