package vn.congdoan.vanthu.app.incoming;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.document.IncomingDocument;
import vn.congdoan.vanthu.domain.incoming.ArrivalNumber;
import vn.congdoan.vanthu.domain.incoming.Assignment;
import vn.congdoan.vanthu.domain.incoming.Handling;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.files.Sha256;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.IncomingRegisterRepository;
import vn.congdoan.vanthu.storage.IncomingRepository;
import vn.congdoan.vanthu.text.viet.Letters;

/** Registers what arrives under the next number of its year, and warns of what is there already. */
public final class IncomingService {
    /** Characters of the hash in the name of a copy: enough to tell any two files of an office apart. */
    private static final int HASH_IN_NAME = 16;

    private final Database database;
    private final IncomingRepository incoming;
    private final IncomingRegisterRepository register;
    private final AuditTrail audit;
    private final Access access;
    private final Path folder;
    private final Clock clock;

    /** @param folder of the copies; made when the first arrives */
    public IncomingService(Database database, AuditTrail audit, Access access, Path folder, Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.folder = Objects.requireNonNull(folder, "folder");
        this.clock = Objects.requireNonNull(clock, "clock");
        incoming = new IncomingRepository(database);
        register = new IncomingRegisterRepository(database);
    }

    /** Last arrived first. */
    public Job<List<IncomingDocument>> list() {
        return new Job<>(MessageRef.of("intake.job.list"), control -> {
            access.requireSomebody();
            return incoming.list();
        });
    }

    /** The register, the last number first. */
    public Job<List<IncomingEntry>> entries() {
        return new Job<>(MessageRef.of("intake.job.list"), control -> {
            access.requireSomebody();
            return register.list();
        });
    }

    /** What is registered already and may be the same: the same file, or the same number and symbol of the same issuer. */
    public Job<List<IncomingDocument>> alike(Arrival arrival) {
        return new Job<>(MessageRef.of("intake.job.receive"), control -> {
            access.requireSomebody();
            IncomingParts parts = arrival.parts();
            String hash = arrival.file() == null ? "" : Sha256.of(bytes(arrival.file()));
            return incoming.alike(key(parts.number()), key(parts.issuer()), hash);
        });
    }

    /**
     * Keeps a copy of the file and registers the document.
     *
     * @return the line with the number it got; the job fails with {@code incoming.date.future},
     *     {@code incoming.date.reason} or {@code incoming.parts.missing}, or that of the disk
     */
    public Job<IncomingEntry> receive(Arrival arrival) {
        return new Job<>(MessageRef.of("intake.job.receive"), control -> {
            access.require(Permission.RECEIVE);
            LocalDate date = date(arrival);
            byte[] bytes = arrival.file() == null ? new byte[0] : bytes(arrival.file());
            IncomingDocument document = document(arrival, arrival.file() == null ? "" : Sha256.of(bytes));
            if (document.hasFile()) {
                Folders.make(folder);
                AtomicFile.write(copy(document), out -> out.write(bytes));
            }
            return database.transaction(() -> registered(document, arrival, date));
        });
    }

    /** Our copy of its file. */
    public Path copy(IncomingDocument document) {
        return folder.resolve(document.fileCopy());
    }

    private IncomingEntry registered(IncomingDocument document, Arrival arrival, LocalDate date) {
        long id = incoming.add(document, key(document.number()), key(document.issuer()));
        ArrivalNumber number = register.next(date.getYear());
        IncomingEntry entry = new IncomingEntry(
                document.withId(id),
                number,
                date,
                arrival.dateReason(),
                arrival.urgency(),
                arrival.note(),
                Assignment.OPEN,
                Handling.NOT_BEGUN);
        register.add(entry);
        audit.note("RECEIVE", AuditSubject.incoming(id), (number + " " + arrival.dateReason()).strip());
        return entry;
    }

    private LocalDate date(Arrival arrival) {
        LocalDate today = LocalDate.now(clock);
        LocalDate date = arrival.date() == null ? today : arrival.date();
        if (date.isAfter(today)) {
            throw ProblemException.of("incoming.date.future");
        }
        if (date.isBefore(today) && arrival.dateReason().isEmpty()) {
            throw ProblemException.of("incoming.date.reason");
        }
        // A file speaks for itself; of a paper nothing else is kept.
        if (arrival.body().isEmpty()
                && (arrival.parts().subject().isEmpty()
                        || arrival.parts().issuer().isEmpty())) {
            throw ProblemException.of("incoming.parts.missing");
        }
        return date;
    }

    private IncomingDocument document(Arrival arrival, String hash) {
        IncomingParts parts = arrival.parts();
        String name =
                arrival.file() == null ? "" : String.valueOf(arrival.file().getFileName());
        return new IncomingDocument(
                0,
                clock.instant(),
                parts.type(),
                parts.number(),
                parts.issuer(),
                parts.date(),
                parts.subject(),
                parts.signer(),
                name,
                hash.isEmpty() ? "" : hash.substring(0, HASH_IN_NAME) + ending(name),
                hash,
                arrival.body());
    }

    private static String key(String words) {
        return Letters.fold(words).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,8}") ? ending : "";
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "document.read.unreadable", file.toString());
        }
    }
}
