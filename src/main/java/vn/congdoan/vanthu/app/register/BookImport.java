package vn.congdoan.vanthu.app.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.register.NumberSeries;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.register.RegisterEntry.Origin;
import vn.congdoan.vanthu.domain.register.RegisterEntry.State;
import vn.congdoan.vanthu.domain.register.RegisterNumber;
import vn.congdoan.vanthu.domain.register.RegisterSubject;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.sheet.SheetReader;
import vn.congdoan.vanthu.sheet.SheetRow;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.RegisterRepository;
import vn.congdoan.vanthu.storage.RegisterYearRepository;

/** Takes an older book over into the register as it is, faults included: the audit shall find them. */
public final class BookImport {
    private final Database database;
    private final SeriesService series;
    private final RegisterRepository entries;
    private final RegisterYearRepository years;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    public BookImport(Database database, SeriesService series, AuditTrail audit, Access access, Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.series = Objects.requireNonNull(series, "series");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
        entries = new RegisterRepository(database);
        years = new RegisterYearRepository(database);
    }

    /**
     * Records the rows of a workbook that has a row of headings. All that can be recorded is, in one transaction; a row that
     * stands in the register already is not recorded again.
     *
     * @param year of rows without one; 0 for none
     * @throws ProblemException {@code people.refused}, {@code document.read.unreadable}, those of {@link SheetReader}, {@code
     *     register.import.noHeadings}, {@code register.yearClosed}
     */
    public ImportedBook read(Path file, int year) {
        access.require(Permission.ISSUE);
        String name = String.valueOf(file.getFileName());
        List<SheetRow> rows = SheetReader.rows(bytes(file), name);
        return database.transaction(() -> {
            series.lockAll();
            Run run = new Run(year);
            rows.forEach(run::take);
            if (run.columns == null) {
                throw ProblemException.of("register.import.noHeadings", name);
            }
            audit.note("REGISTER_IMPORT", AuditSubject.register(0), name + ": " + run.recorded);
            return new ImportedBook(run.recorded, run.known, run.findings);
        });
    }

    /** One reading of one book, row after row. */
    private final class Run {
        private final int year;
        private final List<NumberSeries> rules = series.list();
        private final List<DocumentType> types = series.types();
        private final Set<Integer> closed = new HashSet<>(years.closed());
        private final Set<String> before = new HashSet<>();
        private final List<Finding> findings = new ArrayList<>();
        private BookColumns columns;
        private int recorded;
        private int known;

        Run(int year) {
            this.year = year;
            entries.all().forEach(entry -> before.add(key(entry)));
        }

        void take(SheetRow row) {
            Optional<BookColumns> headings = BookColumns.of(row);
            if (headings.isPresent()) {
                columns = headings.get();
            } else if (columns != null) {
                BookLine line = new BookLine(row, columns);
                if (!line.isEmpty()) {
                    record(line, row.place());
                }
            }
        }

        private void record(BookLine line, String place) {
            Optional<DocumentNumber> number = line.number();
            Optional<LocalDate> date = line.date(year);
            if (number.isEmpty() || date.isEmpty() && year == 0) {
                tell(place, number.isEmpty() ? "register.import.noNumber" : "register.import.noDate");
                return;
            }
            DocumentType type = line.type(types).orElse(null);
            RegisterSubject subject = line.subject(type);
            LocalDate day = date.orElseGet(() -> LocalDate.of(year, 1, 1));
            Optional<NumberSeries> rule = rules.stream()
                    .filter(each -> each.covers(subject.typeCode(), day))
                    .findFirst();
            if (rule.isEmpty()) {
                tell(place, "register.import.noSeries");
                return;
            }
            if (closed.contains(day.getYear())) {
                throw ProblemException.of("register.yearClosed", String.valueOf(day.getYear()));
            }
            if (date.isEmpty()) {
                tell(place, "register.import.dateLeftOut");
            }
            add(
                    line,
                    new RegisterNumber(
                            rule.get().count(subject.typeCode(), day),
                            number.get().number(),
                            number.get().suffix(),
                            number.get().symbol()),
                    date.orElse(null),
                    subject);
        }

        private void add(BookLine line, RegisterNumber number, LocalDate date, RegisterSubject subject) {
            RegisterEntry entry = RegisterEntry.issued(number, date, subject, Origin.RECORDED)
                    .withDelivery(line.delivery(date == null ? year : date.getYear()));
            if (!line.struck().isEmpty()) {
                entry = entry.withState(State.VOID, line.struck());
            }
            if (before.contains(key(entry))) {
                known++;
            } else {
                entries.add(entry, clock.instant());
                recorded++;
            }
        }

        private void tell(String place, String key) {
            findings.add(new Finding(Severity.WARNING, place, MessageRef.of(key)));
        }
    }

    private static String key(RegisterEntry entry) {
        return entry.number().code() + "|" + entry.date() + "|"
                + BookColumns.key(entry.subject().subject());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "document.read.unreadable", file.toString());
        }
    }
}
