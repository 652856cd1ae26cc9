package vn.congdoan.vanthu.text.check;

import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;

/** A rule that knows its name and its clause, so that its findings carry both. */
public abstract class NamedRule implements CheckRule {
    private static final int LONGEST_EXCERPT = 90;

    private final String id;
    private final String clause;
    private final Severity severity;

    protected NamedRule(String id, String clause, Severity severity) {
        this.id = id;
        this.clause = clause;
        this.severity = severity;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String clause() {
        return clause;
    }

    protected final Severity severity() {
        return severity;
    }

    /** A finding about the words of a stretch from {@code start} to {@code end}. */
    protected final CheckFinding found(Stretch stretch, int start, int end, Repair repair, MessageRef message) {
        return found(severity, stretch, start, end, repair, message);
    }

    protected final CheckFinding found(
            Severity grade, Stretch stretch, int start, int end, Repair repair, MessageRef message) {
        return found(grade, stretch.place(start, end), stretch.words().substring(start, end), repair, message);
    }

    protected final CheckFinding found(
            Severity grade, CheckPlace place, String words, Repair repair, MessageRef message) {
        return new CheckFinding(id, clause, grade, place, cut(words), message, repair);
    }

    /** Words short enough for a list. */
    protected static String cut(String words) {
        String line = words.replace('\n', ' ').strip();
        return line.length() <= LONGEST_EXCERPT ? line : line.substring(0, LONGEST_EXCERPT - 1) + "…";
    }
}
