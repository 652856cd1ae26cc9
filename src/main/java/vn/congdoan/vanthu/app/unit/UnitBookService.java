package vn.congdoan.vanthu.app.unit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.reading.FileBytes;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.book.BookCell;
import vn.congdoan.vanthu.domain.book.BookColumn;
import vn.congdoan.vanthu.domain.book.BookRow;
import vn.congdoan.vanthu.domain.book.RegisterBook;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.unit.UnitField;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.sheet.BookSheet;
import vn.congdoan.vanthu.sheet.SheetReader;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.UnitRepository;
import vn.congdoan.vanthu.text.viet.Lexicon;

/** Takes the register in from a workbook, after somebody has looked at what that would do, and writes it out as one. */
public final class UnitBookService {
    private static final String TITLES = "/units/list.txt";
    /** mm, in the order of {@link UnitField}. */
    private static final double[] WIDTHS = {18, 62, 38, 45, 40, 26, 18, 22, 22};

    private final Database database;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;
    private final UnitRepository units;
    private final UnitSendingService sending;

    UnitBookService(Database database, AuditTrail audit, Access access, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
        units = new UnitRepository(database);
        sending = new UnitSendingService(database, audit, access, clock);
    }

    /**
     * What taking in a workbook would do; it stores nothing.
     *
     * @throws ProblemException {@code unit.import.noHeadings}, {@code unit.import.nothing}, those of {@link FileBytes} and
     *     {@link SheetReader}
     */
    public Job<ImportPlan> plan(Path workbook) {
        access.require(Permission.REPORT);
        String name = String.valueOf(workbook.getFileName());
        return new Job<>(MessageRef.of("unit.job.reading", name), control -> {
            UnitSheet sheet = UnitSheet.read(SheetReader.rowsUnmerged(FileBytes.of(workbook), name));
            if (!sheet.isHeaded()) {
                throw ProblemException.of("unit.import.noHeadings", name);
            }
            if (sheet.rows().isEmpty() && sheet.findings().isEmpty()) {
                throw ProblemException.of("unit.import.nothing", name);
            }
            return new ImportPlanner(units.tree(), today()).plan(name, sheet, control);
        });
    }

    /**
     * Stores what was planned, all of it or nothing.
     *
     * @param choices by the place of a row; rows without one are added
     * @param day from which changed names and groups hold; null when they only put right what was always meant
     */
    public Job<ImportResult> store(ImportPlan plan, Map<String, ImportChoice> choices, LocalDate day) {
        access.require(Permission.REPORT);
        Map<String, ImportChoice> chosen = Map.copyOf(choices);
        return new Job<>(
                MessageRef.of("unit.job.storing", plan.file()),
                control -> database.transaction(() -> {
                    ImportResult result = new Storing(plan, chosen, day).run(control);
                    sending.follow();
                    return result;
                }));
    }

    /** One taking in. */
    private final class Storing {
        private final ImportPlan plan;
        private final Map<String, ImportChoice> choices;
        private final LocalDate day;
        private final UnitWriter writer;
        private final Map<Long, Unit> living;
        private int added;
        private int changed;

        Storing(ImportPlan plan, Map<String, ImportChoice> choices, LocalDate day) {
            this.plan = plan;
            this.choices = choices;
            this.day = day;
            writer = new UnitWriter(units, today());
            living = units.tree().all(today()).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        }

        ImportResult run(JobControl control) {
            int done = 0;
            for (PlannedUnit row : plan.rows()) {
                control.checkCancelled();
                store(row);
                control.progress(++done, plan.rows().size());
            }
            units.remember(writer.events());
            audit.note("UNITS_IMPORTED", AuditSubject.unit(0), plan.file() + ": +" + added + ", " + changed);
            return new ImportResult(added, changed, plan.unchanged().size());
        }

        private void store(PlannedUnit row) {
            if (!row.isNew()) {
                if (!row.changes().isEmpty()) {
                    writer.write(row.after(), isOver(row.before()) ? null : day, plan.file());
                    changed++;
                }
                return;
            }
            ImportChoice choice = choices.getOrDefault(row.place(), ImportChoice.ADD);
            switch (choice.kind()) {
                case ADD -> {
                    writer.write(row.after(), day, plan.file());
                    added++;
                }
                case SAME -> {
                    same(row.after(), choice.sameAs());
                    changed++;
                }
                case LEAVE_OUT -> {}
            }
        }

        /** An ended unit can only be put right: nothing becomes of it any more. */
        private boolean isOver(Unit unit) {
            return day != null && unit.until() != null && unit.until().isBefore(day);
        }

        private void same(Unit row, long id) {
            Unit before = living.get(id);
            if (before == null) {
                throw ProblemException.of("unit.unknown", row.code());
            }
            Unit after = ImportPlanner.updated(before, row, ImportPlanner.filled(row));
            writer.write(named(after, before.name()), null, plan.file());
            if (!row.name().equals(before.name())) {
                units.learn(id, row.name());
            }
        }

        private static Unit named(Unit unit, String name) {
            return new Unit(
                    unit.id(),
                    unit.code(),
                    name,
                    unit.group(),
                    unit.address(),
                    unit.email(),
                    unit.phone(),
                    unit.members(),
                    unit.from(),
                    unit.until());
        }
    }

    /**
     * The list as a workbook that {@link #plan} reads again.
     *
     * @param day those alive that day; null for all that ever were
     */
    public void export(Path target, LocalDate day) {
        access.require(Permission.REPORT);
        List<Unit> listed =
                day == null ? units.tree().all(today()) : units.tree().on(day);
        List<String> words = Lexicon.lines(TITLES);
        UnitField[] fields = UnitField.values();
        List<BookColumn> columns = IntStream.range(0, fields.length)
                .mapToObj(i -> new BookColumn(words.get(i + 1), WIDTHS[i], fields[i].compareTo(UnitField.MEMBERS) >= 0))
                .toList();
        RegisterBook book = new RegisterBook(
                "",
                "",
                words.get(0),
                List.of(),
                columns,
                listed.stream().map(UnitBookService::row).toList());
        AtomicFile.write(target, out -> BookSheet.write(book, out));
    }

    private static BookRow row(Unit unit) {
        return new BookRow(
                List.of(
                        BookCell.of(unit.code()),
                        BookCell.of(unit.name()),
                        BookCell.of(unit.group()),
                        BookCell.of(unit.address()),
                        BookCell.of(unit.email()),
                        BookCell.of(unit.phone()),
                        unit.members() == null ? BookCell.EMPTY : BookCell.of(unit.members()),
                        BookCell.of(unit.from()),
                        BookCell.of(unit.until())),
                false);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
