package vn.congdoan.vanthu.cli;

import java.util.List;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.template.NearestName;

/** A unit of a round by its code. */
final class RoundUnit {
    private RoundUnit() {}

    /** @throws ProblemException {@code round.unit.unknown} */
    static ExpectedUnit named(List<ExpectedUnit> units, String code) {
        return units.stream()
                .filter(one -> one.code().equalsIgnoreCase(code.strip()))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        "round.unit.unknown",
                        code,
                        NearestName.question(
                                units.stream().map(ExpectedUnit::code).toList(), code)));
    }
}
