package vn.congdoan.vanthu.app.round.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.round.RoundService;
import vn.congdoan.vanthu.app.round.Rounds;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.report.Aggregate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.plan.DueRule;
import vn.congdoan.vanthu.domain.report.plan.Periods;
import vn.congdoan.vanthu.domain.report.plan.RecurringDuty;
import vn.congdoan.vanthu.domain.report.plan.RoundPlan;
import vn.congdoan.vanthu.domain.report.plan.RoundProposal;
import vn.congdoan.vanthu.ui.TestOffice;

/** It is Thursday, 5 March 2026. */
class RoundSetupServiceTest {
    private static final Path SAMPLES = Path.of("../shared/samples");

    @TempDir
    Path folder;

    private TestOffice office;
    private RoundSetupService setup;
    private RoundService rounds;

    @BeforeEach
    void open() {
        office = new TestOffice(folder);
        setup = office.context.life().reporting().setup();
        rounds = office.context.life().reporting().rounds();
        for (int i = 1; i <= 3; i++) {
            office.context.life().reporting().units().save(Rounds.newUnit(i), null);
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aDocumentsDeadlineAndTargetsBecomeARound() throws Exception {
        RoundProposal proposal = proposal(Files.writeString(folder.resolve("kh.txt"), """
                KẾ HOẠCH
                Tuyên truyền kỷ niệm ngày thành lập Công đoàn năm 2026

                I. CHỈ TIÊU
                - 95% trở lên đoàn viên được học tập nghị quyết.
                - Tổ chức ít nhất 02 cuộc tập huấn cho cán bộ công đoàn.

                II. TỔ CHỨC THỰC HIỆN
                Các công đoàn cơ sở gửi báo cáo kết quả về Liên đoàn Lao động huyện trước ngày 15/10/2026.
                """));
        assertThat(proposal.deadline()).isEqualTo(LocalDate.of(2026, 10, 14));
        assertThat(proposal.words()).isEqualTo(new RoundProposal.Words("15/10/2026", true));
        assertThat(proposal.sentence()).contains("trước ngày 15/10/2026");
        assertThat(proposal.period()).isEqualTo(Periods.year(2026));
        assertThat(proposal.title()).startsWith("Báo cáo kết quả tuyên truyền");
        assertThat(proposal.indicators())
                .extracting(Indicator::label, Indicator::unit, Indicator::aggregate)
                .containsExactly(
                        tuple("Số đoàn viên được học tập nghị quyết", "người", Aggregate.SUM),
                        tuple("Tổng số đoàn viên", "người", Aggregate.SUM),
                        tuple("Tỷ lệ đoàn viên được học tập nghị quyết", "%", Aggregate.RATIO),
                        tuple("Số cuộc tập huấn cho cán bộ công đoàn", "cuộc", Aggregate.SUM));
        ReportingRound round = rounds.create(plan(proposal));
        assertThat(round.source().sentence()).isEqualTo(proposal.sentence());
        assertThat(rounds.expected(round.id())).hasSize(3);
    }

    @Test
    void theSamplePlanGivesItsRound() throws Exception {
        Path sample = SAMPLES.resolve("ke-hoach-vinh-thuan-2024.txt");
        assumeTrue(Files.exists(sample), "no samples here");
        RoundProposal proposal = proposal(sample);
        assertThat(proposal.deadline()).isEqualTo(LocalDate.of(2024, 10, 14));
        assertThat(proposal.sentence()).contains("trước ngày 15/10/2024");
        assertThat(proposal.period()).isEqualTo(Periods.year(2024));
        assertThat(proposal.indicators())
                .extracting(Indicator::label)
                .contains("Số buổi tuyên truyền", "Số lượt người dự");
        assertThat(rounds.check(plan(proposal))).isEmpty();
    }

    @Test
    void theSampleOfTheTermGivesItsTargetsAsIndicators() throws Exception {
        Path sample = SAMPLES.resolve("ke-hoach-giao-duc-ninh-binh-2023-2028.txt");
        assumeTrue(Files.exists(sample), "no samples here");
        RoundProposal proposal = proposal(sample);
        assertThat(proposal.indicators())
                .filteredOn(indicator -> indicator.target() != null)
                .hasSize(7);
        assertThat(rounds.check(plan(proposal))).isEmpty();
    }

    @Test
    void everyTopicOfTheCatalogueIsAForm() {
        assertThat(setup.catalogue().topics())
                .hasSizeGreaterThan(3)
                .allSatisfy(topic -> assertThat(rounds.check(RoundPlan.free(
                                "X", "X", Periods.year(2026), LocalDate.of(2026, 12, 1), topic.indicators())))
                        .isEmpty());
    }

    @Test
    void aMonthlyDutyOpensItsRoundByItselfAndOnlyOnce() {
        RecurringDuty duty = setup.save(duty(DueRule.afterEnd(5), -1));
        RoundSetupService.Opened opened = setup.openDue();
        assertThat(opened.failures()).isEmpty();
        assertThat(opened.rounds()).extracting(ReportingRound::code).containsExactly("TH-2026-02", "TH-2026-03");
        assertThat(opened.rounds())
                .extracting(ReportingRound::deadline)
                .as("5/4 is a Sunday")
                .containsExactly(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 4, 6));
        assertThat(opened.rounds()).allMatch(round -> round.series().equals(duty.series()));
        assertThat(opened.rounds()).extracting(round -> round.form().version()).containsExactly(1, 1);
        assertThat(setup.openDue().rounds()).isEmpty();
    }

    @Test
    void theUnitsReportSomeWorkingDaysBeforeTheOffice() {
        RecurringDuty duty = setup.save(duty(DueRule.dayOfMonth(31, 0), 3));
        RoundPlan plan = setup.plan(duty, Periods.month(2026, 3));
        assertThat(plan.upward()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(plan.deadline()).isEqualTo(LocalDate.of(2026, 3, 26));
        assertThat(setup.margin()).isEqualTo(5);
        rounds.create(plan);
        assertThat(setup.margin()).isEqualTo(3);
    }

    @Test
    void aDutyOfFixedDatesIsDueOnThem() {
        DueRule rule = DueRule.fixed(List.of(MonthDay.of(5, 31), MonthDay.of(11, 30)));
        assertThat(rule.due(Periods.half(2026, 1))).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(rule.due(Periods.half(2026, 2))).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(DueRule.fixed(List.of(MonthDay.of(1, 15))).due(Periods.year(2026)))
                .isEqualTo(LocalDate.of(2027, 1, 15));
    }

    @Test
    void aDeadlineInTetMovesToTheNextWorkingDayUnlessTheOfficeIsDueThen() {
        LocalDate tet = LocalDate.of(2026, 2, 17);
        DeadlineDays.Shift shift = setup.days().shift(tet, null).orElseThrow();
        assertThat(shift.better()).isAfter(tet);
        assertThat(setup.days().shift(shift.better(), null)).isEmpty();
        assertThat(setup.days().shift(tet, tet.plusDays(1)).orElseThrow().better())
                .isBefore(tet);
    }

    private RecurringDuty duty(DueRule due, int margin) {
        return new RecurringDuty(
                0,
                "Báo cáo tháng",
                "TH",
                Periods.Kind.MONTH,
                due,
                margin,
                new RoundPlan.PlannedForm("", "", List.of(Rounds.count("A1", "Số buổi"))),
                List.of(),
                LocalDate.of(2026, 1, 1),
                true,
                true);
    }

    private RoundProposal proposal(Path file) {
        Draft draft = office.context.readingService().drafts(file).get(0).draft();
        return setup.proposals(office.context.documentService().create(draft, ""))
                .get(0);
    }

    private RoundPlan plan(RoundProposal proposal) {
        return new RoundPlan(
                setup.freeCode("BC", proposal.period()),
                proposal.title(),
                proposal.period(),
                proposal.deadline() == null ? proposal.period().to() : proposal.deadline(),
                List.of(),
                Map.of(),
                new RoundPlan.PlannedForm("", "", proposal.indicators()),
                new ReportingRound.Source(proposal.documentId(), proposal.sentence()),
                "",
                proposal.upward());
    }
}
