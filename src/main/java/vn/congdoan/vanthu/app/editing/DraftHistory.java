package vn.congdoan.vanthu.app.editing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/** Undo and redo over everything that changes a draft: text, fields, structure, replacing, an older version taken back. */
public final class DraftHistory {
    /** How many steps back are kept (product.md 111 asks for a hundred). */
    static final int LIMIT = 5000;

    private final Clock clock;
    private final Deque<HistoryStep> done = new ArrayDeque<>();
    private final Deque<HistoryStep> undone = new ArrayDeque<>();
    private EditState present;

    public DraftHistory(EditState first, Clock clock) {
        this.present = Objects.requireNonNull(first, "first");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    public EditState present() {
        return present;
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** The caret went somewhere; that is no step. */
    public void select(TextSelection selection) {
        present = new EditState(present.draft(), selection);
    }

    /** Takes over what was typed; it joins the step before while one word is being typed. */
    public void typed(EditPlace place, EditState next) {
        record(place, next, true);
    }

    /** Takes over a change that is a step of its own. */
    public void changed(EditPlace place, EditState next) {
        record(place, next, false);
    }

    /** Takes over a change that goes with the step before, so that undo never stops between the two. */
    public void joined(EditPlace place, EditState next) {
        HistoryStep last = done.poll();
        if (last == null) {
            record(place, next, false);
            return;
        }
        done.push(HistoryStep.of(
                last.place() == place ? place : EditPlace.DOCUMENT,
                last.undone(present.draft()),
                next,
                last.typing(),
                last.at()));
        undone.clear();
        present = next;
    }

    /** @return where the change was; empty when there was nothing to take back */
    public Optional<EditPlace> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        HistoryStep step = done.pop();
        undone.push(step);
        present = step.undone(present.draft());
        return Optional.of(step.place());
    }

    /** @return where the change is; empty when there was nothing to do again */
    public Optional<EditPlace> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        HistoryStep step = undone.pop();
        done.push(step);
        present = step.redone(present.draft());
        return Optional.of(step.place());
    }

    private void record(EditPlace place, EditState next, boolean typing) {
        if (next.draft().equals(present.draft())) {
            select(next.selection());
            return;
        }
        Instant now = clock.instant();
        HistoryStep step = HistoryStep.of(place, present, next, typing, now);
        HistoryStep last = done.peek();
        undone.clear();
        String words = place.words(present.draft());
        if (typing && last != null && TypingFlow.goesOn(last, place, step.words(), words, now)) {
            done.pop();
            EditState before = last.undone(present.draft());
            if (!before.draft().equals(next.draft())) {
                done.push(HistoryStep.of(place, before, next, true, now));
            }
        } else {
            done.push(step);
        }
        if (done.size() > LIMIT) {
            done.removeLast();
        }
        present = next;
    }
}
