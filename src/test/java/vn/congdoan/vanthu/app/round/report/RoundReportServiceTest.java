package vn.congdoan.vanthu.app.round.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.ui.TestOffice;

/** It is Thursday, 5 March 2026. */
class RoundReportServiceTest {
    @TempDir
    Path folder;

    private TestOffice office;
    private ReportedRounds stored;
    private ReportingRound round;

    @BeforeEach
    void twoYears() {
        Path data = folder.resolve("data");
        try (TestOffice first = new TestOffice(data)) {
            first.context.officeService().save(first.context.officeService().sampleProfile());
        }
        stored = new ReportedRounds(data);
        ReportingRound before = stored.round(2024);
        stored.report(before, 1, 3, 1000, 90, 100, "");
        round = stored.round(2025);
    }

    @AfterEach
    void close() {
        if (office != null) {
            office.close();
            office = null;
        }
    }

    private RoundReportService open() {
        close();
        office = new TestOffice(folder.resolve("data"));
        return office.context.life().reporting().reports();
    }

    /** One unit in time, one three days late, two silent. */
    private void twoReports() {
        stored.report(round, 1, 10, 1200, 95, 100, "Bổ sung tài liệu");
        stored.report(round, 2, 18, 34, 40, 50, "");
    }

    private String text(long id) {
        return office.context.documentService().draft(id).bodyText();
    }

    @Test
    void tellsTheRoundsFiguresAndPassesTheChecker() {
        twoReports();
        long id = open().draft(round.id());

        Draft report = office.context.documentService().draft(id);
        assertThat(report.parts().subject()).isEqualTo("Kết quả công tác tuyên truyền năm 2025");
        assertThat(report.bodyText())
                .contains("Đã có 2/4 đơn vị gửi báo cáo, đạt 50%", "gửi đúng hạn: 1; gửi muộn: 1; chưa gửi: 2")
                .contains("| 1 | Số buổi tuyên truyền | buổi | 1.234 | 1.000 | +23,4 | 2 |")
                .contains("| 4 | Tỷ lệ người dự | % | 90 | 90 | 0 điểm | 2 |")
                .contains("[Biểu đồ thanh]\n| Khối, cụm | Kết quả |\n| Khối THPT | 1.234 |\n| Khối Mầm non | - |")
                .contains("| 1 | Tỷ lệ người dự | từ 90% trở lên | 90 | Đạt |")
                .contains("| 1 | Kiến nghị, đề xuất | Công đoàn Trường số 1 | Bổ sung tài liệu |")
                .contains("| 1 | Công đoàn Trường số 2 | Khối THPT | Gửi muộn 3 ngày |")
                .contains("| 3 | Công đoàn Trường số 4 | Khối Mầm non | Chưa gửi báo cáo |")
                .doesNotContainPattern("[\uE000-\uF8FF]");
        assertThat(faults(report)).isEmpty();
    }

    @Test
    void figuresFollowTheRoundWhateverIsWrittenAroundThem() {
        twoReports();
        long id = open().draft(round.id());
        Draft report = office.context.documentService().draft(id);
        String edited = report.bodyText()
                .replace("Đã có 2/4", "Tính đến hết ngày báo cáo, đã có 2/4")
                .replace("| 2 | Số người dự | người | 135 |", "| 2 | Số người dự | người | 140 |");
        office.context.documentService().save(id, report.withBodyText(edited));
        close();
        stored.report(round, 3, 12, 66, 10, 20, "");
        RoundReportService reports = open();

        Refreshed stale = reports.stale(id);
        Refreshed refreshed = reports.refresh(id);

        assertThat(refreshed).isEqualTo(stale);
        assertThat(refreshed.lost()).isEqualTo(1);
        assertThat(text(id))
                .contains("Tính đến hết ngày báo cáo, đã có 3/4 đơn vị gửi báo cáo, đạt 75%")
                .contains("| 1.300 |", "| Khối Mầm non | 66 |", "người | 140 |", "| 85,29 |", "| Gần đạt |")
                .contains("| 2 | Công đoàn Trường số 4 | Khối Mầm non | Chưa gửi báo cáo |")
                .doesNotContain("Công đoàn Trường số 3");
        assertThat(reports.stale(id)).isEqualTo(new Refreshed(0, 0));
        assertThat(reports.draft(round.id()))
                .as("the same report is gone on with")
                .isEqualTo(id);
    }

    @Test
    void theListOfLateUnitsMayRunEmptyAndFillAgain() {
        stored.report(round, 1, 10, 1, 1, 1, "");
        stored.report(round, 2, 10, 1, 1, 1, "");
        stored.report(round, 3, 10, 1, 1, 1, "");
        long id = open().draft(round.id());
        assertThat(text(id)).contains("| 1 | Công đoàn Trường số 4 | Khối Mầm non | Chưa gửi báo cáo |");
        close();
        stored.report(round, 4, 10, 1, 1, 1, "");

        open().refresh(id);

        assertThat(text(id)).contains("| 1 | Không còn đơn vị nào | - | - |").doesNotContain("Công đoàn Trường số 4");
    }

    @Test
    void aSubmittedReportStaysAsItIs() {
        twoReports();
        long id = open().draft(round.id());
        office.context.life().workflow().apply(id, WorkflowAction.SUBMIT, "");
        String submitted = text(id);
        close();
        stored.report(round, 3, 12, 66, 10, 20, "");
        RoundReportService reports = open();

        assertThat(reports.stale(id)).isEqualTo(Refreshed.NOTHING);
        assertThatThrownBy(() -> reports.refresh(id)).isInstanceOf(ProblemException.class);
        assertThat(text(id)).isEqualTo(submitted);
    }

    @Test
    void withoutReportsThereIsNothingToTell() {
        RoundReportService reports = open();
        assertThatThrownBy(() -> reports.draft(round.id())).hasMessageContaining("total.nothing");
        assertThatThrownBy(() -> reports.refresh(99)).hasMessageContaining("roundReport.none");
    }

    @Test
    void aFirstPeriodHasNoColumnForTheOneBefore() {
        stored.report(stored.round(2023), 1, 3, 5, 1, 1, "");
        RoundReportService reports = open();
        long first = office.context.life().reporting().rounds().round("TG-2023").id();

        assertThat(text(reports.draft(first)))
                .contains(
                        "| STT | Chỉ tiêu | Đơn vị tính | Kết quả | Số đơn vị |",
                        "| 1 | Số buổi tuyên truyền | buổi | 5 | 1 |")
                .doesNotContain("Kỳ trước", "So với kỳ trước");
    }

    @Test
    void aChangeTooSmallForOneDecimalIsStillShown() {
        stored.report(stored.round(2026), 1, 3, 100_000, 1, 1, "");
        ReportingRound next = stored.round(2027);
        stored.report(next, 1, 3, 100_010, 1, 1, "");
        assertThat(text(open().draft(next.id())))
                .contains("| 100.010 | 100.000 | +0,01 | 1 |", "số chỉ tiêu tăng: 1; giảm: 0; bằng kỳ trước: 3");
    }

    @Test
    void longListsOfWordsStandInAnAppendixOfTheirOwn() {
        ReportedRounds wide = stored.withUnits(30);
        ReportingRound many = wide.round(2028);
        for (int unit = 1; unit < 29; unit++) {
            wide.report(many, unit, 3, 1, 1, 1, "Kiến nghị thứ " + unit);
        }
        long id = open().draft(many.id());

        assertThat(text(id))
                .contains("gửi lại tại Phụ lục II kèm theo.", "tại Phụ lục I kèm theo.")
                .contains("Phụ lục\nNỘI DUNG KHÁC DO CÁC ĐƠN VỊ BÁO CÁO")
                .contains("| 28 | Kiến nghị, đề xuất | Công đoàn Trường số 28 | Kiến nghị thứ 28 |");
        assertThat(faults(office.context.documentService().draft(id))).isEmpty();
    }

    @Test
    void whatUnitsWroteFollowsTheRoundToo() {
        twoReports();
        long id = open().draft(round.id());
        close();
        stored.report(round, 3, 12, 66, 10, 20, "Cấp thêm sách");

        open().refresh(id);

        assertThat(text(id)).contains("| 2 | Kiến nghị, đề xuất | Công đoàn Trường số 3 | Cấp thêm sách |");
    }

    @Test
    void aUnitWithoutAGroupLeavesNoDotsToBeFilledIn() {
        ReportedRounds alone = stored.withUnits(-4);
        ReportingRound free = alone.round(2028);
        alone.report(free, 1, 20, 1, 1, 1, "");
        assertThat(text(open().draft(free.id())))
                .contains("| 1 | Công đoàn Trường số 1 | - | Gửi muộn 5 ngày |")
                .doesNotContain("…");
    }

    @Test
    void figuresThatWereCopiedMovedOrTakenOutNeverHarmTheText() {
        twoReports();
        long id = open().draft(round.id());
        Draft report = office.context.documentService().draft(id);
        String row = "| 1 | Số buổi tuyên truyền | buổi | 1.234 | 1.000 | +23,4 | 2 |";
        String edited = report.bodyText()
                .replace(row + "\n", "")
                .replace("Trên đây", row.replace("|", "").strip() + ".\nTrên đây");
        office.context.documentService().save(id, report.withBodyText(edited));
        close();
        stored.report(round, 3, 12, 66, 10, 20, "");
        RoundReportService reports = open();

        Refreshed refreshed = reports.refresh(id);

        assertThat(refreshed.lost()).isPositive();
        assertThat(text(id))
                .contains("Đã có 3/4", "1.234", "| Khối Mầm non | 66 |")
                .doesNotContain("null");
        assertThat(reports.stale(id).changed()).isZero();
    }

    @Test
    void aReportInTheTrashIsNotGoneOnWith() {
        twoReports();
        long id = open().draft(round.id());
        office.context.documentService().trash(id);
        assertThat(office.context.life().reporting().reports().draft(round.id()))
                .isNotEqualTo(id);
    }

    private List<String> faults(Draft report) {
        return office.context.checkingService().check(report).stream()
                .filter(found -> found.severity() != Severity.HINT)
                .map(Object::toString)
                .toList();
    }
}
