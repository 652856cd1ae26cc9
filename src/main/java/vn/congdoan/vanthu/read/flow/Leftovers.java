package vn.congdoan.vanthu.read.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;

/** What of a file was left out, so that nothing vanishes without a word. */
public final class Leftovers {
    /** A kind of thing that gives no words. */
    public enum Kind {
        PICTURE("read.found.pictures"),
        CHART("read.found.charts"),
        OBJECT("read.found.objects"),
        CHANGE("read.found.changes"),
        COMMENT("read.found.comments"),
        HIDDEN("read.found.hidden"),
        OLD_WORD("read.found.oldWord");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    public void add(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    public boolean has(Kind kind) {
        return counts.containsKey(kind);
    }

    /** A hint for each kind. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        counts.forEach(
                (kind, count) -> findings.add(new Finding(Severity.HINT, "", MessageRef.of(kind.key, (Object) count))));
        return findings;
    }
}
