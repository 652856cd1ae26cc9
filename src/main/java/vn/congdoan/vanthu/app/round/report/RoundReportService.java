package vn.congdoan.vanthu.app.round.report;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.document.DocumentService;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.round.total.ConsolidationService;
import vn.congdoan.vanthu.app.round.total.RoundTotals;
import vn.congdoan.vanthu.app.sending.DocumentNames;
import vn.congdoan.vanthu.app.template.TemplateService;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentVersion;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.domain.report.live.LiveFigures;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DocumentRepository;
import vn.congdoan.vanthu.storage.FlowRepository;
import vn.congdoan.vanthu.storage.LiveFigureRepository;
import vn.congdoan.vanthu.storage.VersionRepository;

/**
 * Drafts the report to the superior from a round, and keeps its figures in step with the round until it is submitted: the figures are
 * words of the text like all others, so that whatever happens to a document happens to a report. Not on the window's thread.
 */
public final class RoundReportService {
    private final Database database;
    private final Texts texts;
    private final RoundService rounds;
    private final ConsolidationService totals;
    private final LongFunction<Board> boards;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;
    private final LiveFigureRepository figures;
    private final DocumentRepository stored;
    private final VersionRepository versions;
    private final FlowRepository flows;
    private final ReportWords words = new ReportWords();
    private final ReportText writer;

    /** What reports are made of and kept in. */
    public record Texts(DocumentService documents, TemplateService templates) {}

    /** @param boards how a round stands today, by its id */
    public RoundReportService(
            Database database,
            Texts texts,
            RoundService rounds,
            ConsolidationService totals,
            LongFunction<Board> boards,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.rounds = Objects.requireNonNull(rounds, "rounds");
        this.totals = Objects.requireNonNull(totals, "totals");
        this.boards = Objects.requireNonNull(boards, "boards");
        this.audit = Objects.requireNonNull(audit, "audit");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
        figures = new LiveFigureRepository(database);
        stored = new DocumentRepository(database);
        versions = new VersionRepository(database);
        flows = new FlowRepository(database);
        writer = new ReportText(texts.templates(), words);
    }

    /**
     * The round's report: the one that is still being written, with its figures of today, or a new draft.
     *
     * @return the document's id
     * @throws ProblemException {@code total.nothing} while no report counts
     */
    public long draft(long roundId) {
        access.require(Permission.REPORT);
        access.require(Permission.DRAFT);
        Optional<Long> begun = begun(roundId);
        if (begun.isPresent()) {
            refresh(begun.get());
            return begun.get();
        }
        ReportingRound round = rounds.round(roundId);
        RoundTotals counted = totals.totals(round);
        if (counted.isEmpty()) {
            throw ProblemException.of("total.nothing", round.code());
        }
        ReportText.Written written =
                writer.write(counted, new ReportFigures(counted, boards.apply(roundId), words), ordered(round));
        return database.transaction(() -> {
            long id = texts.documents().create(written.draft(), ReportText.TEMPLATE);
            keep(id, roundId, written);
            audit.note("ROUND_REPORT", AuditSubject.round(roundId), round.code());
            return id;
        });
    }

    private Optional<Long> begun(long roundId) {
        return figures.documents(roundId).stream()
                .filter(stored::isKept)
                .filter(id -> flows.of(id).state().isOpen())
                .findFirst();
    }

    /** Only a document with a number can be cited. */
    private String ordered(ReportingRound round) {
        long id = round.source().documentId();
        return stored.draft(id)
                .map(Draft::parts)
                .filter(parts -> parts.number().number() != null)
                .map(parts -> named(parts))
                .orElse("");
    }

    private static String named(DocumentParts parts) {
        return DocumentNames.full(parts, parts.organisation());
    }

    private void keep(long documentId, long roundId, ReportText.Written written) {
        long version = versions.keep(documentId, written.draft(), DocumentVersion.Reason.OPENED, clock.instant());
        figures.save(new LiveFigures(documentId, roundId, version, written.figures()));
    }

    /** What {@link #refresh} would do; nothing for what is no report, or is submitted or issued. */
    public Refreshed stale(long documentId) {
        access.require(Permission.REPORT);
        Optional<LiveFigures> report = figures.of(documentId).filter(one -> isOpen(documentId));
        if (report.isEmpty()) {
            return Refreshed.NOTHING;
        }
        FigureUpdate update = update(report.get(), texts.documents().draft(documentId));
        return new Refreshed(update.changed(now(report.get().roundId())), update.lost());
    }

    /**
     * Puts the round's present figures in.
     *
     * @throws ProblemException {@code workflow.frozen} for a submitted or issued report
     */
    public Refreshed refresh(long documentId) {
        access.require(Permission.REPORT);
        LiveFigures report = figures.of(documentId).orElseThrow(() -> ProblemException.of("roundReport.none"));
        ReportFigures now = now(report.roundId());
        return database.transaction(() -> {
            Draft present = texts.documents().draft(documentId);
            FigureUpdate update = update(report, present);
            Refreshed refreshed = new Refreshed(update.changed(now), update.lost());
            if (refreshed.changed() > 0) {
                versions.keep(documentId, present, DocumentVersion.Reason.OPENED, clock.instant());
                ReportText.Written written = update.updated(now);
                texts.documents().save(documentId, written.draft());
                keep(documentId, report.roundId(), written);
            }
            return refreshed;
        });
    }

    private FigureUpdate update(LiveFigures report, Draft present) {
        Draft kept = versions.draft(report.versionId()).orElse(present);
        return new FigureUpdate(kept, present, report.figures());
    }

    private ReportFigures now(long roundId) {
        return new ReportFigures(totals.totals(rounds.round(roundId)), boards.apply(roundId), words);
    }

    private boolean isOpen(long documentId) {
        return flows.of(documentId).state().isOpen();
    }
}
