package vn.congdoan.vanthu.corpus.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.congdoan.vanthu.corpus.returned.WildCase.End;

/** Gathers cases of one kind. */
final class Made {
    private final String kind;
    private final List<WildCase> cases = new ArrayList<>();

    Made(String kind) {
        this.kind = kind;
    }

    List<WildCase> all() {
        return List.copyOf(cases);
    }

    /** Everything said. */
    Made add(
            String name,
            String quirk,
            String file,
            byte[] bytes,
            int unit,
            Map<String, String> truth,
            Set<String> unknown,
            End end) {
        String code = unit == 0 ? "" : WildOffice.code(unit);
        cases.add(new WildCase(kind + ": " + name, quirk, file, bytes, code, truth, unknown, end));
        return this;
    }

    /** Our marked form, mistreated in a way that changes nothing of what it says. */
    Made taken(String name, String quirk, int unit, Consumer<XSSFWorkbook> mistreatment) {
        return marked(name, quirk, unit, OurForm.filled(unit, mistreatment), End.TAKEN);
    }

    /** The same, but a question is fair. */
    Made asked(String name, String quirk, int unit, Consumer<XSSFWorkbook> mistreatment, String... unknown) {
        return add(
                name,
                quirk,
                "Book1 (2).xlsx",
                OurForm.filled(unit, mistreatment),
                unit,
                OurForm.truth(unit),
                Set.of(unknown),
                End.READ);
    }

    Made marked(String name, String quirk, int unit, byte[] bytes, End end) {
        return add(name, quirk, "Book1 (2).xlsx", bytes, unit, OurForm.truth(unit), Set.of(), end);
    }

    /** A sheet typed by the unit, its name in the head. */
    Made typed(String name, String quirk, int unit, byte[] bytes, String... unknown) {
        return add(name, quirk, "bao cao.xlsx", bytes, unit, OurForm.truth(unit), Set.of(unknown), End.READ);
    }

    /** The same without some figures. */
    Made without(String name, String quirk, int unit, byte[] bytes, String... missing) {
        Map<String, String> truth = new HashMap<>(OurForm.truth(unit));
        Set.of(missing).forEach(truth::remove);
        return add(name, quirk, "bao cao.xlsx", bytes, unit, truth, Set.of(), End.READ);
    }

    Made file(String file, String quirk, byte[] bytes, int unit) {
        return add(file, quirk, file, bytes, unit, OurForm.truth(unit), Set.of(), End.READ);
    }

    Made refused(String name, String quirk, String file, byte[] bytes, int unit) {
        return add(name, quirk, file, bytes, unit, Map.of(), Set.of(), End.REFUSED);
    }
}
