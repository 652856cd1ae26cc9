package vn.congdoan.vanthu.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.reporting.ReportingServices;
import vn.congdoan.vanthu.app.round.intake.Returns;
import vn.congdoan.vanthu.domain.report.IndicatorType;
import vn.congdoan.vanthu.domain.report.ReportForm;
import vn.congdoan.vanthu.ui.TestOffice;
import vn.congdoan.vanthu.ui.common.Destination;
import vn.congdoan.vanthu.ui.common.WordsQuestion.Question;

/** A round whose first unit has reported. */
class RoundFormViewModelTest {
    @TempDir
    Path folder;

    private final List<Question> asked = new ArrayList<>();
    private TestOffice office;
    private Returns returns;
    private RoundFormViewModel form;

    @BeforeEach
    void open() {
        office = new TestOffice(folder.resolve("data"));
        ReportingServices reporting = office.context.life().reporting();
        returns = new Returns(reporting, folder.resolve("in"));
        returns.confirm(returns.plan(returns.write("u1.xlsx", returns.filled(1))));
        RoundWindow window = new RoundWindow(
                office.messages,
                TestOffice.CLOCK,
                office.jobs,
                office.navigator,
                office.notices,
                office.errors,
                office.confirmation,
                question -> {
                    asked.add(question);
                    return Optional.of("ghi sai đơn vị tính");
                },
                id -> {});
        form = new RoundFormViewModel(new RoundScreenServices(reporting.rounds(), reporting.setup(), id -> 1), window);
        form.enter(returns.round.id());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theEditorBeginsWithTheFormThatWentOutAndStoresOnlyADifference() {
        assertThat(form.indicators().indicators())
                .isEqualTo(returns.round.form().indicators());
        assertThat(form.headProperty().get()).contains("phiên bản 1");
        assertThat(form.storableProperty().get()).isFalse();
        form.indicators().type(0, IndicatorField.UNIT, "lượt");
        assertThat(form.storableProperty().get()).isTrue();
        form.indicators().undo();
        assertThat(form.storableProperty().get()).isFalse();
    }

    @Test
    void theReasonIsAskedWithWhatBecomesOfReportsAndTheWayLeadsToTheForms() {
        form.indicators().type(0, IndicatorField.UNIT, "lượt");

        form.store();

        assertThat(office.told).isEmpty();
        assertThat(office.messages.get(asked.get(0).explanation()))
                .contains("1 đơn vị đã báo cáo theo phiên bản 1", "U01", "không quy đổi sang “lượt”");
        ReportForm stored = office.context
                .life()
                .reporting()
                .rounds()
                .round(returns.round.id())
                .form();
        assertThat(stored.version()).isEqualTo(2);
        assertThat(stored.indicators().get(0).unit()).isEqualTo("lượt");
        assertThat(office.navigator.destinationProperty().get()).isEqualTo(new Destination.Forms(returns.round.id()));
    }

    @Test
    void anotherKindOfAnIndicatorThatHasFiguresIsRefusedBeforeAReasonIsAsked() {
        int b4 = form.indicators().rows().stream()
                .map(IndicatorDraft::code)
                .toList()
                .indexOf("B4");
        form.indicators().type(b4, IndicatorType.TEXT);
        assertThat(form.storableProperty().get()).isTrue();

        form.store();

        assertThat(asked).isEmpty();
        assertThat(office.told).singleElement().asString().contains("không đổi sang kiểu");
    }
}
