package vn.congdoan.vanthu.app.sending;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;

/** Finds in the office's directory whom a name means. */
final class Directory {
    /** Who is meant: one correspondent, or a group. */
    sealed interface Entry {
        record One(Correspondent correspondent) implements Entry {}

        record Many(RecipientGroup group) implements Entry {}
    }

    private final Map<Long, Correspondent> byId = new LinkedHashMap<>();
    private final Map<String, Entry> byKey = new LinkedHashMap<>();
    private final Map<String, RecipientGroup> groups = new LinkedHashMap<>();

    Directory(List<Correspondent> correspondents, List<RecipientGroup> groups) {
        for (Correspondent correspondent : correspondents) {
            byId.put(correspondent.id(), correspondent);
            Entry entry = new Entry.One(correspondent);
            put(correspondent.name(), entry);
            put(correspondent.shortName(), entry);
        }
        for (RecipientGroup group : groups) {
            put(group.name(), new Entry.Many(group));
            this.groups.putIfAbsent(NameKey.ofGroup(NameKey.of(group.name())), group);
        }
    }

    private void put(String name, Entry entry) {
        String key = NameKey.of(name);
        if (!key.isEmpty()) {
            byKey.putIfAbsent(key, entry);
        }
    }

    Optional<Correspondent> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those of a group who are still written to. */
    List<Correspondent> members(RecipientGroup group) {
        return group.members().stream()
                .map(byId::get)
                .filter(member -> member != null && member.active())
                .toList();
    }

    /** By the whole name, as a group's name, or by the only name that begins so. */
    Optional<Entry> find(String name) {
        String key = NameKey.of(name);
        Optional<Entry> found = exact(key);
        if (found.isEmpty()) {
            found = NameKey.isPlural(key) ? group(key) : beginning(key);
        }
        String led = NameKey.withoutLeaders(key);
        return found.isPresent() || led.equals(key) ? found : exact(led).or(() -> beginning(led));
    }

    private Optional<Entry> exact(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    private Optional<Entry> group(String key) {
        String wanted = NameKey.ofGroup(key);
        RecipientGroup same = groups.get(wanted);
        if (same != null) {
            return Optional.of(new Entry.Many(same));
        }
        List<RecipientGroup> near = groups.entrySet().stream()
                .filter(entry -> NameKey.begins(entry.getKey(), wanted) || NameKey.begins(wanted, entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return near.size() == 1 ? Optional.of(new Entry.Many(near.get(0))) : Optional.empty();
    }

    private Optional<Entry> beginning(String key) {
        Predicate<Entry> isOne = Entry.One.class::isInstance;
        List<Entry> near = new ArrayList<>(byKey.entrySet().stream()
                .filter(entry -> NameKey.begins(key, entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(isOne)
                .distinct()
                .toList());
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }
}
