package vn.congdoan.vanthu.ui.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.app.round.Rounds;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.report.ExpectedUnit;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.plan.DueRule;
import vn.congdoan.vanthu.domain.report.plan.Periods;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;

/** Over a real store; it is Thursday, 5 March 2026. */
class RoundSetupViewModelTest {
    @TempDir
    Path folder;

    private final List<Long> visited = new ArrayList<>();
    private TestOffice office;
    private ReportingServices reporting;
    private RoundSetupViewModel setup;
    private RoundsViewModel list;

    @BeforeEach
    void open() {
        office = new TestOffice(folder.resolve("data"));
        reporting = office.context.life().reporting();
        for (int i = 1; i <= 4; i++) {
            reporting.units().save(Rounds.newUnit(i), null);
        }
        RoundWindow window = new RoundWindow(
                office.messages,
                TestOffice.CLOCK,
                office.jobs,
                office.navigator,
                office.notices,
                office.errors,
                office.confirmation,
                question -> Optional.of("vì thế"),
                visited::add);
        RoundScreenServices services = new RoundScreenServices(reporting.rounds(), reporting.setup(), id -> 1);
        setup = new RoundSetupViewModel(services, window);
        list = new RoundsViewModel(services, window);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aFreeRoundSaysWhatIsMissingAndOpens() {
        setup.enter(new Destination.RoundSetup(0, 0));
        assertThat(setup.codeProperty().get()).isEqualTo("BC-2026");
        assertThat(setup.missingProperty().get()).contains("chưa có tên").contains("chưa có chỉ tiêu");
        setup.titleProperty().set("Báo cáo quý I năm 2026");
        setup.period().kind.set(Periods.Kind.QUARTER);
        setup.indicators().add();
        setup.indicators().type(0, IndicatorField.LABEL, "Số buổi");
        assertThat(setup.missingProperty().get()).isEmpty();
        assertThat(setup.codeProperty().get()).isEqualTo("BC-2026-Q1");
        setup.units().choose(List.of(setup.units().units().get(0)), false);
        setup.exempt(List.of(setup.units().units().get(1)));
        setup.open();
        assertThat(office.told).isEmpty();
        ReportingRound round = reporting.rounds().round("BC-2026-Q1");
        assertThat(visited).containsExactly(round.id());
        assertThat(reporting.rounds().expected(round.id()))
                .extracting(ExpectedUnit::code, ExpectedUnit::exemption)
                .containsExactly(tuple("U02", "vì thế"), tuple("U03", ""), tuple("U04", ""));
    }

    @Test
    void aDocumentFillsEverythingButTheClickToOpen() throws Exception {
        Path file = Files.writeString(folder.resolve("kh.txt"), """
                KẾ HOẠCH
                Tuyên truyền kỷ niệm ngày thành lập Công đoàn năm 2026

                I. TỔ CHỨC THỰC HIỆN
                Các công đoàn cơ sở gửi báo cáo kết quả về Liên đoàn Lao động huyện trước ngày 15/10/2026.
                """);
        Draft draft = office.context.readingService().drafts(file).get(0).draft();
        long document = office.context.documentService().create(draft, "");
        setup.enter(new Destination.RoundSetup(document, 0));
        assertThat(setup.missingProperty().get()).isEmpty();
        assertThat(setup.sentenceProperty().get()).contains("trước ngày 15/10/2026");
        setup.open();
        ReportingRound round = reporting.rounds().rounds().get(0);
        assertThat(round.deadline()).isEqualTo(LocalDate.of(2026, 10, 14));
        assertThat(round.source())
                .isEqualTo(new ReportingRound.Source(
                        document, setup.sentenceProperty().get()));
    }

    @Test
    void aDeadlineOnADayOffOffersAnother() {
        setup.enter(new Destination.RoundSetup(0, 0));
        setup.deadline().deadline.set(LocalDate.of(2026, 4, 5));
        assertThat(setup.deadline().hintProperty().get()).contains("06/04/2026");
        setup.deadline().takeBetter();
        assertThat(setup.deadline().deadline.get()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(setup.deadline().hintProperty().get()).isEmpty();
        setup.deadline().upward.set(LocalDate.of(2026, 4, 17));
        setup.deadline().fromUpward();
        assertThat(setup.deadline().deadline.get()).isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void aRepeatedRoundOpensAgainInTheNextPeriod() {
        setup.enter(new Destination.RoundSetup(0, 0));
        setup.titleProperty().set("Báo cáo tháng");
        setup.period().kind.set(Periods.Kind.MONTH);
        setup.period().number.set(2);
        setup.codeProperty().set("TH-2026-02");
        setup.deadline().deadline.set(LocalDate.of(2026, 3, 10));
        setup.indicators().show(List.of(Rounds.count("A1", "Số buổi")));
        setup.repeat().repeats.set(true);
        setup.repeat().kind.set(DueRule.Kind.DAY_OF_MONTH);
        setup.open();
        assertThat(office.told).isEmpty();
        list.enter();
        assertThat(list.rows()).extracting(row -> row.round().code()).containsExactly("TH-2026-03", "TH-2026-02");
        assertThat(list.rows().get(0).round().deadline()).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(office.notice()).contains("TH-2026-03");
    }

    @Test
    void theListCountsDaysAndCloses() {
        reporting.rounds().create(Rounds.plan(Rounds.count("A1", "Số buổi")));
        list.enter();
        list.chosenProperty().set(list.rows().get(0));
        assertThat(list.received(list.rows().get(0))).isEqualTo("1/4");
        assertThat(list.isOverdue(list.rows().get(0))).isTrue();
        list.closeOrReopen();
        assertThat(list.rows().get(0).round().closed()).isTrue();
        assertThat(list.left(list.rows().get(0))).isEmpty();
    }
}
