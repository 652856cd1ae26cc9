package vn.congdoan.vanthu.app.round.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.job.Batch;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.round.PastFigures;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.unit.UnitService;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;
import vn.congdoan.vanthu.domain.returned.OpenQuestion;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.sheet.open.WorkbookOpener;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.OpenQuestionRepository;
import vn.congdoan.vanthu.storage.SubmissionRepository;
import vn.congdoan.vanthu.text.returned.UnitMatcher;

/** Takes returned workbooks in: a plan first, questions, and only what was confirmed is stored. */
public final class IntakeService {
    private final Database database;
    private final RoundService rounds;
    private final RoundUnitNames units;
    private final SubmissionRepository submissions;
    private final OpenQuestionRepository questions;
    private final PastFigures past;
    private final SubmissionService filed;
    private final AuditTrail audit;
    private final Access access;
    private final Messages words;
    private final Clock clock;

    /** @param words for the units and the log: Vietnamese, whatever the window speaks */
    public IntakeService(
            Database database,
            RoundService rounds,
            UnitService units,
            AuditTrail audit,
            Access access,
            Messages words,
            Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.rounds = Objects.requireNonNull(rounds, "rounds");
        this.units = new RoundUnitNames(units);
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.words = Objects.requireNonNull(words, "words");
        this.clock = Objects.requireNonNull(clock, "clock");
        submissions = new SubmissionRepository(database);
        questions = new OpenQuestionRepository(database);
        past = new PastFigures(rounds, submissions);
        filed = new SubmissionService(database, rounds, audit, access, words, clock);
    }

    /** What is done with reports that are in. */
    public SubmissionService submissions() {
        return filed;
    }

    /**
     * A value that a person types for a figure of a plan.
     *
     * @param typed in any shape that units use; "" to leave the figure out
     * @throws ProblemException what is wrong with it, in words
     */
    public Correction typed(IntakePlan plan, String code, String typed, String reason) {
        access.require(Permission.REPORT);
        Correction read = TypedValue.read(plan.round().form(), plan.round().period(), code, typed, reason);
        return new Correction(
                read.value(),
                words.get("report.in.note.corrected", access.user().name(), read.reason()));
    }

    /**
     * Reads and checks what was handed over, and stores nothing. One bad file never stops the others; cancelling leaves nothing.
     *
     * @param paths files, folders, zip archives, letters saved as files
     * @param received the day they came in; null to take each file's own day where that lies in the time of the round
     * @return fails with {@code round.closed}, {@code report.in.gone}, {@code report.in.tooMany}, {@code report.in.received.future}
     */
    public Job<IntakePlan> plan(long roundId, List<Path> paths, LocalDate received) {
        return new Job<>(MessageRef.of("report.in.job.plan"), control -> {
            access.require(Permission.REPORT);
            if (received != null && received.isAfter(LocalDate.now(clock))) {
                throw ProblemException.of("report.in.received.future", PrintedDay.of(received));
            }
            ReportingRound round = open(roundId);
            try (FoundFiles found = FoundFiles.in(paths)) {
                return planned(facts(round), found.files(), file -> received(round, file.time(), received), control);
            }
        });
    }

    /** The cells around one of a file of a plan. */
    public Job<CellSurroundings> around(IntakePlan plan, int number, CellPlace place) {
        return new Job<>(MessageRef.of("report.in.job.cell"), control -> {
            access.require(Permission.REPORT);
            IntakeItem item = plan.item(number);
            byte[] bytes = plan.held(item).bytes();
            return CellSurroundings.of(WorkbookOpener.open(bytes, item.plainName()), place);
        });
    }

    /** A report that is in, recognised again from its file, so that its cells can be looked at and corrected. */
    public Job<IntakePlan> review(long submissionId) {
        return new Job<>(MessageRef.of("report.in.job.plan"), control -> {
            access.require(Permission.REPORT);
            FiledSubmission one = filed.submission(submissionId);
            FoundFile file = new FoundFile(
                    one.submission().file(), one.filing().fileTime(), () -> submissions.file(submissionId));
            ReportingRound round = open(one.submission().roundId());
            IntakePlan plan = planned(
                    facts(round), List.of(file), found -> one.submission().received(), control);
            return plan.answered(0, answer -> answer.of(one.submission().unitId()));
        });
    }

    /** The files that wait for an answer, recognised again with all that was learnt meanwhile. */
    public Job<IntakePlan> waiting(long roundId) {
        return new Job<>(MessageRef.of("report.in.job.plan"), control -> {
            access.require(Permission.REPORT);
            return waiting(open(roundId), questions.of(roundId), control);
        });
    }

    /**
     * One of them.
     *
     * @param file its name, with or without its folder; of several alike all
     * @return fails with {@code report.in.notWaiting}
     */
    public Job<IntakePlan> waiting(long roundId, String file) {
        return new Job<>(MessageRef.of("report.in.job.plan"), control -> {
            access.require(Permission.REPORT);
            return waiting(open(roundId), named(roundId, file), control);
        });
    }

    private IntakePlan waiting(ReportingRound round, List<OpenQuestion> waiting, JobControl control) throws Exception {
        Map<FoundFile, LocalDate> days = new LinkedHashMap<>();
        for (OpenQuestion one : waiting) {
            days.put(
                    new FoundFile(one.file(), one.sender(), one.fileTime(), () -> questions.file(one)), one.received());
        }
        return planned(facts(round), List.copyOf(days.keySet()), days::get, control);
    }

    private List<OpenQuestion> named(long roundId, String file) {
        List<OpenQuestion> named = questions.of(roundId).stream()
                .filter(one -> one.file().equals(file)
                        || FoundFile.plainName(one.file()).equals(file))
                .toList();
        if (named.isEmpty()) {
            throw ProblemException.of("report.in.notWaiting", file);
        }
        return named;
    }

    /**
     * A file that waits isn't a report of this round: it is forgotten.
     *
     * @throws ProblemException {@code report.in.notWaiting}
     */
    public void drop(long roundId, String file) {
        access.require(Permission.REPORT);
        database.transaction(() -> {
            named(roundId, file).forEach(one -> questions.remove(roundId, one.sha256()));
            audit.note("REPORT_DROPPED", AuditSubject.round(roundId), file);
            return file;
        });
    }

    /** How many files of a round wait for an answer. */
    public int waitingFiles(long roundId) {
        access.require(Permission.REPORT);
        return questions.of(roundId).size();
    }

    @FunctionalInterface
    private interface Day {
        LocalDate of(FoundFile file);
    }

    private IntakePlan planned(RoundFacts facts, List<FoundFile> files, Day day, JobControl control) throws Exception {
        Recognition recognition = new Recognition(facts.round(), new UnitMatcher(facts.names()));
        Judge judge = new Judge(facts);
        List<HeldFile> held = new ArrayList<>(files.size());
        List<IntakeItem> items = new ArrayList<>(files.size());
        control.progress(0, files.size());
        Batch.inOrder(files, recognition::read, read -> {
            control.checkCancelled();
            held.add(read.held());
            items.add(new IntakeItem(
                    items.size(),
                    read.file().name(),
                    read.sha256(),
                    read.file().sender(),
                    read.file().time(),
                    day.of(read.file()),
                    read.recognised(),
                    IntakeAnswer.NONE,
                    judge.judge(read.recognised(), IntakeAnswer.NONE)));
            control.progress(items.size(), files.size());
        });
        return IntakePlan.of(facts, held, items);
    }

    /**
     * Stores what a plan says: all of it, or nothing when the disk fails. What still asks waits for its answer; what was learnt from
     * answers is kept.
     *
     * @return fails with {@code round.closed}
     */
    public Job<IntakeReceipt> confirm(IntakePlan plan) {
        return new Job<>(MessageRef.of("report.in.job.confirm"), control -> {
            access.require(Permission.REPORT);
            ReportingRound round = open(plan.round().id());
            return database.transaction(() -> {
                IntakePlan now = plan.on(facts(round)); // another seat may have taken files in meanwhile
                IntakeReceipt receipt = new IntakeStore(
                                submissions,
                                questions,
                                words,
                                now,
                                clock.instant(),
                                access.user().name())
                        .store();
                learn(now);
                note(round, receipt);
                return receipt;
            });
        });
    }

    private void note(ReportingRound round, IntakeReceipt receipt) {
        audit.note(
                "REPORTS_TAKEN_IN",
                AuditSubject.round(round.id()),
                words.get(
                        "report.in.audit.taken",
                        receipt.counts().get(Outcome.ACCEPTED),
                        receipt.counts().get(Outcome.REJECTED),
                        receipt.counts().get(Outcome.ASKS),
                        receipt.counts().get(Outcome.SUPERSEDED)));
    }

    /** The words by which a file points to its unit, and who sent it, when a person had to say which unit that is. */
    private void learn(IntakePlan plan) {
        for (IntakeItem item : plan.items()) {
            long told = item.answer().unitId();
            if (told == 0 || item.isLeftOut() || item.judgement().unitId() != told) {
                continue;
            }
            Senders.address(item.sender())
                    .filter(address ->
                            Senders.isNews(address, told, plan.facts().names()))
                    .ifPresent(address -> units.learnSender(told, address));
            item.recognised().match().candidates().stream()
                    .filter(one -> one.unitId() == told)
                    .findFirst()
                    .filter(one -> !plan.facts().isRemembered(one))
                    .flatMap(RoundFacts::pointing)
                    .ifPresent(words -> units.learn(told, words));
        }
    }

    private ReportingRound open(long roundId) {
        ReportingRound round = rounds.round(roundId);
        if (round.closed()) {
            throw ProblemException.of("report.in.closed", round.code());
        }
        return round;
    }

    private RoundFacts facts(ReportingRound round) {
        List<ExpectedUnit> expected = rounds.expected(round.id());
        return new RoundFacts(
                round,
                expected,
                past.before(round),
                questions.layouts(round.form().code()),
                submissions.filed(round.id()),
                units.names(round, expected, LocalDate.now(clock)));
    }

    /** The file's own day tells when it came, unless it lies outside the time in which it can have come. */
    private LocalDate received(ReportingRound round, Instant fileTime, LocalDate told) {
        if (told != null) {
            return told;
        }
        LocalDate today = LocalDate.now(clock);
        if (fileTime == null) {
            return today;
        }
        LocalDate day = fileTime.atZone(clock.getZone()).toLocalDate();
        return day.isBefore(round.period().from()) || day.isAfter(today) ? today : day;
    }
}
