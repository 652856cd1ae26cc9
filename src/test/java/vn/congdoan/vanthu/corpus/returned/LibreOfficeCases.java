package vn.congdoan.vanthu.corpus.returned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.corpus.returned.WildCase.End;

/**
 * Files that LibreOffice saved: made once by {@code LibreOfficeFiles} and {@code soffice --convert-to}, and kept as they came out.
 */
final class LibreOfficeCases {
    private static final List<String> KINDS = List.of("xlsx", "xls", "ods", "csv", "html");

    private LibreOfficeCases() {}

    /** What each was before LibreOffice had it. */
    record Source(String name, int unit, boolean marked, byte[] bytes, Map<String, String> truth, Set<String> unknown) {}

    static List<Source> sources() {
        Map<String, String> dated = new HashMap<>(OurForm.truth(4));
        dated.put("B3", "2026-03-05");
        return List.of(
                new Source("form", 1, true, OurForm.filled(1), OurForm.truth(1), Set.of()),
                new Source(
                        "shifted",
                        2,
                        true,
                        OurForm.filled(2, book -> book.getSheetAt(0).shiftRows(5, 40, 2)),
                        OurForm.truth(2),
                        Set.of()),
                new Source("typed", 3, false, TypedSheet.usual(3).xlsx(), OurForm.truth(3), Set.of()),
                new Source(
                        "dated",
                        4,
                        false,
                        TypedSheet.usual(4)
                                .line("6|", "6|Ngày tổ chức hội nghị tổng kết||05/03/2026|")
                                .xlsx(),
                        dated,
                        Set.of()),
                new Source(
                        "texts",
                        5,
                        false,
                        TypedSheet.usual(5)
                                .table(line -> line.replaceAll("\\|(\\d[\\d.]*)\\|", "|'$1 |"))
                                .xlsx(),
                        OurForm.truth(5),
                        Set.of()),
                new Source(
                        "unit",
                        6,
                        false,
                        TypedSheet.usual(6).replace("|đồng|", "|nghìn đồng|").xlsx(),
                        OurForm.truth(6),
                        Set.of("B5")));
    }

    static List<WildCase> all() {
        Made made = new Made("office");
        for (Source one : sources()) {
            for (String kind : KINDS) {
                String name = one.name() + "." + kind;
                boolean keepsMark = one.marked() && !kind.equals("csv") && !kind.equals("html");
                made.add(
                        name,
                        "saved by LibreOffice; product 73",
                        kind.equals("html") ? one.name() + ".xls" : name,
                        read(name),
                        one.unit(),
                        one.truth(),
                        one.unknown(),
                        keepsMark ? End.TAKEN : End.READ);
            }
        }
        return made.all();
    }

    private static byte[] read(String name) {
        try (InputStream in = LibreOfficeCases.class.getResourceAsStream("/corpus/returned/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
