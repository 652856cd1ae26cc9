package vn.congdoan.vanthu.app.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.unit.GroupHistory;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitChange;
import vn.congdoan.vanthu.domain.unit.UnitEvent;
import vn.congdoan.vanthu.domain.unit.UnitHistory;
import vn.congdoan.vanthu.domain.unit.UnitNames;
import vn.congdoan.vanthu.domain.unit.UnitSteps;
import vn.congdoan.vanthu.domain.unit.UnitTree;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.UnitRepository;

/** The unit register: who there is, who there was, and what became of them. It asks the database, so not on the window's thread. */
public final class UnitService {
    private final Database database;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;
    private final UnitRepository units;
    private final UnitBookService book;
    private final UnitSendingService sending;

    public UnitService(Database database, AuditTrail audit, Access access, Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
        units = new UnitRepository(database);
        sending = new UnitSendingService(database, audit, access, clock);
        book = new UnitBookService(database, audit, access, clock);
    }

    /** Import from and export to workbooks. */
    public UnitBookService book() {
        return book;
    }

    /** The units in the directory of recipients. */
    public UnitSendingService sending() {
        return sending;
    }

    /** Everything that is known of all units. */
    public UnitTree tree() {
        access.require(Permission.REPORT);
        return units.tree();
    }

    /** Those alive that day, as they were then, in the order of their codes. */
    public List<Unit> on(LocalDate day) {
        return tree().on(day);
    }

    /** Those alive on any day between two, both included, as they were on the last of these days that they saw. */
    public List<Unit> aliveDuring(LocalDate first, LocalDate last) {
        return tree().aliveDuring(first, last);
    }

    /** The names of those alive today. */
    public List<UnitNames> names() {
        return names(today());
    }

    /** The names that those alive on a day had until then, and the aliases learnt since. */
    public List<UnitNames> names(LocalDate day) {
        UnitTree tree = tree();
        Map<Long, List<String>> aliases = units.aliases();
        return tree.on(day).stream()
                .map(unit -> new UnitNames(
                        unit, tree.formerNames(unit.id(), day), aliases.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    /** What happened to a unit, the oldest first. */
    public List<UnitEvent> history(long unit) {
        return tree().history(unit);
    }

    /** Another way in which a unit is written, or an address from which it sends; from now on it means this unit alone. */
    public void learn(long unitId, String alias) {
        access.require(Permission.REPORT);
        String words = alias.strip();
        if (!words.isEmpty()) {
            database.transaction(() -> {
                units.learn(unitId, words);
                audit.note("UNIT_ALIAS", AuditSubject.unit(unitId), words);
                return unitId;
            });
        }
    }

    /** An address from which a unit sends. One from which another sends too stays with both and so points to neither. */
    public void learnSender(long unitId, String address) {
        access.require(Permission.REPORT);
        database.transaction(() -> {
            units.learnShared(unitId, address);
            audit.note("UNIT_ALIAS", AuditSubject.unit(unitId), address);
            return unitId;
        });
    }

    /**
     * Stores a new unit (id 0) or a changed one. A new last day ends it, as {@link #dissolve} does.
     *
     * @param unit its group may be a path: "Khối THPT > Cụm 1"; groups that aren't there are made
     * @param day from which the change holds; null to put right what was always meant
     * @return with its id
     * @throws ProblemException {@code unit.codeMissing}, {@code unit.nameMissing}, {@code unit.codeTaken}, {@code
     *     unit.badEmail}, {@code unit.badDates}
     */
    public Unit save(Unit unit, LocalDate day) {
        access.require(Permission.REPORT);
        return changed(() -> {
            UnitWriter writer = new UnitWriter(units, today());
            UnitHistory stored = writer.write(unit, day, "");
            units.remember(writer.events());
            audit.note(
                    unit.id() == 0 ? "UNIT_ADDED" : "UNIT_CHANGED",
                    AuditSubject.unit(stored.id()),
                    stored.latest().name());
            return units.tree().shown(stored, stored.until() == null ? today() : stored.until());
        });
    }

    /** @return the step, for {@link #undo} */
    public long rename(long unit, String name, LocalDate day, String reason) {
        return step("UNIT_RENAMED", tree -> new UnitSteps(tree).rename(unit, name, day, reason.strip()));
    }

    /**
     * Under another group from that day on.
     *
     * @param group its path; made when it isn't there; "" for none
     */
    public long transfer(List<Long> moved, String group, LocalDate day, String reason) {
        return step(
                "UNIT_TRANSFERRED",
                tree -> new UnitSteps(tree)
                        .transfer(moved, new GroupPaths(units, tree, day).id(group), day, reason.strip()));
    }

    /** That day is the last of all of them. */
    public long dissolve(List<Long> ended, LocalDate day, String reason) {
        return step("UNIT_DISSOLVED", tree -> new UnitSteps(tree).dissolve(ended, day, reason.strip()));
    }

    /**
     * Several into one: that day is the last of the others, and from that day on the survivor has its new name.
     *
     * @param name "" when the survivor keeps its name
     */
    public long merge(long survivor, List<Long> others, LocalDate day, String name, String reason) {
        return step("UNIT_MERGED", tree -> new UnitSteps(tree).merge(survivor, others, day, name, reason.strip()));
    }

    private long step(String action, Function<UnitTree, UnitChange> asked) {
        access.require(Permission.REPORT);
        return changed(() -> {
            UnitChange change = asked.apply(units.tree());
            units.save(change.units());
            long step = units.remember(change.events());
            for (UnitEvent event : change.events()) {
                audit.note(action, AuditSubject.unit(event.unit()), detail(event));
            }
            return step;
        });
    }

    private static String detail(UnitEvent event) {
        return (PrintedDay.of(event.day()) + " " + event.reason()).strip();
    }

    /**
     * What was done last, all of it; nothing when it can't be taken back.
     */
    public Optional<List<UnitEvent>> last() {
        List<UnitEvent> events = tree().events();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        long step = events.get(events.size() - 1).step();
        List<UnitEvent> last =
                events.stream().filter(event -> event.step() == step).toList();
        boolean founded = last.stream().anyMatch(event -> event.kind() == UnitEvent.Kind.FOUNDED);
        return founded ? Optional.empty() : Optional.of(last);
    }

    /**
     * Takes a step back, as if it had never been.
     *
     * @throws ProblemException {@code unit.undo.notLast} when something was done since, or it was the first entry of a unit
     */
    public void undo(long step) {
        access.require(Permission.REPORT);
        changed(() -> {
            List<UnitEvent> last = last().filter(events -> events.get(0).step() == step)
                    .orElseThrow(() -> ProblemException.of("unit.undo.notLast"));
            units.save(new UnitSteps(units.tree()).undone(last));
            units.forget(step);
            last.forEach(event -> audit.note("UNIT_UNDONE", AuditSubject.unit(event.unit()), detail(event)));
            return step;
        });
    }

    /** A group is called otherwise from a day on; its units stay in it. */
    public void renameGroup(long group, String name, LocalDate day) {
        access.require(Permission.REPORT);
        if (name.isBlank()) {
            throw ProblemException.of("unit.group.nameMissing");
        }
        changed(() -> {
            GroupHistory found = units.tree().groups().stream()
                    .filter(one -> one.id() == group)
                    .findFirst()
                    .orElseThrow(() -> ProblemException.of("unit.group.unknown"));
            audit.note("UNIT_GROUP_RENAMED", AuditSubject.unit(0), found.at(day).name() + " → " + name.strip());
            return units.save(found.renamed(day, name.strip()));
        });
    }

    private <T> T changed(Supplier<T> work) {
        return database.transaction(() -> {
            T result = work.get();
            sending.follow();
            return result;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
