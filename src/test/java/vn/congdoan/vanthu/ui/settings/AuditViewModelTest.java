package vn.congdoan.vanthu.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.NewPerson;
import vn.congdoan.vanthu.app.round.Rounds;
import vn.congdoan.vanthu.domain.audit.AuditSubject;
import vn.congdoan.vanthu.domain.user.Role;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.ui.TestOffice;

class AuditViewModelTest {
    private TestOffice office;
    private AuditViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new TestOffice(folder);
        NewPerson hoa = new NewPerson(
                "hoa",
                "Nguyễn Thị Hoa",
                Set.of(Role.ADMINISTRATOR, Role.CLERK, Role.LEADER),
                "trăng sáng sân đình".toCharArray());
        office.jobs.submit(office.context.life().people().turnOn(hoa), done -> {}, office.errors::present);
        long id = office.document("ke-hoach-tuyen-truyen", Map.of());
        office.context.life().workflow().apply(id, WorkflowAction.SUBMIT, "");
        office.context.life().workflow().apply(id, WorkflowAction.RETURN, "thiếu phụ lục");
        office.context.life().audit().note("Máy", "FROM_A_NEWER_PROGRAM", AuditSubject.office(), "");
        model = new AuditViewModel(
                office.context.life().audit(), office.jobs, office.errors, office.messages, TestOffice.CLOCK);
        model.load();
    }

    @AfterEach
    void close() {
        office.close();
        assertThat(office.told).isEmpty();
    }

    @Test
    void theNewestStandsFirstInWords() {
        assertThat(model.rows())
                .extracting(AuditRow::action)
                .containsExactly("FROM_A_NEWER_PROGRAM", "Trả lại", "Trình duyệt", "Bật đăng nhập");
        AuditRow first = model.rows().get(3);
        assertThat(first.at()).isEqualTo("05/03/2026 09:00:00");
        assertThat(first.detail()).isEqualTo("Nguyễn Thị Hoa (hoa): Văn thư, Lãnh đạo, Quản trị");
        assertThat(first.subject()).isEqualTo("Người dùng 1");
        assertThat(model.rows().get(0).subject()).isEqualTo("Cơ quan");
    }

    @Test
    void unitsAndRoundsAreCalledByTheirNames() {
        AuditTrail audit = office.context.life().audit();
        office.context.life().reporting().units().save(Rounds.newUnit(1), LocalDate.of(2026, 3, 5));
        long round = office.context
                .life()
                .reporting()
                .rounds()
                .create(Rounds.plan(Rounds.count("A1", "Một")))
                .id();
        audit.note("ROUND_CLOSE", AuditSubject.round(round + 1), "");

        model.load();

        assertThat(model.rows().stream().limit(3).map(AuditRow::subject))
                .containsExactly("Đợt báo cáo " + (round + 1), "Đợt báo cáo TG-2024", "Đơn vị U01 CĐCS 1");
    }

    @Test
    void personKindAndWordsNarrowTheList() {
        assertThat(model.persons()).containsExactly("Mọi người", "Máy", "Nguyễn Thị Hoa");
        model.personProperty().set("Máy");
        assertThat(model.rows()).hasSize(1);
        model.clearFilters();
        model.kindProperty().set("Văn bản");
        assertThat(model.rows()).hasSize(2);
        model.queryProperty().set("thieu phu");
        assertThat(model.rows()).extracting(AuditRow::action).containsExactly("Trả lại");
        model.clearFilters();
        assertThat(model.rows()).hasSize(4);
    }

    @Test
    void theVerdictIsTold() {
        model.verify();
        assertThat(model.verdictProperty().get()).isEqualTo("Nhật ký nguyên vẹn: cả 4 mục đều đúng như khi ghi.");
        assertThat(model.brokenProperty().get()).isFalse();
    }
}
