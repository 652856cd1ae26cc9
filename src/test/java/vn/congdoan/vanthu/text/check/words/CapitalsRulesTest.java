package vn.congdoan.vanthu.text.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules on capitals, names and spelling. */
class CapitalsRulesTest {
    @Test
    void capitalInListIsReportedWhereItDeparts() {
        assertThat(Checked.by("capital-in-list", "nâng cao tay nghề; Rà soát các chương trình phối hợp"))
                .as("nâng cao tay nghề; Rà soát các chương trình phối hợp")
                .isNotEmpty();
        assertThat(Checked.by("capital-in-list", "các môn như: Cầu lông, bóng chuyền"))
                .as("các môn như: Cầu lông, bóng chuyền")
                .isNotEmpty();
    }

    @Test
    void capitalInListLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("capital-in-list", "nâng cao tay nghề; rà soát các chương trình"))
                .as("nâng cao tay nghề; rà soát các chương trình")
                .isEmpty();
        assertThat(Checked.excerpts("capital-in-list", "gồm: Công đoàn Giáo dục; Công đoàn Viên chức"))
                .as("gồm: Công đoàn Giáo dục; Công đoàn Viên chức")
                .isEmpty();
        assertThat(Checked.excerpts("capital-in-list", "theo Kế hoạch số 5; Báo cáo số 12/BC-LĐLĐ"))
                .as("theo Kế hoạch số 5; Báo cáo số 12/BC-LĐLĐ")
                .isEmpty();
        assertThat(Checked.excerpts("capital-in-list", "chủ đề “Đổi mới; Tăng cường đoàn kết”"))
                .as("chủ đề “Đổi mới; Tăng cường đoàn kết”")
                .isEmpty();
        assertThat(Checked.excerpts("capital-in-list", "như: Luật Công đoàn, Bộ luật Lao động"))
                .as("như: Luật Công đoàn, Bộ luật Lao động")
                .isEmpty();
    }

    @Test
    void properNameIsReportedWhereItDeparts() {
        assertThat(Checked.by("proper-name", "kỷ niệm ngày Quốc tế lao động"))
                .as("kỷ niệm ngày Quốc tế lao động")
                .isNotEmpty();
        assertThat(Checked.by("proper-name", "theo Luật thi đua, khen thưởng"))
                .as("theo Luật thi đua, khen thưởng")
                .isNotEmpty();
        assertThat(Checked.by("proper-name", "trên mạng xã hội zalo"))
                .as("trên mạng xã hội zalo")
                .isNotEmpty();
        assertThat(Checked.by("proper-name", "Bộ Văn hóa Thể thao và Du lịch"))
                .as("Bộ Văn hóa Thể thao và Du lịch")
                .isNotEmpty();
        assertThat(Checked.by("proper-name", "95 năm ngày thành lập công đoàn Việt Nam"))
                .as("95 năm ngày thành lập công đoàn Việt Nam")
                .isNotEmpty();
    }

    @Test
    void properNameLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("proper-name", "kỷ niệm ngày Quốc tế Lao động"))
                .as("kỷ niệm ngày Quốc tế Lao động")
                .isEmpty();
        assertThat(Checked.excerpts("proper-name", "Luật Thi đua, khen thưởng"))
                .as("Luật Thi đua, khen thưởng")
                .isEmpty();
        assertThat(Checked.excerpts("proper-name", "nhóm Zalo của đơn vị"))
                .as("nhóm Zalo của đơn vị")
                .isEmpty();
        assertThat(Checked.excerpts("proper-name", "phổ biến pháp luật công đoàn"))
                .as("phổ biến pháp luật công đoàn")
                .isEmpty();
        assertThat(Checked.excerpts("proper-name", "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM"))
                .as("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM")
                .isEmpty();
        assertThat(Checked.excerpts("proper-name", "trang https://facebook.com/anhoa"))
                .as("trang https://facebook.com/anhoa")
                .isEmpty();
    }

    @Test
    void capitalsMixedIsReportedWhereItDeparts() {
        assertThat(Checked.by(
                        "capitals-mixed",
                        "Cán bộ làm công tác Tuyên giáo; bồi dưỡng công tác Tuyên giáo; tập huấn công tác tuyên giáo."))
                .as("Cán bộ làm công tác Tuyên giáo; bồi dưỡng công tác Tuyên giáo; tập huấn công tác tuyên giáo.")
                .isNotEmpty();
        assertThat(Checked.by(
                        "capitals-mixed",
                        "Trong việc thực hiện kế hoạch; tổng kết kết quả thực hiện Kế hoạch vào năm 2031."))
                .as("Trong việc thực hiện kế hoạch; tổng kết kết quả thực hiện Kế hoạch vào năm 2031.")
                .isNotEmpty();
    }

    @Test
    void capitalsMixedLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("capitals-mixed", "công tác tuyên giáo và công tác tuyên giáo"))
                .as("công tác tuyên giáo và công tác tuyên giáo")
                .isEmpty();
        assertThat(Checked.excerpts(
                        "capitals-mixed", "Tuyên giáo là nhiệm vụ. Ban Tuyên giáo phụ trách công tác tuyên giáo."))
                .as("Tuyên giáo là nhiệm vụ. Ban Tuyên giáo phụ trách công tác tuyên giáo.")
                .isEmpty();
        assertThat(Checked.excerpts("capitals-mixed", "thực hiện Kế hoạch số 5 và xây dựng kế hoạch"))
                .as("thực hiện Kế hoạch số 5 và xây dựng kế hoạch")
                .isEmpty();
        assertThat(Checked.excerpts("capitals-mixed", "Tháng Công nhân năm 2031"))
                .as("Tháng Công nhân năm 2031")
                .isEmpty();
    }

    @Test
    void toneMarkMixedIsReportedWhereItDeparts() {
        assertThat(Checked.by("tone-mark-mixed", "văn hóa, xã hội hóa và gia đình văn hoá"))
                .as("văn hóa, xã hội hóa và gia đình văn hoá")
                .isNotEmpty();
        assertThat(Checked.by("tone-mark-mixed", "Ủy ban, cấp ủy và Tỉnh uỷ"))
                .as("Ủy ban, cấp ủy và Tỉnh uỷ")
                .isNotEmpty();
    }

    @Test
    void toneMarkMixedLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("tone-mark-mixed", "văn hóa, Tỉnh ủy"))
                .as("văn hóa, Tỉnh ủy")
                .isEmpty();
        assertThat(Checked.excerpts("tone-mark-mixed", "văn hoá, Tỉnh uỷ"))
                .as("văn hoá, Tỉnh uỷ")
                .isEmpty();
        assertThat(Checked.excerpts("tone-mark-mixed", "quý I, quỹ và quy định về văn hóa"))
                .as("quý I, quỹ và quy định về văn hóa")
                .isEmpty();
        assertThat(Checked.excerpts("tone-mark-mixed", "hoàn thành, toàn diện, thuyết minh"))
                .as("hoàn thành, toàn diện, thuyết minh")
                .isEmpty();
    }

    @Test
    void spellingMixedIsReportedWhereItDeparts() {
        assertThat(Checked.by("spelling-mixed", "sơ kết hàng năm"))
                .as("sơ kết hàng năm")
                .isNotEmpty();
        assertThat(Checked.by("spelling-mixed", "kỷ niệm ngày thành lập, lễ kỉ niệm"))
                .as("kỷ niệm ngày thành lập, lễ kỉ niệm")
                .isNotEmpty();
    }

    @Test
    void spellingMixedLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("spelling-mixed", "sơ kết hằng năm"))
                .as("sơ kết hằng năm")
                .isEmpty();
        assertThat(Checked.excerpts("spelling-mixed", "kỷ niệm và lễ kỷ niệm"))
                .as("kỷ niệm và lễ kỷ niệm")
                .isEmpty();
        assertThat(Checked.excerpts("spelling-mixed", "kỉ niệm và lễ kỉ niệm"))
                .as("kỉ niệm và lễ kỉ niệm")
                .isEmpty();
        assertThat(Checked.excerpts("spelling-mixed", "hàng hóa và cửa hàng"))
                .as("hàng hóa và cửa hàng")
                .isEmpty();
    }
}
