package vn.congdoan.vanthu.ui.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.unit.Unit;

/** Asks what a change of units needs to know. Dialogs, or a test's answers. */
public interface UnitQuestions {

    /**
     * A unit's fields.
     *
     * @param unit with id 0 for a new one
     * @param groups paths to choose from; another one may be typed
     */
    record Form(Unit unit, List<String> groups) {}

    /** @param day from which it holds; null when it puts right what was always meant */
    record Filled(Unit unit, LocalDate day) {}

    /**
     * A step of a unit's life.
     *
     * @param words the name or group to begin with; null when none is asked
     * @param wordsNeeded whether they may not stay empty
     * @param choices groups to choose from; empty when words are typed
     * @param survivors one of which stays; empty when none is asked
     * @param reasoned whether a reason is asked for
     */
    record Step(
            MessageRef title,
            MessageRef explanation,
            MessageRef action,
            String wordsLabel,
            String words,
            boolean wordsNeeded,
            List<String> choices,
            List<Unit> survivors,
            LocalDate day,
            boolean reasoned) {}

    /** @param survivor null when none was asked */
    record Answer(String words, Unit survivor, LocalDate day, String reason) {}

    /** Empty when the person thought better of it. */
    Optional<Filled> ask(Form form);

    /** Empty when the person thought better of it. */
    Optional<Answer> ask(Step step);
}
