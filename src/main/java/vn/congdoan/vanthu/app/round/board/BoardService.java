package vn.congdoan.vanthu.app.round.board;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.round.ReturnedCopies;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.domain.report.board.HeatMap;
import vn.congdoan.vanthu.domain.report.board.Receipt;
import vn.congdoan.vanthu.domain.user.Permission;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.ReceiptRepository;
import vn.congdoan.vanthu.storage.SubmissionRepository;

/** How rounds stand today. It asks the database, so not on the window's thread. */
public final class BoardService {
    /** The heat map shows a year of months, or three of quarters. */
    static final int MOST_PERIODS = 12;

    private final Database database;
    private final RoundService rounds;
    private final ReceiptRepository receipts;
    private final Access access;
    private final ReturnedCopies copies;
    private final Clock clock;

    /** @param copies where returned files are put to be looked at; made when first needed */
    public BoardService(Database database, RoundService rounds, Access access, Path copies, Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.rounds = Objects.requireNonNull(rounds, "rounds");
        this.access = Objects.requireNonNull(access, "access");
        this.clock = Objects.requireNonNull(clock, "clock");
        receipts = new ReceiptRepository(database);
        this.copies = new ReturnedCopies(new SubmissionRepository(database), copies);
    }

    /** As of one moment. @throws ProblemException {@code round.gone}, {@code people.refused} */
    public Board board(long roundId) {
        access.require(Permission.REPORT);
        return database.transaction(() -> board(rounds.round(roundId), receipts.of(roundId)));
    }

    private Board board(ReportingRound round, List<Receipt> reports) {
        return Board.of(round, rounds.expected(round.id()), reports, LocalDate.now(clock));
    }

    /**
     * The periods of the duty that a round belongs to, up to and with it, the last {@value #MOST_PERIODS} at most; the round alone
     * where it doesn't recur.
     */
    public HeatMap heatMap(long roundId) {
        access.require(Permission.REPORT);
        return database.transaction(() -> {
            ReportingRound round = rounds.round(roundId);
            List<ReportingRound> periods = Stream.concat(Stream.of(round), rounds.earlier(round).stream())
                    .limit(MOST_PERIODS)
                    .toList();
            Map<Long, List<Receipt>> reports =
                    receipts.of(periods.stream().map(ReportingRound::id).toList());
            return HeatMap.of(periods.stream()
                    .map(one -> board(one, reports.get(one.id())))
                    .toList());
        });
    }

    /** The boards of the rounds that still go on, the one that is due first first. */
    public List<Board> running() {
        access.require(Permission.REPORT);
        return rounds.rounds().stream()
                .filter(round -> !round.closed())
                .sorted(Comparator.comparing(ReportingRound::deadline))
                .map(round -> board(round.id()))
                .toList();
    }

    /**
     * A copy of a returned file, to be looked at; changes of it change nothing here.
     *
     * @throws ProblemException {@code round.file.none} when it was stored without one
     */
    public Path copy(Receipt report) {
        access.require(Permission.REPORT);
        return copies.write(report.submissionId(), report.file());
    }
}
