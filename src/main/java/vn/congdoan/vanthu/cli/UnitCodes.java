package vn.congdoan.vanthu.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.template.NearestName;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitHistory;
import vn.congdoan.vanthu.domain.unit.UnitTree;

/** Units as they are named on the command line, and as it shows them. */
final class UnitCodes {
    private UnitCodes() {}

    /** @throws ProblemException {@code cli.units.unknown} */
    static UnitHistory unit(UnitTree tree, String code) {
        return tree.byCode(code).orElseThrow(() -> unknown(tree, code));
    }

    private static ProblemException unknown(UnitTree tree, String code) {
        List<String> codes = tree.all(LocalDate.MAX).stream().map(Unit::code).toList();
        return ProblemException.of("cli.units.unknown", code, NearestName.question(codes, code));
    }

    static List<Long> ids(UnitTree tree, List<String> codes) {
        return codes.stream().map(code -> unit(tree, code).id()).distinct().toList();
    }

    /** Today where none is given. */
    static LocalDate day(String words, CliServices services) {
        return words.isBlank() ? LocalDate.now(services.clock()) : Days.of(words);
    }

    /** What isn't known is empty, or null where no text is expected. */
    static Map<String, Object> json(Unit unit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", unit.code());
        json.put("name", unit.name());
        json.put("group", unit.group());
        json.put("address", unit.address());
        json.put("email", unit.email());
        json.put("phone", unit.phone());
        json.put("members", unit.members());
        json.put("from", unit.from() == null ? null : unit.from().toString());
        json.put("until", unit.until() == null ? null : unit.until().toString());
        return json;
    }
}
