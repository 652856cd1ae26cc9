package vn.congdoan.vanthu.app.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.CellValue;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.report.ReportedValue;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.Submission;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.SubmissionRepository;

class PastFiguresTest {
    private static final List<Indicator> INDICATORS = List.of(
            Rounds.count("H", "Số buổi"),
            Rounds.count("N", "Số người"),
            Rounds.indicator("W", "Lương", IndicatorType.INTEGER, Aggregate.WEIGHTED, "N", "", ""),
            Rounds.ratio("P", "H", "N"));

    @TempDir
    Path folder;

    private final List<Unit> units = new ArrayList<>();
    private final Map<Long, Set<Long>> merged = new HashMap<>();
    private Database database;
    private RoundService rounds;
    private SubmissionRepository submissions;
    private PastFigures past;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("db"), () -> false);
        AuditTrail audit = new AuditTrail(new AuditRepository(database), Access.SOLE, Clock.systemUTC());
        RoundUnits register = new RoundUnits() {
            @Override
            public List<Unit> during(ReportPeriod period) {
                return List.copyOf(units);
            }

            @Override
            public Map<Long, Set<Long>> predecessors() {
                return merged;
            }
        };
        rounds = new RoundService(database, audit, Access.SOLE, register, new Messages(Messages.VIETNAMESE));
        submissions = new SubmissionRepository(database);
        past = new PastFigures(rounds, submissions);
        units.addAll(List.of(unit(1), unit(2), unit(3)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aUnitIsHeldAgainstAllThatWentIntoItEachIndicatorByItsKind() {
        ReportingRound before = round(2023);
        report(before, 1, 10, 100, 6_000_000);
        report(before, 2, 5, 300, 10_000_000);
        report(before, 3, 7, 70, 8_000_000);
        units.remove(1);
        merged.put(1L, Set.of(2L));
        ReportingRound now = round(2024);
        assertThat(figure(now, 1, "H")).contains(new BigDecimal("15"));
        assertThat(figure(now, 1, "W")).contains(new BigDecimal("9000000"));
        assertThat(figure(now, 1, "P")).contains(new BigDecimal("3.75"));
        assertThat(figure(now, 3, "H")).contains(new BigDecimal("7"));
    }

    @Test
    void nothingIsComparedWhereOneOfThemWasSilent() {
        ReportingRound before = round(2023);
        report(before, 1, 10, 100, 6_000_000);
        units.remove(1);
        merged.put(1L, Set.of(2L));
        assertThat(figure(round(2024), 1, "H")).isEmpty();
    }

    @Test
    void aRoundBeforeTheMergerComparesEachWithItself() {
        ReportingRound before = round(2023);
        report(before, 1, 10, 100, 6_000_000);
        report(before, 2, 5, 300, 10_000_000);
        merged.put(1L, Set.of(2L));
        assertThat(figure(round(2024), 1, "H")).contains(new BigDecimal("10"));
    }

    private Optional<BigDecimal> figure(ReportingRound round, long unit, String code) {
        return past.before(round).getOrDefault(unit, List.of()).stream()
                .filter(value -> value.code().equals(code))
                .map(value -> ((CellValue.Number) value.value()).value())
                .findFirst();
    }

    private ReportingRound round(int year) {
        ReportPeriod period = new ReportPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        RoundPlan free = RoundPlan.free("TG-" + year, "Báo cáo", period, period.to(), INDICATORS);
        return rounds.create(new RoundPlan(
                free.code(),
                free.title(),
                free.period(),
                free.deadline(),
                free.units(),
                Map.of(),
                free.form(),
                free.source(),
                "TG",
                null));
    }

    private void report(ReportingRound round, long unit, int hours, int people, int wage) {
        List<ReportedValue> values = List.of(value("H", hours), value("N", people), value("W", wage));
        submissions.save(
                new Submission(
                        0,
                        round.id(),
                        unit,
                        1,
                        "U.xlsx",
                        round.id() + "-" + unit,
                        round.deadline(),
                        Submission.Status.COUNTS,
                        values,
                        ""),
                new byte[] {1});
    }

    private static ReportedValue value(String code, int value) {
        return new ReportedValue(code, new CellValue.Number(BigDecimal.valueOf(value)), null, "", "");
    }

    private static Unit unit(int number) {
        return Rounds.unit(number, null, null);
    }
}
