package vn.congdoan.vanthu.app.round.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.report.UnitState;
import vn.congdoan.vanthu.domain.report.board.Board;
import vn.congdoan.vanthu.domain.report.board.HeatMap;
import vn.congdoan.vanthu.domain.report.board.StateCounts;
import vn.congdoan.vanthu.domain.report.board.UnitStanding;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;

/** It is Thursday, 5 March 2026. */
class BoardServiceTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDate DEADLINE = LocalDate.of(2026, 2, 25);

    @TempDir
    Path folder;

    private Database database;
    private BoardOffice office;
    private BoardService boards;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("db"), () -> false);
        office = new BoardOffice(database);
        AuditTrail audit = new AuditTrail(new AuditRepository(database), Access.SOLE, CLOCK);
        RoundService rounds =
                new RoundService(database, audit, Access.SOLE, period -> List.of(), new Messages(Messages.VIETNAMESE));
        boards = new BoardService(database, rounds, Access.SOLE, folder.resolve("copies"), CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theOfficeDayStandsAsItShould() {
        Board board = boards.board(office.officeDay("TG-2026", DEADLINE, 0).id());
        assertThat(board.counts()).isEqualTo(new StateCounts(95, 6, 9, 6, 4));
        assertThat(board.in(UnitState.MISSING))
                .extracting(unit -> unit.unit().code())
                .containsExactly("U108", "U109", "U110", "U111", "U112", "U113", "U114", "U115", "U116");
        assertThat(board.in(UnitState.MISSING)).allMatch(unit -> unit.daysLate() == 8);
        assertThat(board.in(UnitState.LATE)).extracting(UnitStanding::daysLate).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aReturnedFileIsCopiedAsItCame() throws Exception {
        Board board = boards.board(office.officeDay("TG-2026", DEADLINE, 0).id());
        Path copy = boards.copy(board.units().get(4).report());
        assertThat(copy).hasFileName("bao-cao-5.xlsx");
        assertThat(Files.readString(copy)).isEqualTo("tệp 5");
    }

    @Test
    void onlyRunningRoundsAreOnTheStartPage() {
        ReportingRound later = office.officeDay("B", DEADLINE.plusDays(30), 0);
        ReportingRound sooner = office.officeDay("A", DEADLINE, 0);
        assertThat(boards.running()).extracting(Board::round).containsExactly(sooner, later);
    }

    @Test
    void theHeatMapEndsWithTheRoundAndIsReadyAtOnce() {
        ReportingRound last = null;
        for (int month = 1; month <= 13; month++) {
            last = month(month);
        }
        HeatMap map = boards.heatMap(last.id());
        assertThat(map.rounds()).hasSize(12);
        assertThat(map.rounds().get(0).code()).isEqualTo("TG-2");
        assertThat(map.rows()).hasSize(600);
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long begin = processorTime();
            boards.heatMap(last.id());
            best = Math.min(best, processorTime() - begin);
        }
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(100));
    }

    /** Of this thread: what other programs take of the machine doesn't count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private ReportingRound month(int month) {
        LocalDate first = LocalDate.of(2025, 1, 1).plusMonths(month - 1);
        ReportPeriod period = new ReportPeriod(first, first.plusMonths(1).minusDays(1));
        ReportingRound round = office.round("TG-" + month, period, period.to().plusDays(5), 600, 0);
        database.transaction(() -> {
            for (int unit = 1; unit <= 600; unit++) {
                if (unit % 10 != month % 10) {
                    office.report(round, unit, 1, round.deadline().plusDays(unit % 3 - 1), Status.COUNTS);
                }
            }
            return null;
        });
        return round;
    }

    @Test
    void whoMayNotReportSeesNoBoard() {
        ReportingRound round = office.officeDay("TG-2026", DEADLINE, 0);
        RoundService rounds = new RoundService(
                database,
                new AuditTrail(new AuditRepository(database), Access.SOLE, CLOCK),
                Access.SOLE,
                period -> List.of(),
                new Messages(Messages.VIETNAMESE));
        Access nobody = () -> {
            throw ProblemException.of("people.refused");
        };
        BoardService refused = new BoardService(database, rounds, nobody, folder, CLOCK);
        assertThatThrownBy(() -> refused.board(round.id())).isInstanceOf(ProblemException.class);
    }
}
