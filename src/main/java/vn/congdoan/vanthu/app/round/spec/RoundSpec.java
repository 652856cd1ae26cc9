package vn.congdoan.vanthu.app.round.spec;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.report.plan.PlanFinding;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;

/**
 * What a SPEC.json says.
 *
 * @param file its name
 * @param warnings what was passed over or taken for granted
 * @param lines from 1, by JSON pointer
 */
public record RoundSpec(RoundPlan plan, String file, List<Finding> warnings, Map<String, Integer> lines) {
    public RoundSpec {
        Objects.requireNonNull(plan, "plan");
        warnings = List.copyOf(warnings);
        lines = Map.copyOf(lines);
    }

    /** With its line in the file as its place. */
    public Finding placed(PlanFinding finding) {
        return placed(finding.asFinding());
    }

    /** A finding whose place is a JSON pointer, with the line in the file. */
    public Finding placed(Finding finding) {
        return new Finding(finding.severity(), place(file, lines, finding.place()), finding.message());
    }

    /** "spec.json:12 /indicators/3/min"; the line of what surrounds it where the place itself isn't in the file. */
    static String place(String file, Map<String, Integer> lines, String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Integer line = lines.get(at);
            if (line != null) {
                return file + ":" + line + " " + pointer;
            }
        }
        return file + " " + pointer;
    }
}
