package vn.congdoan.vanthu.text.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules on dates, years, shares and what is left open. */
class CalendarRulesTest {
    @Test
    void anniversaryIsReportedWhereItDeparts() {
        assertThat(Checked.by(
                        "anniversary", "kỷ niệm 95 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2025)"))
                .as("kỷ niệm 95 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2025)")
                .isNotEmpty();
        assertThat(Checked.by("anniversary", "kỷ niệm 70 năm Ngày thành lập Công đoàn tỉnh (1951-2024)"))
                .as("kỷ niệm 70 năm Ngày thành lập Công đoàn tỉnh (1951-2024)")
                .isNotEmpty();
    }

    @Test
    void anniversaryLeavesRightTextsAlone() {
        assertThat(Checked.excerpts(
                        "anniversary", "kỷ niệm 95 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2024)"))
                .as("kỷ niệm 95 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2024)")
                .isEmpty();
        assertThat(Checked.excerpts("anniversary", "kỷ niệm 70 năm Ngày thành lập (1951 - 2021)"))
                .as("kỷ niệm 70 năm Ngày thành lập (1951 - 2021)")
                .isEmpty();
        assertThat(Checked.excerpts("anniversary", "trong 5 năm qua (2019, 2020)"))
                .as("trong 5 năm qua (2019, 2020)")
                .isEmpty();
        assertThat(Checked.excerpts("anniversary", "nhiệm kỳ 5 năm (2023)"))
                .as("nhiệm kỳ 5 năm (2023)")
                .isEmpty();
    }

    @Test
    void calendarIsReportedWhereItDeparts() {
        assertThat(Checked.by("calendar", "Thứ Hai, ngày 25/11/2026"))
                .as("Thứ Hai, ngày 25/11/2026")
                .isNotEmpty();
        assertThat(Checked.by("calendar", "trước ngày 31/4/2026"))
                .as("trước ngày 31/4/2026")
                .isNotEmpty();
        assertThat(Checked.by("calendar", "ngày 30 tháng 2 năm 2026"))
                .as("ngày 30 tháng 2 năm 2026")
                .isNotEmpty();
    }

    @Test
    void calendarLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("calendar", "Thứ Tư, ngày 25/11/2026"))
                .as("Thứ Tư, ngày 25/11/2026")
                .isEmpty();
        assertThat(Checked.excerpts("calendar", "thứ tư ngày 25/11/2026"))
                .as("thứ tư ngày 25/11/2026")
                .isEmpty();
        assertThat(Checked.excerpts("calendar", "trước ngày 30/4/2026"))
                .as("trước ngày 30/4/2026")
                .isEmpty();
        assertThat(Checked.excerpts("calendar", "ngày 29 tháng 02 năm 2028"))
                .as("ngày 29 tháng 02 năm 2028")
                .isEmpty();
        assertThat(Checked.excerpts("calendar", "Nghị quyết số 33/44/2026"))
                .as("Nghị quyết số 33/44/2026")
                .isEmpty();
    }

    @Test
    void percentageIsReportedWhereItDeparts() {
        assertThat(Checked.by("percentage", "có 120% đoàn viên tham gia"))
                .as("có 120% đoàn viên tham gia")
                .isNotEmpty();
    }

    @Test
    void percentageLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("percentage", "có 100% đoàn viên tham gia"))
                .as("có 100% đoàn viên tham gia")
                .isEmpty();
        assertThat(Checked.excerpts("percentage", "đạt 120% kế hoạch"))
                .as("đạt 120% kế hoạch")
                .isEmpty();
        assertThat(Checked.excerpts("percentage", "95% trở lên đơn vị"))
                .as("95% trở lên đơn vị")
                .isEmpty();
        assertThat(Checked.excerpts("percentage", "tăng 150% so với năm trước"))
                .as("tăng 150% so với năm trước")
                .isEmpty();
    }

    @Test
    void placeholderIsReportedWhereItDeparts() {
        assertThat(Checked.by("placeholder", "Giao «đơn vị» thực hiện"))
                .as("Giao «đơn vị» thực hiện")
                .isNotEmpty();
        assertThat(Checked.by("placeholder", "Kinh phí: ..............."))
                .as("Kinh phí: ...............")
                .isNotEmpty();
        assertThat(Checked.by("placeholder", "từ ngày XX/XX/2026"))
                .as("từ ngày XX/XX/2026")
                .isNotEmpty();
        assertThat(Checked.by("placeholder", "Đơn vị [tên đơn vị] chủ trì"))
                .as("Đơn vị [tên đơn vị] chủ trì")
                .isNotEmpty();
    }

    @Test
    void placeholderLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("placeholder", "Đại hội lần thứ XX của Đảng"))
                .as("Đại hội lần thứ XX của Đảng")
                .isEmpty();
        assertThat(Checked.excerpts("placeholder", "phòng, chống ma túy, mại dâm..."))
                .as("phòng, chống ma túy, mại dâm...")
                .isEmpty();
        assertThat(Checked.excerpts("placeholder", "thế kỷ XX, thế kỷ XXI"))
                .as("thế kỷ XX, thế kỷ XXI")
                .isEmpty();
        assertThat(Checked.excerpts("placeholder", "Xem Phụ lục [1] kèm theo"))
                .as("Xem Phụ lục [1] kèm theo")
                .isEmpty();
    }

    @Test
    void congressNumberIsReportedWhereItDeparts() {
        assertThat(
                        Checked.by(
                                "congress-number",
                                "Nghị quyết Đại hội Đảng bộ tỉnh An Hòa lần thứ XXII; Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIII"))
                .as(
                        "Nghị quyết Đại hội Đảng bộ tỉnh An Hòa lần thứ XXII; Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XIII")
                .isNotEmpty();
    }

    @Test
    void congressNumberLeavesRightTextsAlone() {
        assertThat(Checked.excerpts(
                        "congress-number",
                        "Đại hội Đảng bộ tỉnh lần thứ XXII; Đại hội đại biểu Đảng bộ tỉnh lần thứ XXII"))
                .as("Đại hội Đảng bộ tỉnh lần thứ XXII; Đại hội đại biểu Đảng bộ tỉnh lần thứ XXII")
                .isEmpty();
        assertThat(Checked.excerpts(
                        "congress-number", "Đại hội Đảng bộ tỉnh lần thứ XXI và Đại hội Đảng bộ tỉnh lần thứ XXII"))
                .as("Đại hội Đảng bộ tỉnh lần thứ XXI và Đại hội Đảng bộ tỉnh lần thứ XXII")
                .isEmpty();
        assertThat(Checked.excerpts(
                        "congress-number", "Đại hội Công đoàn tỉnh lần thứ XVI; Đại hội Đảng bộ tỉnh lần thứ XXII"))
                .as("Đại hội Công đoàn tỉnh lần thứ XVI; Đại hội Đảng bộ tỉnh lần thứ XXII")
                .isEmpty();
        assertThat(Checked.excerpts("congress-number", "Đại hội lần thứ XIII của Đảng"))
                .as("Đại hội lần thứ XIII của Đảng")
                .isEmpty();
    }

    @Test
    void reportDutyIsReportedWhereItDeparts() {
        assertThat(Checked.by("report-duty", "cuối năm tổng hợp báo cáo về LĐLĐ tỉnh theo quy định"))
                .as("cuối năm tổng hợp báo cáo về LĐLĐ tỉnh theo quy định")
                .isNotEmpty();
    }

    @Test
    void reportDutyLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("report-duty", "báo cáo về LĐLĐ tỉnh trước ngày 15/10/2031"))
                .as("báo cáo về LĐLĐ tỉnh trước ngày 15/10/2031")
                .isEmpty();
        assertThat(Checked.excerpts("report-duty", "nếu có vướng mắc, báo cáo về LĐLĐ tỉnh"))
                .as("nếu có vướng mắc, báo cáo về LĐLĐ tỉnh")
                .isEmpty();
        assertThat(Checked.excerpts("report-duty", "định kỳ 6 tháng báo cáo về LĐLĐ tỉnh"))
                .as("định kỳ 6 tháng báo cáo về LĐLĐ tỉnh")
                .isEmpty();
        assertThat(Checked.excerpts("report-duty", "đội ngũ báo cáo viên"))
                .as("đội ngũ báo cáo viên")
                .isEmpty();
        assertThat(Checked.excerpts("report-duty", "hằng năm báo cáo về LĐLĐ huyện"))
                .as("hằng năm báo cáo về LĐLĐ huyện")
                .isEmpty();
    }

    @Test
    void budgetWithoutSumIsReportedWhereItDeparts() {
        assertThat(Checked.by("budget-without-sum", "III. KINH PHÍ\n\nSử dụng kinh phí của công đoàn."))
                .as("III. KINH PHÍ\n\nSử dụng kinh phí của công đoàn.")
                .isNotEmpty();
    }

    @Test
    void budgetWithoutSumLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("budget-without-sum", "III. KINH PHÍ\n\nSử dụng 5.000.000 đồng."))
                .as("III. KINH PHÍ\n\nSử dụng 5.000.000 đồng.")
                .isEmpty();
        assertThat(Checked.excerpts("budget-without-sum", "III. KINH PHÍ\n\nTheo dự toán được duyệt."))
                .as("III. KINH PHÍ\n\nTheo dự toán được duyệt.")
                .isEmpty();
        assertThat(Checked.excerpts("budget-without-sum", "III. NỘI DUNG\n\nSử dụng kinh phí."))
                .as("III. NỘI DUNG\n\nSử dụng kinh phí.")
                .isEmpty();
        assertThat(Checked.excerpts("budget-without-sum", "Kinh phí do đơn vị bảo đảm."))
                .as("Kinh phí do đơn vị bảo đảm.")
                .isEmpty();
    }
}
