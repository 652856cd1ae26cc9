package vn.congdoan.vanthu.ui.editor;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.app.checking.CheckedFinding;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.i18n.Messages;

/**
 * What of the open text should be mended before somebody else reads it: places left open, errors that the checker found,
 * comments that nobody ticked.
 */
final class Unfinished {
    /** More than these are only counted. */
    private static final int NAMED = 5;

    /** The rule that finds places left open, which are counted by themselves. */
    private static final String PLACEHOLDER = "placeholder";

    private final StatusViewModel status;
    private final FindingsViewModel findings;
    private final CommentsViewModel remarks;
    private final Messages messages;

    Unfinished(StatusViewModel status, FindingsViewModel findings, CommentsViewModel remarks, Messages messages) {
        this.remarks = remarks;
        this.status = status;
        this.findings = findings;
        this.messages = messages;
    }

    /** A line for each; none when the text is ready. */
    List<String> words() {
        List<String> lines = new ArrayList<>();
        int holes = status.holesProperty().get();
        if (holes > 0) {
            lines.add(messages.get("editor.flow.holes", holes));
        }
        List<CheckedFinding> errors = findings.rows().stream()
                .filter(row -> !row.isIgnored() && row.finding().severity() == Severity.ERROR)
                .filter(row -> !row.finding().rule().equals(PLACEHOLDER))
                .toList();
        errors.stream()
                .limit(NAMED)
                .map(row -> messages.get(
                        "editor.flow.error", messages.get(row.finding().message())))
                .forEach(lines::add);
        if (errors.size() > NAMED) {
            lines.add(messages.get("editor.flow.moreErrors", errors.size() - NAMED));
        }
        int comments = remarks.undone().size();
        if (comments > 0) {
            lines.add(messages.get("review.approve.comments", comments));
        }
        return lines;
    }
}
