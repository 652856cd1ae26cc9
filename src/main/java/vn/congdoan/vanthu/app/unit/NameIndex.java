package vn.congdoan.vanthu.app.unit;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.text.viet.NameLikeness;

/** Finds units with a like name; each name is taken apart once. */
final class NameIndex {
    private record Named(Unit unit, NameLikeness name) {}

    private final List<Named> known = new ArrayList<>();

    void add(Unit unit) {
        known.add(new Named(unit, NameLikeness.name(unit.name())));
    }

    List<NearUnit> near(Unit unit) {
        NameLikeness name = NameLikeness.name(unit.name());
        List<NearUnit> near = new ArrayList<>();
        for (Named other : known) {
            double likeness = name.to(other.name(), NameLikeness.NEAR);
            if (likeness > 0) {
                near.add(new NearUnit(other.unit(), likeness));
            }
        }
        return near;
    }
}
