package vn.congdoan.vanthu.domain.template;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;

/** Collects what is wrong in a template's file, each with its line. */
final class Findings {
    private final List<Finding> list = new ArrayList<>();

    void error(int line, String key, Object... arguments) {
        list.add(new Finding(Severity.ERROR, "dòng " + line, MessageRef.of(key, arguments)));
    }

    /** @param stem of two keys: "….near" with a suggestion, "….none" when nothing is near */
    void unknown(int line, String stem, String written, List<String> known) {
        NearestName.among(known, written)
                .ifPresentOrElse(
                        near -> error(line, stem + "near", written, near), () -> error(line, stem + "none", written));
    }

    List<Finding> list() {
        return List.copyOf(list);
    }

    boolean isEmpty() {
        return list.isEmpty();
    }
}
