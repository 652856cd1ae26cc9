package vn.congdoan.vanthu.app.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.register.NumberSeries;
import vn.congdoan.vanthu.domain.register.RegisterAudit;
import vn.congdoan.vanthu.domain.register.RegisterCount;
import vn.congdoan.vanthu.domain.register.RegisterEntry;
import vn.congdoan.vanthu.domain.register.RegisterFault;
import vn.congdoan.vanthu.domain.register.SeriesAudit;
import vn.congdoan.vanthu.domain.register.SeriesGrouping;
import vn.congdoan.vanthu.domain.register.SeriesScope;
import vn.congdoan.vanthu.domain.register.YearAudit;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.RegisterRepository;
import vn.congdoan.vanthu.storage.RegisterYearRepository;

/**
 * Looks through the book of a year, keeps the explanations and closes it. It asks the database, so not on the window's thread;
 * every method may throw a {@link ProblemException}.
 */
public final class RegisterAuditService {
    private final Database database;
    private final SeriesService series;
    private final RegisterRepository entries;
    private final RegisterYearRepository years;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    public RegisterAuditService(Database database, SeriesService series, AuditTrail audit, Access access, Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.series = Objects.requireNonNull(series, "series");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
        entries = new RegisterRepository(database);
        years = new RegisterYearRepository(database);
    }

    /** What has to be explained in that year's book; everybody may ask. */
    public YearAudit audit(int year) {
        access.requireSomebody();
        Map<String, String> explanations = years.explanations();
        List<RegisterCount> counts = entries.ofYear(year).stream()
                .map(entry -> entry.number().count())
                .distinct()
                .toList();
        List<SeriesAudit> audits = new ArrayList<>();
        counts.forEach(count -> audits.add(audit(count, year, explanations)));
        return new YearAudit(year, years.isClosed(year), audits);
    }

    private SeriesAudit audit(RegisterCount count, int year, Map<String, String> explanations) {
        NumberSeries numbering = series.byId(count.seriesId());
        List<RegisterEntry> rows = entries.of(count);
        List<RegisterFault> faults = RegisterAudit.faults(count, rows, numbering.start(), LocalDate.now(clock)).stream()
                .filter(fault -> numbering.scope() == SeriesScope.YEAR || isOf(fault, year))
                .toList();
        Map<String, String> known = faults.stream()
                .map(RegisterFault::code)
                .filter(explanations::containsKey)
                .distinct()
                .collect(Collectors.toMap(code -> code, explanations::get));
        String type = numbering.grouping() == SeriesGrouping.PER_TYPE
                ? rows.get(rows.size() - 1).subject().typeName()
                : "";
        return new SeriesAudit(count, numbering.name(), type, rows.size(), faults, known);
    }

    /** A count of several years is looked through as a whole; each year is told its own. */
    private static boolean isOf(RegisterFault fault, int year) {
        return fault.on() == null || fault.on().getYear() == year;
    }

    /** @throws ProblemException {@code people.refused}, {@code register.reasonMissing} */
    public void explain(RegisterFault fault, String explanation) {
        access.require(Permission.ISSUE);
        String words = words(explanation);
        database.transaction(() -> {
            years.explain(fault.code(), words, access.user().name(), clock.instant());
            audit.note("REGISTER_EXPLAIN", AuditSubject.register(0), fault.code() + ": " + words);
            return null;
        });
    }

    /**
     * Closes the book of a year: nothing is numbered or struck through in it any more.
     *
     * @throws ProblemException {@code people.refused}, {@code register.unexplained} with how many faults nobody has explained
     */
    public YearAudit close(int year) {
        access.require(Permission.ISSUE);
        return database.transaction(() -> {
            series.lockAll();
            int unexplained = audit(year).unexplained().size();
            if (unexplained > 0) {
                throw ProblemException.of("register.unexplained", String.valueOf(year), unexplained);
            }
            years.close(year, access.user().name(), clock.instant());
            audit.note("REGISTER_CLOSE", AuditSubject.register(0), String.valueOf(year));
            return audit(year);
        });
    }

    /** @throws ProblemException {@code people.refused}, {@code register.reasonMissing} */
    public YearAudit reopen(int year, String reason) {
        access.require(Permission.ISSUE);
        String words = words(reason);
        return database.transaction(() -> {
            series.lockAll();
            years.reopen(year);
            audit.note("REGISTER_REOPEN", AuditSubject.register(0), year + ": " + words);
            return audit(year);
        });
    }

    private static String words(String reason) {
        if (reason.isBlank()) {
            throw ProblemException.of("register.reasonMissing");
        }
        return reason.strip();
    }
}
