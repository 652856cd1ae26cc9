package vn.congdoan.vanthu.app.round.board;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.office.OfficeService;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.sending.DocumentNames;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.calendar.WorkingDays;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.domain.sending.MessageText;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.text.viet.Letters;

/**
 * Reminds the units that owe a report, those at the very minute it is asked: a letter, and a message to each. Not on the window's
 * thread.
 */
public final class ReminderService {
    /** What a unit is given beyond today when the deadline is over. */
    private static final int WORKING_DAYS_MORE = 3;

    private static final int LONGEST_NAME = 40;

    private final Database database;
    private final BoardService boards;
    private final Texts texts;
    private final Function<LocalDate, List<Unit>> units;
    private final Supplier<WorkingDays> calendar;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;
    private final ReminderWords words = new ReminderWords();

    /** What letters are made of and kept in. */
    public record Texts(DocumentService documents, TemplateService templates, OfficeService office) {}

    /** @param units those alive on a day, for how they are reached */
    public ReminderService(
            Database database,
            BoardService boards,
            Texts texts,
            Function<LocalDate, List<Unit>> units,
            Supplier<WorkingDays> calendar,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.boards = Objects.requireNonNull(boards, "boards");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.units = Objects.requireNonNull(units, "units");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Whom a reminder would go to now. */
    public Reminder preview(long roundId) {
        access.require(Permission.REPORT);
        Board board = boards.board(roundId);
        LocalDate proposed = board.daysLeft() >= 0
                ? board.round().deadline()
                : calendar.get().add(board.today(), WORKING_DAYS_MORE);
        String office = texts.office()
                .profile()
                .orElseGet(texts.office()::sampleProfile)
                .organisation();
        return new Reminder(board, office, ordered(board.round()), proposed);
    }

    /** Only a document with a number can be cited. */
    private String ordered(ReportingRound round) {
        if (round.source().documentId() == 0) {
            return "";
        }
        DocumentParts parts =
                texts.documents().draft(round.source().documentId()).parts();
        return parts.number().number() == null ? "" : DocumentNames.full(parts, parts.organisation());
    }

    /**
     * The letter, not stored.
     *
     * @throws ProblemException {@code reminder.nobody} when nobody owes anything any more
     */
    public Draft draft(long roundId, ReminderOrder order) {
        access.require(Permission.REPORT);
        return draft(owing(roundId, order), order);
    }

    private Draft draft(Reminder reminder, ReminderOrder order) {
        return new ReminderLetter(texts.templates(), words).draft(reminder, order);
    }

    private Reminder owing(long roundId, ReminderOrder order) {
        Reminder reminder = preview(roundId);
        if (reminder.reminded(order.alsoReturned()).isEmpty()) {
            throw ProblemException.of(
                    "reminder.nobody", reminder.board().round().code());
        }
        return reminder;
    }

    /** Stores the letter as a draft. @return its id @throws ProblemException as {@link #draft}, and {@code people.refused} */
    public long letter(long roundId, ReminderOrder order) {
        access.require(Permission.REPORT);
        return database.transaction(() -> {
            Reminder reminder = owing(roundId, order);
            long id = texts.documents().create(draft(reminder, order), ReminderLetter.TEMPLATE);
            audit.note("ROUND_REMINDED", AuditSubject.round(roundId), told(reminder, order));
            return id;
        });
    }

    /** The codes of those reminded and their new day. */
    private static String told(Reminder reminder, ReminderOrder order) {
        String codes = reminder.reminded(order.alsoReturned()).stream()
                .map(unit -> unit.unit().code())
                .collect(Collectors.joining(", "));
        return PrintedDay.of(order.until()) + ": " + codes;
    }

    /** One to each, by code. @throws ProblemException as {@link #draft} */
    public List<ReminderMessage> messages(long roundId, ReminderOrder order) {
        access.require(Permission.REPORT);
        Reminder reminder = owing(roundId, order);
        Map<Long, Unit> contacts = units.apply(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity(), (one, same) -> one));
        return reminder.reminded(order.alsoReturned()).stream()
                .map(unit -> message(reminder, unit, contacts.get(unit.unit().unitId()), order))
                .toList();
    }

    private ReminderMessage message(Reminder reminder, UnitStanding unit, Unit contact, ReminderOrder order) {
        return new ReminderMessage(
                unit.unit().code(),
                unit.unit().name(),
                contact == null ? "" : contact.email(),
                contact == null ? "" : contact.phone(),
                sample(reminder, unit, order));
    }

    /** The message to a unit of a preview as it would be now; quick enough for the window's thread. */
    public MessageText sample(Reminder reminder, UnitStanding unit, ReminderOrder order) {
        return words.message(reminder.office(), reminder.board().round(), unit, order);
    }

    /** Writes each message into a file of its own, named by the unit: all of them or none. @return the files, by code */
    public Job<List<Path>> save(long roundId, ReminderOrder order, Path folder) {
        return new Job<>(MessageRef.of("reminder.job.save"), control -> {
            Map<Path, AtomicFile.Content> files = new LinkedHashMap<>();
            for (ReminderMessage one : messages(roundId, order)) {
                files.put(folder.toAbsolutePath().resolve(name(one)), out -> out.write(bytes(one)));
            }
            Folders.make(folder);
            AtomicFile.writeAll(files);
            return List.copyOf(files.keySet());
        });
    }

    private static String name(ReminderMessage one) {
        String code = Letters.slug(Letters.fold(one.code()), LONGEST_NAME);
        return "nhac-" + code + "_" + Letters.slug(Letters.fold(one.unit()), LONGEST_NAME) + ".txt";
    }

    private static byte[] bytes(ReminderMessage one) {
        String to = List.of(one.phone(), one.email()).stream()
                .filter(way -> !way.isBlank())
                .collect(Collectors.joining("; "));
        String text = (to.isEmpty() ? "" : to + "\n\n") + one.text().subject() + "\n\n"
                + one.text().body() + "\n";
        return text.replace("\n", System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
    }
}
