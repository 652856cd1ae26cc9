package vn.congdoan.vanthu.app.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;

class RoundServiceTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-03-05T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    Path folder;

    private final List<Unit> units = new ArrayList<>();
    private Database database;
    private RoundService rounds;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("db"), () -> false);
        AuditTrail audit = new AuditTrail(new AuditRepository(database), Access.SOLE, CLOCK);
        rounds = new RoundService(
                database, audit, Access.SOLE, period -> List.copyOf(units), new Messages(Messages.VIETNAMESE));
        for (int i = 1; i <= 5; i++) {
            units.add(Rounds.unit(i, null, null));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRoundIsKeptAsItWasOpened() {
        ReportingRound opened = rounds.create(Rounds.plan(Rounds.count("A1", "Số buổi")));
        assertThat(rounds.round("tg-2024")).isEqualTo(opened);
        assertThat(rounds.round(opened.id())).isEqualTo(opened);
        assertThat(rounds.rounds()).containsExactly(opened);
        assertThat(opened.form().version()).isEqualTo(1);
        assertThat(opened.form().indicators()).containsExactly(Rounds.count("A1", "Số buổi"));
        assertThat(rounds.history(opened.id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("ROUND_OPENED"));
    }

    @Test
    void laterChangesOfTheRegisterDontTouchIt() {
        ReportingRound opened = rounds.create(Rounds.plan(Rounds.count("A1", "Số buổi")));
        units.clear();
        assertThat(rounds.expected(opened.id()))
                .extracting(ExpectedUnit::code)
                .containsExactly("U01", "U02", "U03", "U04", "U05");
    }

    @Test
    void whoIsGoneByTheDeadlineIsExempt() {
        units.set(1, Rounds.unit(2, null, LocalDate.of(2024, 6, 30)));
        units.set(2, Rounds.unit(3, null, Rounds.DEADLINE));
        units.set(3, Rounds.unit(4, LocalDate.of(2025, 1, 1), null));
        units.set(4, Rounds.unit(5, LocalDate.of(2024, 11, 1), null));
        ReportingRound opened = rounds.create(Rounds.plan(Rounds.count("A1", "Số buổi")));
        assertThat(rounds.expected(opened.id()))
                .extracting(ExpectedUnit::code, ExpectedUnit::exemption)
                .containsExactly(
                        tuple("U01", ""),
                        tuple("U02", "Ngừng hoạt động từ sau ngày 30/06/2024"),
                        tuple("U03", ""),
                        tuple("U05", "Thành lập ngày 01/11/2024, sau hạn nộp"));
    }

    @Test
    void everythingWrongIsToldAtOnceAndNothingIsStored() {
        RoundPlan plan = Rounds.plan(Rounds.count("A1", "Một"), Rounds.count("a1", ""), Rounds.ratio("A3", "A1", "B9"))
                .forUnits(List.of("U01", "U99"));
        assertThatThrownBy(() -> rounds.create(plan))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.findings())
                                .extracting(
                                        finding -> finding.place(),
                                        finding -> finding.message().key())
                                .containsExactlyInAnyOrder(
                                        tuple("/units", "round.find.unknownUnit"),
                                        tuple("/indicators/1/code", "round.find.codeTwice"),
                                        tuple("/indicators/1/label", "round.find.labelMissing"),
                                        tuple("/indicators/2/denominator", "round.find.referenceUnknown")));
        assertThat(rounds.rounds()).isEmpty();
    }

    @Test
    void aCodeIsGivenOnce() {
        rounds.create(Rounds.plan(Rounds.count("A1", "Một")));
        assertThatThrownBy(() -> rounds.create(Rounds.plan(Rounds.count("A1", "Một"))))
                .hasMessageContaining("round.find.roundCodeTaken");
    }

    @Test
    void aSecondRoundOfASeriesTakesTheFormUpAndAChangedOneIsANewVersion() {
        ReportingRound first = rounds.create(ofSeries("TG-2024", "Một"));
        ReportingRound same = rounds.create(ofSeries("TG-2025", "Một"));
        ReportingRound changed = rounds.create(ofSeries("TG-2026", "Hai"));
        assertThat(List.of(first, same, changed))
                .extracting(round -> round.form().version())
                .containsExactly(1, 1, 2);
        assertThat(rounds.round("TG-2024").form().indicators().get(0).label()).isEqualTo("Một");
    }

    @Test
    void someOwesNothingForAReason() {
        RoundPlan base = Rounds.plan(Rounds.count("A1", "Một"));
        ReportingRound opened = rounds.create(new RoundPlan(
                base.code(),
                base.title(),
                base.period(),
                base.deadline(),
                List.of("u01", "u02"),
                Map.of("u02", "đang giải thể"),
                base.form(),
                base.source(),
                "",
                null));
        assertThat(rounds.expected(opened.id()))
                .extracting(ExpectedUnit::exemption)
                .containsExactly("", "đang giải thể");
    }

    private static RoundPlan ofSeries(String code, String label) {
        RoundPlan base = Rounds.plan(Rounds.count("A1", label));
        return new RoundPlan(
                code,
                base.title(),
                base.period(),
                base.deadline(),
                List.of(),
                Map.of(),
                base.form(),
                base.source(),
                "tuyen-truyen",
                null);
    }
}
