package vn.congdoan.vanthu.app.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.congdoan.vanthu.domain.unit.GroupHistory;
import vn.congdoan.vanthu.domain.unit.UnitGroup;
import vn.congdoan.vanthu.domain.unit.UnitTree;
import vn.congdoan.vanthu.storage.UnitRepository;
import vn.congdoan.vanthu.text.viet.Letters;
import vn.congdoan.vanthu.text.viet.ToneStyle;

/** The groups by their paths as they are called on a day; whatever a path names and isn't there is made. */
final class GroupPaths {
    private final UnitRepository units;
    private final Map<String, Long> ids = new HashMap<>();

    GroupPaths(UnitRepository units, UnitTree tree, LocalDate day) {
        this.units = units;
        for (GroupHistory group : tree.groups()) {
            ids.putIfAbsent(key(tree.path(group.id(), day)), group.id());
        }
    }

    /** "THPT" and "thpt" are one group; "" is none. */
    static String key(String path) {
        return Letters.fold(ToneStyle.unified(Letters.nfc(path)))
                .replaceAll("\\s*>\\s*", ">")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** 0 for "". */
    long id(String path) {
        long parent = 0;
        StringBuilder walked = new StringBuilder();
        for (String name : path.split(">")) {
            if (!name.isBlank()) {
                walked.append(walked.length() == 0 ? "" : UnitGroup.SEPARATOR).append(name.strip());
                parent = step(walked.toString(), name.strip(), parent);
            }
        }
        return parent;
    }

    private long step(String path, String name, long parent) {
        return ids.computeIfAbsent(
                key(path),
                missing -> units.save(GroupHistory.named(name, parent)).id());
    }
}
