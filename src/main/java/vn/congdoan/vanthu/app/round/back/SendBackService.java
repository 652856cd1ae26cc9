package vn.congdoan.vanthu.app.round.back;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.job.Job;
import vn.congdoan.vanthu.app.job.JobControl;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.returned.FiledSubmission;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.files.AtomicFile;
import vn.congdoan.vanthu.files.Folders;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.sheet.marked.CellMark;
import vn.congdoan.vanthu.sheet.marked.MarkedCopy;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.SubmissionRepository;

/** Sends reports that can't be used back to their units: the unit's own workbook with the bad cells marked, and what to say. */
public final class SendBackService {
    private static final int MOST_NAMES = 1000;

    private final Database database;
    private final RoundService rounds;
    private final SubmissionRepository submissions;
    private final Supplier<String> office;
    private final AuditTrail audit;
    private final Access access;
    private final Messages words;
    private final Clock clock;

    /**
     * @param office our own name, as units know it
     * @param words Vietnamese, whatever the window speaks
     */
    public SendBackService(
            Database database,
            RoundService rounds,
            Supplier<String> office,
            AuditTrail audit,
            Access access,
            Messages words,
            Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.rounds = Objects.requireNonNull(rounds, "rounds");
        this.office = Objects.requireNonNull(office, "office");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.words = Objects.requireNonNull(words, "words");
        this.clock = Objects.requireNonNull(clock, "clock");
        submissions = new SubmissionRepository(database);
    }

    /** The last report of each unit, where it can't be used; those that were sent back already are among them. */
    public List<FiledSubmission> rejected(long roundId) {
        access.require(Permission.REPORT);
        Map<Long, FiledSubmission> last = new LinkedHashMap<>();
        submissions.filed(roundId).forEach(one -> last.put(one.submission().unitId(), one));
        return last.values().stream()
                .filter(one -> one.submission().status() == Status.REJECTED)
                .toList();
    }

    /** What is said to the unit, for Zalo or an e-mail. */
    public String message(long submissionId) {
        access.require(Permission.REPORT);
        FiledSubmission filed = submission(submissionId);
        ReportingRound round = rounds.round(filed.submission().roundId());
        return backWords().message(round, unit(filed), filed);
    }

    /**
     * Writes for each report a marked copy and a note into the folder, all or nothing, and notes that they were sent back. A report of
     * the unit that counted until then doesn't any more: a better one is awaited.
     *
     * @param folder made when it isn't there; what stands in it stays
     * @return fails with {@code report.back.counts} for one that isn't rejected
     */
    public Job<List<SentBack>> sendBack(long roundId, List<Long> submissionIds, Path folder) {
        return new Job<>(MessageRef.of("report.back.job"), control -> {
            access.require(Permission.REPORT);
            ReportingRound round = rounds.round(roundId);
            Map<Path, AtomicFile.Content> files = new LinkedHashMap<>();
            List<SentBack> back = new ArrayList<>();
            for (long id : submissionIds) {
                control.checkCancelled();
                back.add(prepared(round, submission(id), folder.toAbsolutePath().normalize(), files));
                control.progress(back.size(), submissionIds.size());
            }
            write(folder, files, control);
            database.transaction(() -> {
                back.forEach(one -> note(round, one));
                return back.size();
            });
            return List.copyOf(back);
        });
    }

    /**
     * Says that a report can't be used although it is in order by its cells; it can be sent back then.
     *
     * @throws ProblemException {@code report.back.reason}
     */
    public FiledSubmission reject(long submissionId, String reason) {
        access.require(Permission.REPORT);
        if (reason.isBlank()) {
            throw ProblemException.of("report.back.reason");
        }
        return database.transaction(() -> {
            FiledSubmission filed = submission(submissionId);
            audit.note(
                    "REPORT_REJECTED",
                    AuditSubject.round(filed.submission().roundId()),
                    words.get("report.back.audit.rejected", unit(filed).code(), reason.strip()));
            return submissions.save(
                    filed.with(judged(filed.submission(), Status.REJECTED, reason.strip()))
                            .with(filed.filing().withStatusReason(reason.strip())),
                    null);
        });
    }

    private static void write(Path folder, Map<Path, AtomicFile.Content> files, JobControl control) {
        control.checkCancelled();
        if (!files.isEmpty()) {
            Folders.make(folder);
            AtomicFile.writeAll(files);
        }
    }

    private SentBack prepared(
            ReportingRound round, FiledSubmission filed, Path folder, Map<Path, AtomicFile.Content> files)
            throws IOException {
        if (filed.submission().status() != Status.REJECTED) {
            throw ProblemException.of("report.back.counts", filed.submission().file());
        }
        ExpectedUnit unit = unit(filed);
        String message = backWords().message(round, unit, filed);
        String name = free(folder, BackWords.fileName(unit), files);
        Optional<Path> marked = marked(filed, folder.resolve(name), files);
        Path note = folder.resolve(name + ".txt");
        files.put(
                note,
                out -> out.write(message.replace("\n", System.lineSeparator()).getBytes(StandardCharsets.UTF_8)));
        return new SentBack(filed.submission().id(), unit, marked, note, message);
    }

    /** Nothing for a file that has no cells to mark. */
    private Optional<Path> marked(FiledSubmission filed, Path stem, Map<Path, AtomicFile.Content> files)
            throws IOException {
        if (filed.findings().isEmpty()) {
            return Optional.empty();
        }
        List<CellMark> marks = BackWords.wrong(filed.findings()).stream()
                .map(one -> new CellMark(one.place(), backWords().comment(one)))
                .toList();
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        String ending =
                MarkedCopy.write(submissions.file(filed.submission().id()), BackWords.plainName(filed), marks, copy);
        Path file = stem.resolveSibling(stem.getFileName() + ending);
        files.put(file, copy::writeTo);
        return Optional.of(file);
    }

    private static String free(Path folder, String name, Map<Path, AtomicFile.Content> files) {
        String free = name;
        for (int copy = 2; copy < MOST_NAMES; copy++) {
            Path note = folder.resolve(free + ".txt");
            if (!files.containsKey(note) && !Files.exists(note)) {
                return free;
            }
            free = name + "-" + copy;
        }
        throw ProblemException.of("export.exists", name, folder);
    }

    private void note(ReportingRound round, SentBack one) {
        FiledSubmission filed = submission(one.submissionId());
        submissions.all(round.id()).stream()
                .filter(other -> other.unitId() == one.unit().unitId() && other.status() == Status.COUNTS)
                .forEach(other -> submissions.save(judged(other, Status.SUPERSEDED, ""), null));
        submissions.save(
                filed.with(
                        filed.filing().returned(clock.instant(), access.user().name())),
                null);
        audit.note(
                "REPORT_SENT_BACK",
                AuditSubject.round(round.id()),
                words.get(
                        "report.back.audit.sent",
                        one.unit().code(),
                        filed.submission().file()));
    }

    private BackWords backWords() {
        return new BackWords(words, office.get(), LocalDate.now(clock));
    }

    private FiledSubmission submission(long id) {
        return submissions.byId(id).orElseThrow(() -> ProblemException.of("report.in.noSubmission"));
    }

    private ExpectedUnit unit(FiledSubmission filed) {
        Map<Long, ExpectedUnit> units = rounds.expected(filed.submission().roundId()).stream()
                .collect(Collectors.toMap(ExpectedUnit::unitId, one -> one));
        return Optional.ofNullable(units.get(filed.submission().unitId()))
                .orElseThrow(() -> ProblemException.of("report.in.noSubmission"));
    }

    private static Submission judged(Submission one, Status status, String problem) {
        return one.judged(status, one.values(), problem);
    }
}
