package vn.congdoan.vanthu.app.round.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;

/**
 * Which of several files of a unit counts: the one received last; of one day the one changed last; else the one that was taken in
 * last. The same file never comes in twice.
 */
final class Standings {
    private final RoundFacts facts;

    Standings(RoundFacts facts) {
        this.facts = facts;
    }

    /** When a file came; later is greater. */
    private record Moment(LocalDate received, Instant changed, long order) implements Comparable<Moment> {
        private static final Comparator<Moment> ORDER = Comparator.comparing(Moment::received)
                .thenComparing(Moment::changed)
                .thenComparingLong(Moment::order);

        static Moment of(IntakeItem item) {
            return new Moment(item.received(), orMin(item.fileTime()), item.number());
        }

        /** Stored ones came before all that comes now. */
        static Moment of(FiledSubmission filed) {
            return new Moment(
                    filed.submission().received(), orMin(filed.filing().fileTime()), -1);
        }

        private static Instant orMin(Instant time) {
            return time == null ? Instant.MIN : time;
        }

        @Override
        public int compareTo(Moment other) {
            return ORDER.compare(this, other);
        }
    }

    /** Of two stored ones; of two that came at the same moment the one that was taken in later. */
    static boolean isLater(FiledSubmission one, FiledSubmission other) {
        int order = Moment.of(one).compareTo(Moment.of(other));
        return order > 0
                || order == 0 && one.submission().id() > other.submission().id();
    }

    /** In the order of receipt, as their versions are counted. */
    static List<IntakeItem> inOrder(List<IntakeItem> items) {
        return items.stream().sorted(Comparator.comparing(Moment::of)).toList();
    }

    /** The same items, each with how it stands among the others; their judgements are those of {@link Judge}. */
    List<IntakeItem> of(List<IntakeItem> judged) {
        Map<Long, IntakeItem> best = new HashMap<>();
        List<IntakeItem> unique = unique(judged);
        for (IntakeItem item : unique) {
            if (competes(item)) {
                best.merge(
                        item.judgement().unitId(), item, (a, b) -> Moment.of(a).compareTo(Moment.of(b)) > 0 ? a : b);
            }
        }
        return unique.stream()
                .map(item ->
                        competes(item) ? against(item, best.get(item.judgement().unitId())) : item)
                .toList();
    }

    private static boolean competes(IntakeItem item) {
        return item.outcome() == Outcome.ACCEPTED && !item.isLeftOut();
    }

    private List<IntakeItem> unique(List<IntakeItem> judged) {
        Map<String, String> seen = new HashMap<>();
        List<IntakeItem> unique = new ArrayList<>(judged.size());
        for (IntakeItem item : judged) {
            if (item.isLeftOut() || item.sha256().isEmpty()) {
                unique.add(item);
                continue;
            }
            if (item.outcome() == Outcome.REJECTED && item.judgement().unitId() == 0) {
                // Nothing of it is stored: each says for itself why.
                unique.add(item);
                continue;
            }
            String first = seen.putIfAbsent(item.sha256(), item.file());
            Optional<FiledSubmission> filed = facts.filed(item.sha256());
            if (first != null) {
                unique.add(item.with(item.judgement().superseded(MessageRef.of("report.in.cause.twice", first), true)));
            } else {
                unique.add(filed.map(known -> item.with(known(item.judgement(), known.submission())))
                        .orElse(item));
            }
        }
        return unique;
    }

    /** A rejected one says again what is wrong with it; it may have become right meanwhile. */
    private Judgement known(Judgement judgement, Submission known) {
        if (known.status() != Status.REJECTED) {
            return judgement
                    .of(known.unitId())
                    .superseded(
                            MessageRef.of("report.in.cause.known", known.file(), PrintedDay.of(known.received())),
                            true);
        }
        return judgement.outcome() == Outcome.REJECTED
                ? judgement.of(known.unitId()).asKnown()
                : judgement;
    }

    private IntakeItem against(IntakeItem item, IntakeItem best) {
        if (best.number() != item.number()) {
            return item.with(item.judgement().superseded(MessageRef.of("report.in.cause.later", best.file()), false));
        }
        return facts.counting(item.judgement().unitId())
                .filter(stored -> Moment.of(stored).compareTo(Moment.of(item)) > 0)
                .map(stored -> item.with(item.judgement()
                        .superseded(
                                MessageRef.of(
                                        "report.in.cause.later",
                                        stored.submission().file()),
                                false)))
                .orElse(item);
    }
}
