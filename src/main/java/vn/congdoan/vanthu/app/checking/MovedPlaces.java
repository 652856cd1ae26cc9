package vn.congdoan.vanthu.app.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congdoan.vanthu.app.editing.TextChange;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.CheckPlace;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.check.Repair.Replacement;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.text.check.PartWords;

/** Carries places over to a draft that was changed since, until it is checked again. What the change touched has no place. */
public final class MovedPlaces {
    private final Draft before;
    private final Draft after;
    private final TextChange change;

    public MovedPlaces(Draft before, Draft after) {
        this.before = before;
        this.after = after;
        change = TextChange.between(before.bodyText(), after.bodyText());
    }

    /** Those whose words, and the words they would mend, stand as they were. */
    public List<CheckedFinding> findings(List<CheckedFinding> findings) {
        return findings.stream().flatMap(each -> moved(each).stream()).toList();
    }

    /** Empty when the words were changed. */
    public Optional<TextRange> range(TextRange range) {
        return body(range.start(), range.end()).map(place -> new TextRange(place.start(), place.end()));
    }

    private Optional<CheckedFinding> moved(CheckedFinding checked) {
        CheckFinding finding = checked.finding();
        Optional<CheckPlace> place = place(finding.place());
        Optional<Repair> repair = Optional.ofNullable(finding.repair()).flatMap(this::repair);
        if (place.isEmpty() || finding.repair() != null && repair.isEmpty()) {
            return Optional.empty();
        }
        CheckFinding moved = new CheckFinding(
                finding.rule(),
                finding.clause(),
                finding.severity(),
                place.get(),
                finding.excerpt(),
                finding.message(),
                repair.orElse(null));
        return Optional.of(new CheckedFinding(moved, checked.reason()));
    }

    private Optional<Repair> repair(Repair repair) {
        List<Replacement> moved = new ArrayList<>();
        for (Replacement replacement : repair.replacements()) {
            place(replacement.place()).ifPresent(place -> moved.add(new Replacement(place, replacement.words())));
        }
        return moved.size() == repair.replacements().size()
                ? Optional.of(new Repair(repair.safe(), moved))
                : Optional.empty();
    }

    /** Empty when the words there were changed. */
    public Optional<CheckPlace> place(CheckPlace place) {
        if (place instanceof CheckPlace.InBody body) {
            return body(body.start(), body.end()).map(moved -> moved);
        }
        if (place instanceof CheckPlace.InPart part) {
            return Optional.of(place).filter(same -> words(before, part).equals(words(after, part)));
        }
        return Optional.of(place);
    }

    private Optional<CheckPlace.InBody> body(int start, int end) {
        if (change.isEmpty() || end <= change.start()) {
            return Optional.of(new CheckPlace.InBody(start, end));
        }
        int shift = change.inserted().length() - change.removed().length();
        return start >= change.endBefore()
                ? Optional.of(new CheckPlace.InBody(start + shift, end + shift))
                : Optional.empty();
    }

    private static List<String> words(Draft draft, CheckPlace.InPart place) {
        return PartWords.of(draft.parts(), place.part());
    }
}
