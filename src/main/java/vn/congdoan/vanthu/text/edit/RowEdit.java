package vn.congdoan.vanthu.text.edit;

import java.util.Optional;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.text.parse.BlockSpan;
import vn.congdoan.vanthu.text.parse.TextSpan;

/** What Enter does at the end of a table's row or of a legal basis: the next one, or out of it when this one is empty. */
final class RowEdit {
    private static final String BASIS = "Căn cứ";

    private final String text;
    private final int lineStart;
    private final int lineEnd;
    private final int caret;

    RowEdit(String text, int caret) {
        this.text = text;
        this.caret = caret;
        this.lineStart = text.lastIndexOf('\n', caret - 1) + 1;
        int feed = text.indexOf('\n', caret);
        this.lineEnd = feed < 0 ? text.length() : feed;
    }

    Optional<Edit> inTable(BlockSpan table) {
        if (!text.substring(caret, lineEnd).isBlank()) {
            return Optional.empty();
        }
        var row = table.cells().stream()
                .filter(cells ->
                        cells.get(0).start() >= lineStart && cells.get(0).start() <= lineEnd)
                .findFirst();
        if (row.isEmpty()) {
            return Optional.empty();
        }
        boolean empty = row.get().stream().mapToInt(TextSpan::length).sum() == 0;
        return Optional.of(
                empty
                        ? emptied()
                        : inserted("\n|" + "  |".repeat(table.cells().get(0).size()), 3));
    }

    Optional<Edit> inBasis(InlineText words) {
        if (!text.substring(caret, lineEnd).isBlank()) {
            return Optional.empty();
        }
        if (words.plain().strip().equals(BASIS)) {
            return Optional.of(emptied());
        }
        String line = text.substring(lineStart, lineEnd).stripTrailing();
        String stopped = line.endsWith(";") ? line : line.replaceFirst("[.,]?(\\**)$", "$1;");
        String changed = text.substring(0, lineStart) + stopped + "\n" + BASIS + " ";
        return Optional.of(Edit.at(changed + text.substring(lineEnd), changed.length()));
    }

    private Edit emptied() {
        return Edit.at(text.substring(0, lineStart) + text.substring(lineEnd), lineStart);
    }

    private Edit inserted(String words, int caretIn) {
        return Edit.at(text.substring(0, lineEnd) + words + text.substring(lineEnd), lineEnd + caretIn);
    }
}
