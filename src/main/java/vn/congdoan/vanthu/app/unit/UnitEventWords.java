package vn.congdoan.vanthu.app.unit;

import java.time.LocalDate;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.unit.UnitEvent;
import vn.congdoan.vanthu.domain.unit.UnitTree;

/** What happened to a unit, as a message. */
public final class UnitEventWords {
    private UnitEventWords() {}

    /** @param unit from whose side it is told: a merger reads otherwise for the survivor */
    public static MessageRef of(UnitTree tree, long unit, UnitEvent event) {
        return switch (event.kind()) {
            case FOUNDED -> MessageRef.of(event.day() == null ? "unit.event.founded" : "unit.event.began");
            case RENAMED -> MessageRef.of("unit.event.renamed", event.before(), event.after());
            case TRANSFERRED ->
                MessageRef.of(
                        "unit.event.transferred",
                        group(tree, event.before(), event.day().minusDays(1)),
                        group(tree, event.after(), event.day()));
            case MERGED ->
                event.other() == unit
                        ? MessageRef.of("unit.event.took", name(tree, event.unit(), event.day()))
                        : MessageRef.of("unit.event.merged", name(tree, event.other(), event.day()));
            case DISSOLVED -> MessageRef.of("unit.event.dissolved");
        };
    }

    private static String group(UnitTree tree, String id, LocalDate day) {
        String path = tree.path(Long.parseLong(id), day);
        return path.isEmpty() ? "–" : path;
    }

    private static String name(UnitTree tree, long unit, LocalDate day) {
        return tree.unit(unit).map(found -> found.at(day).name()).orElse("");
    }
}
