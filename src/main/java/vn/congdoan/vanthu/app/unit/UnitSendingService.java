package vn.congdoan.vanthu.app.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitGroup;
import vn.congdoan.vanthu.domain.unit.UnitHistory;
import vn.congdoan.vanthu.domain.unit.UnitTree;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.CorrespondentRepository;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.UnitRepository;
import vn.congdoan.vanthu.text.viet.Letters;
import vn.congdoan.vanthu.text.viet.Lexicon;

/** Keeps the units in the directory of recipients: each alone, all together, and by group. */
public final class UnitSendingService {

    /** What became of the directory. @param active units that are written to now */
    public record Joined(int active, int ended) {}

    private static final String NAMES = "/units/groups.txt";
    /** Stands for all units. */
    private static final long ALL = 0;

    private final Database database;
    private final UnitRepository units;
    private final CorrespondentRepository directory;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    UnitSendingService(Database database, AuditTrail audit, Access access, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
        units = new UnitRepository(database);
        directory = new CorrespondentRepository(database);
    }

    /** Puts the units alive today into the directory, and makes the entries of ended ones inactive. */
    public Joined join() {
        access.require(Permission.REPORT);
        return database.transaction(() -> {
            Joined joined = new Joining().run();
            audit.note("UNITS_IN_DIRECTORY", AuditSubject.unit(0), String.valueOf(joined.active()));
            return joined;
        });
    }

    /** Within the transaction of a change of the units. */
    void follow() {
        if (!units.correspondents().isEmpty()) {
            new Joining().run();
        }
    }

    /** One bringing into step of the directory with the register. */
    private final class Joining {
        private final LocalDate today = LocalDate.now(clock);
        private final UnitTree tree = units.tree();
        private final Map<Long, Long> joined = units.correspondents();
        private final Map<Long, Correspondent> entries = new HashMap<>();
        private final Map<String, Correspondent> byName = new HashMap<>();
        private final Map<Long, Set<Long>> members = new LinkedHashMap<>();

        Joining() {
            directory.all().forEach(one -> {
                entries.put(one.id(), one);
                byName.putIfAbsent(key(one.name()), one);
            });
        }

        Joined run() {
            int active = 0;
            int ended = 0;
            members.put(ALL, new TreeSet<>());
            tree.groupsOn(today).forEach(group -> members.put(group.id(), new TreeSet<>()));
            for (UnitHistory history : tree.units()) {
                boolean alive = history.isAlive(today);
                if (alive) {
                    long entry = entry(tree.shown(history, today));
                    members.get(ALL).add(entry);
                    tree.above(history.at(today).group(), today)
                            .forEach(group -> members.get(group).add(entry));
                    active++;
                } else if (joined.containsKey(history.id())) {
                    end(joined.get(history.id()));
                    ended++;
                }
            }
            groups();
            return new Joined(active, ended);
        }

        private long entry(Unit unit) {
            Long id = joined.get(unit.id());
            Correspondent before = id == null ? byName.get(key(unit.name())) : entries.get(id);
            Correspondent wanted = new Correspondent(
                    before == null ? 0 : before.id(),
                    unit.name(),
                    before == null ? "" : before.shortName(),
                    channel(unit, before),
                    unit.address().isEmpty() && before != null ? before.address() : unit.address(),
                    unit.email().isEmpty() && before != null ? before.email() : unit.email(),
                    unit.phone().isEmpty() && before != null ? before.phone() : unit.phone(),
                    true);
            Correspondent stored = wanted.equals(before) ? before : directory.save(wanted);
            if (id == null) {
                units.joinCorrespondent(unit.id(), stored.id());
            }
            return stored.id();
        }

        /** What a person chose stays, as long as it can be. */
        private Channel channel(Unit unit, Correspondent before) {
            if (before != null
                    && before.channel() != Channel.PAPER
                    && !before.addressFor(before.channel()).isEmpty()) {
                return before.channel();
            }
            return !unit.email().isEmpty() ? Channel.EMAIL : !unit.phone().isEmpty() ? Channel.ZALO : Channel.PAPER;
        }

        private void end(long id) {
            Correspondent one = entries.get(id);
            if (one != null && one.active()) {
                directory.save(new Correspondent(
                        one.id(),
                        one.name(),
                        one.shortName(),
                        one.channel(),
                        one.address(),
                        one.email(),
                        one.phone(),
                        false));
            }
        }

        private void groups() {
            Map<Long, Long> known = units.recipientGroups();
            Map<Long, RecipientGroup> there = new HashMap<>();
            directory.groups().forEach(group -> there.put(group.id(), group));
            Set<Long> ours = new TreeSet<>(units.correspondents().values());
            List<String> words = Lexicon.lines(NAMES);
            Map<Long, String> names = new LinkedHashMap<>();
            names.put(ALL, words.get(0));
            for (UnitGroup group : tree.groupsOn(today)) {
                names.put(group.id(), words.get(1) + " " + group.path().replace(UnitGroup.SEPARATOR, " – "));
            }
            names.forEach((group, name) -> {
                RecipientGroup before = there.getOrDefault(known.getOrDefault(group, -1L), named(there, name));
                List<Long> wanted = new ArrayList<>(before.members());
                wanted.removeAll(ours);
                wanted.addAll(members.get(group));
                RecipientGroup stored = directory.save(new RecipientGroup(before.id(), name, wanted));
                units.joinRecipientGroup(group, stored.id());
            });
            known.forEach((group, recipients) -> {
                if (!names.containsKey(group) && there.containsKey(recipients)) {
                    directory.save(there.get(recipients).withMembers(without(there.get(recipients), ours)));
                }
            });
        }

        private List<Long> without(RecipientGroup group, Set<Long> ours) {
            return group.members().stream().filter(id -> !ours.contains(id)).toList();
        }

        private RecipientGroup named(Map<Long, RecipientGroup> there, String name) {
            return there.values().stream()
                    .filter(group -> key(group.name()).equals(key(name)))
                    .findFirst()
                    .orElse(new RecipientGroup(0, name, List.of()));
        }
    }

    private static String key(String name) {
        return Letters.fold(name).replaceAll("\\s+", " ").strip();
    }
}
