package vn.congdoan.vanthu.corpus.returned;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Every case. While one kind of quirk is worked on, {@code -Dwild.only=part} makes only the kinds whose name matches. */
final class WildCorpus {
    static final String ONLY = System.getProperty("wild.only", ".*");

    private WildCorpus() {}

    static List<WildCase> all() {
        Map<String, Supplier<List<WildCase>>> kinds = new TreeMap<>(Map.of(
                "value", ValueCases::all,
                "around", AroundCases::all,
                "heading", HeadingCases::all,
                "row", RowCases::all,
                "marked", MarkedCases::all,
                "unit", UnitCases::all,
                "part", PartCases::all,
                "bad", BadCases::all,
                "hard", HardCases::all,
                "office", LibreOfficeCases::all));
        kinds.put("word", WordCases::all);
        kinds.put("shape", ShapeCases::all);
        return kinds.entrySet().stream()
                .filter(kind -> kind.getKey().matches(ONLY))
                .flatMap(kind -> kind.getValue().get().stream())
                .toList();
    }
}
