package vn.congdoan.vanthu.text.parse;

/** The characters of one block as typed, its lines put together, each with its place; reused from block to block. */
final class Raw {
    private final SourceText source;
    private char[] letters = new char[256];
    private int[] places = new int[256];
    private int length;
    private int end;

    Raw(SourceText source) {
        this.source = source;
    }

    /** Empties it; an empty block stands at {@code place} of the read text. */
    Raw clear(int place) {
        length = 0;
        end = source.at(place);
        return this;
    }

    Raw add(int from, int to) {
        for (int i = from; i < to; i++) {
            add(source.text().charAt(i), i, i + 1);
        }
        return this;
    }

    Raw addBreak(int place) {
        add('\n', place, place + 1);
        return this;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return letters[index];
    }

    int place(int index) {
        return places[index];
    }

    /** The place after the last character. */
    int end() {
        return end;
    }

    private void add(char letter, int place, int after) {
        if (length == letters.length) {
            letters = java.util.Arrays.copyOf(letters, length * 2);
            places = java.util.Arrays.copyOf(places, length * 2);
        }
        letters[length] = letter;
        places[length] = source.at(place);
        length++;
        end = source.at(Math.min(after, source.text().length()));
    }
}
