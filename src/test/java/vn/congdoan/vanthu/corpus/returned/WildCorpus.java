package vn.congdoan.vanthu.corpus.returned;

import java.util.ArrayList;
import java.util.List;

/** Every case. */
final class WildCorpus {
    private WildCorpus() {}

    static List<WildCase> all() {
        List<WildCase> all = new ArrayList<>();
        all.addAll(ValueCases.all());
        all.addAll(TypedCases.all());
        all.addAll(MarkedCases.all());
        all.addAll(UnitCases.all());
        return all;
    }
}
