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
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;
import vn.congdoan.vanthu.domain.unit.Unit;
import vn.congdoan.vanthu.i18n.Messages;
import vn.congdoan.vanthu.storage.AuditRepository;
import vn.congdoan.vanthu.storage.Database;

class RoundChangeServiceTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-03-05T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    Path folder;

    private final List<Unit> units = new ArrayList<>();
    private Database database;
    private RoundService rounds;
    private ReportingRound round;

    @BeforeEach
    void open() {
        database = new Database(folder.resolve("db"), () -> false);
        AuditTrail audit = new AuditTrail(new AuditRepository(database), Access.SOLE, CLOCK);
        rounds = new RoundService(
                database, audit, Access.SOLE, period -> List.copyOf(units), new Messages(Messages.VIETNAMESE));
        for (int i = 1; i <= 5; i++) {
            units.add(Rounds.unit(i, null, null));
        }
        round = rounds.create(Rounds.plan(Rounds.count("A1", "Một")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void someUnitsAreExemptForAReasonAndExpectedAgain() {
        assertThat(rounds.changes().exempt(round.id(), List.of("u02", "U03"), "đang sáp nhập"))
                .hasSize(2);
        assertThat(rounds.expected(round.id()))
                .filteredOn(ExpectedUnit::isExempt)
                .hasSize(2);
        rounds.changes().expect(round.id(), List.of("U02"), "ghi nhầm");
        assertThat(rounds.expected(round.id()))
                .filteredOn(ExpectedUnit::isExempt)
                .extracting(ExpectedUnit::code, ExpectedUnit::exemption)
                .containsExactly(tuple("U03", "đang sáp nhập"));
        assertThat(rounds.history(round.id()))
                .extracting(entry -> entry.detail())
                .contains("U02, U03 – đang sáp nhập", "U02 – ghi nhầm");
    }

    @Test
    void aChangeWithoutAReasonIsRefused() {
        assertThatThrownBy(() -> rounds.changes().exempt(round.id(), List.of("U02"), " "))
                .hasMessageContaining("round.reason.missing");
    }

    @Test
    void oneUnknownUnitStopsTheWholeChange() {
        assertThatThrownBy(() -> rounds.changes().exempt(round.id(), List.of("U02", "X"), "vì thế"))
                .hasMessageContaining("round.unit.unknown");
        assertThat(rounds.expected(round.id())).noneMatch(ExpectedUnit::isExempt);
    }

    @Test
    void anExtensionOfOneUnitGoesWhenAllGetALaterDay() {
        LocalDate own = Rounds.DEADLINE.plusDays(3);
        rounds.changes().extend(round.id(), List.of("U01"), own, "bão");
        assertThat(rounds.expected(round.id()).get(0).extension()).isEqualTo(own);
        ReportingRound later = rounds.changes().postpone(round.id(), Rounds.DEADLINE.plusDays(5), "lũ");
        assertThat(later.deadline()).isEqualTo(Rounds.DEADLINE.plusDays(5));
        assertThat(rounds.round(round.id())).isEqualTo(later);
        assertThat(rounds.expected(round.id()).get(0).extension()).isNull();
        assertThat(rounds.history(round.id()))
                .last()
                .satisfies(entry -> assertThat(entry.detail()).isEqualTo("15/10/2024 → 20/10/2024 – lũ"));
    }

    @Test
    void anExtensionIsLaterThanTheDeadline() {
        assertThatThrownBy(() -> rounds.changes().extend(round.id(), List.of("U01"), Rounds.DEADLINE, "bão"))
                .hasMessageContaining("round.extend.notLater");
        assertThatThrownBy(() -> rounds.changes().postpone(round.id(), Rounds.DEADLINE, "bão"))
                .hasMessageContaining("round.extend.notLater");
    }

    @Test
    void aForgottenUnitIsAddedAsItIsThen() {
        units.add(Rounds.unit(6, LocalDate.of(2024, 5, 1), null));
        assertThat(rounds.changes().add(round.id(), List.of("U06", "U01"), "mới thành lập"))
                .extracting(ExpectedUnit::code)
                .containsExactly("U06");
        assertThat(rounds.expected(round.id())).hasSize(6);
        assertThatThrownBy(() -> rounds.changes().add(round.id(), List.of("U77"), "x"))
                .hasMessageContaining("round.find.unknownUnit");
    }

    @Test
    void aMendedFormIsTheNextVersionAndIsNoted() {
        List<Indicator> two = List.of(Rounds.count("A1", "Một"), Rounds.count("A2", "Hai"));
        assertThat(rounds.changes().formChange(round.id(), two).isChange()).isTrue();
        assertThat(rounds.round(round.id()).form().version()).isEqualTo(1);
        FormChange change = rounds.changes().changeForm(round.id(), two, "thiếu một chỉ tiêu");
        assertThat(change.reported()).isEmpty();
        assertThat(change.findings()).isEmpty();
        assertThat(rounds.round(round.id()).form()).isEqualTo(change.form());
        assertThat(change.form().version()).isEqualTo(2);
        assertThat(rounds.changes().changeForm(round.id(), two, "lần nữa").isChange())
                .isFalse();
        assertThat(rounds.history(round.id()))
                .extracting(entry -> entry.action(), entry -> entry.detail())
                .contains(tuple("ROUND_FORM", "1 → 2 – thiếu một chỉ tiêu"))
                .hasSize(2);
    }

    @Test
    void aFormThatCannotBeAskedOrOfAClosedRoundIsNotTaken() {
        List<Indicator> twice = List.of(Rounds.count("A1", "Một"), Rounds.count("a1", "Hai"));
        assertThatThrownBy(() -> rounds.changes().changeForm(round.id(), twice, "x"))
                .hasMessageContaining("round.find.codeTwice");
        rounds.changes().close(round.id());
        assertThatThrownBy(() -> rounds.changes().changeForm(round.id(), List.of(Rounds.count("B1", "Một")), "x"))
                .hasMessageContaining("round.form.closed");
        assertThat(rounds.round(round.id()).form()).isEqualTo(round.form());
    }

    @Test
    void aClosedRoundIsReopenedForAReason() {
        assertThat(rounds.changes().close(round.id()).closed()).isTrue();
        assertThat(rounds.changes().reopen(round.id(), "còn thiếu").closed()).isFalse();
        assertThat(rounds.history(round.id()))
                .extracting(entry -> entry.action())
                .containsExactly("ROUND_OPENED", "ROUND_CLOSE", "ROUND_REOPEN");
    }

    @Test
    void thePlanOfARoundOpensItAgain() {
        rounds.changes().exempt(round.id(), List.of("U02"), "nghỉ");
        RoundPlan plan = rounds.plan(rounds.round(round.id()));
        assertThat(plan.isForAll()).isTrue();
        assertThat(plan.exemptions()).containsExactly(Map.entry("U02", "nghỉ"));
        units.add(Rounds.unit(6, null, null));
        assertThat(rounds.plan(round).units()).containsExactly("U01", "U02", "U03", "U04", "U05");
    }
}
