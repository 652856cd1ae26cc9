package vn.congdoan.vanthu.app.sending;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.reading.FileBytes;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.sheet.SheetReader;
import vn.congdoan.vanthu.storage.CorrespondentRepository;
import vn.congdoan.vanthu.storage.Database;

/**
 * Whom the office writes to, entered once for Nơi nhận and the sending list. It asks the database, so not on the window's
 * thread.
 */
public final class DirectoryService {

    /** What an import did. */
    public record Imported(int added, int completed) {}

    private final Database database;
    private final CorrespondentRepository directory;
    private final Access access;

    public DirectoryService(Database database, Access access) {
        this.database = Objects.requireNonNull(database, "database");
        this.access = Objects.requireNonNull(access, "access");
        directory = new CorrespondentRepository(database);
    }

    /** In the order in which they were entered. */
    public List<Correspondent> correspondents() {
        access.requireSomebody();
        return directory.all();
    }

    /** In the order in which they were entered. */
    public List<RecipientGroup> groups() {
        access.requireSomebody();
        return directory.groups();
    }

    /**
     * Stores a new one (id 0) or a changed one.
     *
     * @throws ProblemException {@code sending.directory.nameMissing}, {@code sending.directory.badEmail}
     */
    public Correspondent save(Correspondent correspondent) {
        access.require(Permission.SEND);
        if (correspondent.name().isBlank()) {
            throw ProblemException.of("sending.directory.nameMissing");
        }
        String email = correspondent.email();
        if (!email.isEmpty() && !email.matches("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+")) {
            throw ProblemException.of("sending.directory.badEmail", email);
        }
        return directory.save(correspondent);
    }

    /** What was sent to it stays in the log. */
    public void remove(long id) {
        access.require(Permission.SEND);
        directory.remove(id);
    }

    /** @throws ProblemException {@code sending.directory.groupNameMissing}, {@code sending.directory.groupTwice} */
    public RecipientGroup save(RecipientGroup group) {
        access.require(Permission.SEND);
        String key = NameKey.of(group.name());
        if (key.isEmpty()) {
            throw ProblemException.of("sending.directory.groupNameMissing");
        }
        boolean taken = directory.groups().stream()
                .anyMatch(other ->
                        other.id() != group.id() && NameKey.of(other.name()).equals(key));
        if (taken) {
            throw ProblemException.of("sending.directory.groupTwice", group.name());
        }
        return directory.save(group);
    }

    /** Its members stay in the directory. */
    public void removeGroup(long id) {
        access.require(Permission.SEND);
        directory.removeGroup(id);
    }

    /**
     * Takes in a pasted list: names, telephones and e-mail addresses, a line each. Who is known by name already gets what was
     * missing and is not entered twice.
     *
     * @param groupId into which all of them go; 0 for none
     */
    public Imported paste(String text, long groupId) {
        access.require(Permission.SEND);
        List<Correspondent> pasted = PastedContacts.read(text);
        return database.transaction(() -> take(pasted, groupId));
    }

    /**
     * The rows of a workbook as {@link #paste} takes them, to be looked over before: a line each, with tabs between the cells.
     *
     * @throws ProblemException {@code document.read.unreadable}, {@code sending.directory.nothingInFile}, those of {@link
     *     SheetReader}
     */
    public String lines(Path workbook) {
        access.require(Permission.SEND);
        String name = String.valueOf(workbook.getFileName());
        String lines = SheetReader.rows(FileBytes.of(workbook), name).stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.replaceAll("\\s+", " ").strip())
                        .collect(Collectors.joining("\t")))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        if (PastedContacts.read(lines).isEmpty()) {
            throw ProblemException.of("sending.directory.nothingInFile", name);
        }
        return lines;
    }

    private Imported take(List<Correspondent> pasted, long groupId) {
        Map<String, Correspondent> known = new HashMap<>();
        directory.all().forEach(one -> known.putIfAbsent(NameKey.of(one.name()), one));
        List<Long> ids = new ArrayList<>();
        int added = 0;
        int completed = 0;
        for (Correspondent one : pasted) {
            String key = NameKey.of(one.name());
            Correspondent before = known.get(key);
            Correspondent wanted = before == null ? one : completed(before, one);
            Correspondent stored = wanted.equals(before) ? before : directory.save(wanted);
            added += before == null ? 1 : 0;
            completed += before != null && !stored.equals(before) ? 1 : 0;
            known.put(key, stored);
            ids.add(stored.id());
        }
        join(groupId, ids);
        return new Imported(added, completed);
    }

    private void join(long groupId, List<Long> ids) {
        directory.groups().stream().filter(group -> group.id() == groupId).forEach(group -> {
            List<Long> members = new ArrayList<>(group.members());
            ids.stream().filter(id -> !members.contains(id)).forEach(members::add);
            directory.save(group.withMembers(members));
        });
    }

    private static Correspondent completed(Correspondent before, Correspondent pasted) {
        return new Correspondent(
                before.id(),
                before.name(),
                or(before.shortName(), pasted.shortName()),
                before.channel(),
                or(before.address(), pasted.address()),
                or(before.email(), pasted.email()),
                or(before.phone(), pasted.phone()),
                before.active());
    }

    private static String or(String known, String pasted) {
        return known.isEmpty() ? pasted : known;
    }
}
