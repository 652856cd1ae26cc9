package vn.congdoan.vanthu.app.round.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;
import vn.congdoan.vanthu.domain.returned.UnitMatch.Candidate;
import vn.congdoan.vanthu.domain.unit.UnitNames;
import vn.congdoan.vanthu.storage.OpenQuestionRepository.AcceptedLayout;
import vn.congdoan.vanthu.text.viet.NameLikeness;

/** What is known of a round when files come in. */
final class RoundFacts {
    private static final Set<String> ON_THE_WAY = Set.of("returned.unit.bySender", "returned.unit.byFolder");

    private final ReportingRound round;
    private final Map<Long, ExpectedUnit> expected;
    private final Map<Long, List<ReportedValue>> previous;
    private final Set<AcceptedLayout> layouts;
    private final Map<String, FiledSubmission> bySha256;
    private final Map<Long, FiledSubmission> counting;
    private final List<UnitNames> names;
    private final Map<Long, Set<String>> learnt;

    /**
     * @param previous what counted in the round before of the same series, by unit; empty when there is none
     * @param layouts that people agreed to
     * @param names of the units, with what was learnt about them
     */
    RoundFacts(
            ReportingRound round,
            List<ExpectedUnit> expected,
            Map<Long, List<ReportedValue>> previous,
            Set<AcceptedLayout> layouts,
            List<FiledSubmission> filed,
            List<UnitNames> names) {
        this.round = round;
        this.expected = expected.stream().collect(Collectors.toMap(ExpectedUnit::unitId, Function.identity()));
        this.previous = Map.copyOf(previous);
        this.layouts = Set.copyOf(layouts);
        bySha256 = filed.stream()
                .collect(Collectors.toMap(one -> one.submission().sha256(), Function.identity(), (a, b) -> b));
        counting = filed.stream()
                .filter(one -> one.submission().status() == Status.COUNTS)
                .collect(Collectors.toMap(one -> one.submission().unitId(), Function.identity()));
        this.names = List.copyOf(names);
        learnt = names.stream()
                .collect(Collectors.toMap(
                        one -> one.unit().id(),
                        one -> one.aliases().stream().map(NameLikeness::key).collect(Collectors.toSet())));
    }

    /** Whether the words that point to the unit are such as a person confirmed. */
    boolean isRemembered(Candidate candidate) {
        return pointing(candidate)
                .map(NameLikeness::key)
                .filter(learnt.getOrDefault(candidate.unitId(), Set.of())::contains)
                .isPresent();
    }

    /** The words in the file that point to a unit; the hidden mark has none, and what is known of its way here is no proof. */
    static Optional<String> pointing(Candidate candidate) {
        if (ON_THE_WAY.contains(candidate.evidence().key())) {
            return Optional.empty();
        }
        return candidate.evidence().arguments().stream()
                .limit(1)
                .map(String::valueOf)
                .findFirst();
    }

    List<UnitNames> names() {
        return names;
    }

    ReportingRound round() {
        return round;
    }

    Optional<ExpectedUnit> expected(long unitId) {
        return Optional.ofNullable(expected.get(unitId));
    }

    List<ExpectedUnit> expected() {
        return expected.values().stream()
                .sorted((a, b) -> a.code().compareToIgnoreCase(b.code()))
                .toList();
    }

    List<ReportedValue> previous(long unitId) {
        return previous.getOrDefault(unitId, List.of());
    }

    boolean isAgreed(AcceptedLayout layout) {
        return layouts.contains(layout);
    }

    /** The last that was stored of these bytes. */
    Optional<FiledSubmission> filed(String sha256) {
        return Optional.ofNullable(bySha256.get(sha256));
    }

    Optional<FiledSubmission> counting(long unitId) {
        return Optional.ofNullable(counting.get(unitId));
    }
}
