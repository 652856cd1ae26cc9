package vn.congdoan.vanthu.app.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.office.OfficeProfile;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.register.NumberSeries;
import vn.congdoan.vanthu.domain.register.SeriesGrouping;
import vn.congdoan.vanthu.domain.register.SeriesScope;
import vn.congdoan.vanthu.domain.register.SymbolPattern;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.OfficeRepository;
import vn.congdoan.vanthu.storage.RegisterRepository;
import vn.congdoan.vanthu.storage.SeriesRepository;

/** The rules by which documents are numbered. It asks the database, so not on the window's thread. */
public final class SeriesService {
    private final Database database;
    private final SeriesRepository series;
    private final RegisterRepository entries;
    private final OfficeRepository office;
    private final Supplier<List<DocumentType>> types;
    private final AuditTrail audit;
    private final Access access;

    /** @param types the kinds of documents that the office's packs know */
    public SeriesService(Database database, Supplier<List<DocumentType>> types, AuditTrail audit, Access access) {
        this.database = Objects.requireNonNull(database, "database");
        this.types = Objects.requireNonNull(types, "types");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        series = new SeriesRepository(database);
        entries = new RegisterRepository(database);
        office = new OfficeRepository(database);
    }

    /** In the order in which they are asked whether they cover a document. */
    public List<NumberSeries> list() {
        return series.list();
    }

    /** The kinds of documents that can be numbered. */
    public List<DocumentType> types() {
        return types.get();
    }

    /**
     * The type of that code or name.
     *
     * @throws ProblemException {@code register.unknownType}
     */
    public DocumentType type(String codeOrName) {
        String wanted = codeOrName.strip();
        return types.get().stream()
                .filter(type -> type.code().equals(wanted))
                .findFirst()
                .or(() -> types.get().stream()
                        .filter(type -> type.code().equalsIgnoreCase(wanted)
                                || type.name().equalsIgnoreCase(wanted))
                        .findFirst())
                .orElseThrow(() -> ProblemException.of("register.unknownType", wanted));
    }

    /**
     * Stores a new series (id 0) or a changed one.
     *
     * @return the series with its id
     * @throws ProblemException {@code people.refused}, {@code register.series.name}, {@code register.series.start}, {@code
     *     register.series.term}, {@code register.series.types}, {@code register.series.used} when numbers were given by it and
     *     the change would count them anew
     */
    public NumberSeries save(NumberSeries changed) {
        access.require(Permission.SETTINGS);
        check(changed);
        return database.transaction(() -> {
            if (changed.id() != 0) {
                series.lock(changed.id());
                checkUse(changed);
            }
            NumberSeries stored = series.save(changed);
            audit.note("SERIES_SAVE", AuditSubject.office(), stored.name());
            return stored;
        });
    }

    /** @throws ProblemException {@code people.refused}, {@code register.series.used} when numbers were given by it */
    public void remove(NumberSeries unwanted) {
        access.require(Permission.SETTINGS);
        database.transaction(() -> {
            series.lock(unwanted.id());
            if (entries.hasSeries(unwanted.id())) {
                throw ProblemException.of("register.series.used", unwanted.name());
            }
            series.remove(unwanted.id());
            audit.note("SERIES_REMOVE", AuditSubject.office(), unwanted.name());
            return null;
        });
    }

    private static void check(NumberSeries changed) {
        if (changed.name().isBlank()) {
            throw ProblemException.of("register.series.name");
        }
        if (changed.start() < 1) {
            throw ProblemException.of("register.series.start", changed.name());
        }
        boolean term = changed.termFrom() != null
                && changed.termTo() != null
                && !changed.termTo().isBefore(changed.termFrom());
        if (changed.scope() == SeriesScope.TERM && !term) {
            throw ProblemException.of("register.series.term", changed.name());
        }
        if (changed.grouping() == SeriesGrouping.TYPES && changed.typeCodes().isEmpty()) {
            throw ProblemException.of("register.series.types", changed.name());
        }
    }

    private void checkUse(NumberSeries changed) {
        NumberSeries before = byId(changed.id());
        boolean counts = before.grouping() != changed.grouping()
                || before.scope() != changed.scope()
                || before.start() != changed.start()
                || !Objects.equals(before.termFrom(), changed.termFrom())
                || !Objects.equals(before.termTo(), changed.termTo());
        if (counts && entries.hasSeries(changed.id())) {
            throw ProblemException.of("register.series.used", before.name());
        }
    }

    /**
     * The series that numbers a document of that type and day.
     *
     * @throws ProblemException {@code register.noSeries}
     */
    public NumberSeries of(DocumentType type, LocalDate date) {
        return series.list().stream()
                .filter(each -> each.covers(type.code(), date))
                .findFirst()
                .orElseThrow(() -> ProblemException.of("register.noSeries", type.name()));
    }

    NumberSeries byId(long id) {
        return series.list().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> ProblemException.of("register.gone"));
    }

    void lock(NumberSeries numbering) {
        series.lock(numbering.id());
    }

    void lockAll() {
        series.lockAll();
    }

    /** The usual symbol of a type in its series; "" for a type without one and while the office has no abbreviation. */
    public String symbol(NumberSeries numbering, DocumentType type) {
        Optional<OfficeProfile> profile = office.profile();
        String organisation = profile.map(OfficeProfile::organisationCode).orElse("");
        if (organisation.isBlank()) {
            return "";
        }
        return SymbolPattern.symbol(
                numbering,
                type,
                organisation,
                profile.map(OfficeProfile::unitCode).orElse(""));
    }
}
