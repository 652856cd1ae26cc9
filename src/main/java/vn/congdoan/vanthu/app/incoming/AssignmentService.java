package vn.congdoan.vanthu.app.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.audit.AuditEntry;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.incoming.Assignment;
import vn.congdoan.vanthu.domain.incoming.Dueness;
import vn.congdoan.vanthu.domain.incoming.Handling;
import vn.congdoan.vanthu.domain.incoming.IncomingEntry;
import vn.congdoan.vanthu.domain.incoming.Progress;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.IncomingRegisterRepository;

/** Who deals with what arrived, until when, and how far that has come. */
public final class AssignmentService {
    /** Working days before its deadline a document is due soon. */
    private static final int SOON = 2;

    private final Database database;
    private final IncomingRegisterRepository register;
    private final AuditTrail audit;
    private final Access access;
    private final DeadlineReader deadlines;
    private final ToLongFunction<String> ownDocument;
    private final Clock clock;

    /** @param ownDocument our document of a number and symbol; 0 for none */
    public AssignmentService(
            Database database,
            AuditTrail audit,
            Access access,
            DeadlineReader deadlines,
            ToLongFunction<String> ownDocument,
            Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.deadlines = Objects.requireNonNull(deadlines, "deadlines");
        this.ownDocument = Objects.requireNonNull(ownDocument, "ownDocument");
        this.clock = Objects.requireNonNull(clock, "clock");
        register = new IncomingRegisterRepository(database);
    }

    /** Reads what is typed for a deadline. */
    public DeadlineReader deadlines() {
        return deadlines;
    }

    /**
     * Notes the leader's words.
     *
     * @return the changed line; the job fails with {@code people.refused}, {@code incoming.assign.handler} without somebody
     *     who deals with it, {@code incoming.assign.deadline} for one before its arrival, {@code error.document.gone}
     */
    public Job<IncomingEntry> assign(long id, Assignment assignment) {
        return new Job<>(MessageRef.of("incoming.job.assign"), control -> {
            access.require(Permission.ASSIGN);
            if (assignment.handler().isBlank()) {
                throw ProblemException.of("incoming.assign.handler");
            }
            return changed(id, "ASSIGN", words(assignment), entry -> {
                if (assignment.deadline() != null && assignment.deadline().isBefore(entry.date())) {
                    throw ProblemException.of("incoming.assign.deadline");
                }
                return entry.withAssignment(assignment);
            });
        });
    }

    /**
     * Notes how far somebody has come.
     *
     * @param replyNumber number and symbol of what answers it, linked when it is in our register; "" for no reply
     * @return the changed line; the job fails with {@code people.refused} or {@code error.document.gone}
     */
    public Job<IncomingEntry> progress(long id, Progress progress, String replyNumber) {
        return new Job<>(MessageRef.of("incoming.job.progress"), control -> {
            requireHandling();
            boolean done = progress == Progress.DONE;
            String reply = replyNumber.strip();
            long own = reply.isEmpty() ? 0 : ownDocument.applyAsLong(reply);
            return changed(id, "PROGRESS", progress.name() + " " + reply, entry -> {
                LocalDate before = entry.handling().finishedOn();
                LocalDate finished = !done ? null : before == null ? LocalDate.now(clock) : before;
                return entry.withHandling(new Handling(progress, reply, own, finished));
            });
        });
    }

    /** The open ones whose deadline is past or near, the nearest first. */
    public Job<List<IncomingEntry>> due() {
        return new Job<>(MessageRef.of("intake.job.list"), control -> {
            access.requireSomebody();
            return register.open().stream()
                    .filter(entry -> isDue(dueness(entry)))
                    .toList();
        });
    }

    /**
     * What a document of ours answers. It asks the database, so not on the window's thread.
     *
     * @param number number and symbol of that document; "" while it has none
     */
    public List<IncomingEntry> answeredBy(long documentId, String number) {
        access.requireSomebody();
        return register.answeredBy(documentId, number.strip());
    }

    /** Where it stands today. */
    public Dueness dueness(IncomingEntry entry) {
        LocalDate today = LocalDate.now(clock);
        return entry.dueness(today, deadlines.calendar().add(today, SOON));
    }

    /** What was done with it, the oldest first. */
    public Job<List<AuditEntry>> history(long id) {
        return new Job<>(MessageRef.of("intake.job.list"), control -> audit.of(AuditSubject.incoming(id)));
    }

    /** Whether the person who is signed in may say who deals with something. */
    public boolean mayAssign() {
        return access.user().may(Permission.ASSIGN);
    }

    private static boolean isDue(Dueness dueness) {
        return dueness == Dueness.OVERDUE || dueness == Dueness.SOON;
    }

    /** The clerk, the leader and whoever writes the reply. */
    private void requireHandling() {
        if (!access.user().may(Permission.RECEIVE) && !access.user().may(Permission.ASSIGN)) {
            access.require(Permission.DRAFT);
        }
    }

    private IncomingEntry changed(long id, String action, String detail, UnaryOperator<IncomingEntry> change) {
        return database.transaction(() -> {
            IncomingEntry before = register.lock(id).orElseThrow(() -> ProblemException.of("error.document.gone"));
            IncomingEntry after = change.apply(before);
            register.save(after);
            audit.note(action, AuditSubject.incoming(id), detail.strip());
            return after;
        });
    }

    private static String words(Assignment assignment) {
        String until = assignment.deadline() == null ? "" : " – " + PrintedDay.of(assignment.deadline());
        return assignment.handler()
                + until
                + (assignment.instruction().isBlank() ? "" : ": " + assignment.instruction());
    }
}
