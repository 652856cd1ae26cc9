package vn.congdoan.vanthu.text.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules on abbreviations. */
class AbbreviationRulesTest {
    @Test
    void abbreviationUndefinedIsReportedWhereItDeparts() {
        assertThat(Checked.by("abbreviation-undefined", "Vận động ĐVCĐ tham gia."))
                .as("Vận động ĐVCĐ tham gia.")
                .isNotEmpty();
        assertThat(Checked.by("abbreviation-undefined", "Giao BTV và CĐCS thực hiện."))
                .as("Giao BTV và CĐCS thực hiện.")
                .isNotEmpty();
    }

    @Test
    void abbreviationUndefinedLeavesRightTextsAlone() {
        assertThat(Checked.excerpts(
                        "abbreviation-undefined", "Vận động đoàn viên công đoàn (ĐVCĐ) tham gia; ĐVCĐ đóng góp."))
                .as("Vận động đoàn viên công đoàn (ĐVCĐ) tham gia; ĐVCĐ đóng góp.")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-undefined", "UBND tỉnh, LĐLĐ tỉnh và HIV/AIDS"))
                .as("UBND tỉnh, LĐLĐ tỉnh và HIV/AIDS")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-undefined", "Đại hội lần thứ XIII, thế kỷ XXI"))
                .as("Đại hội lần thứ XIII, thế kỷ XXI")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-undefined", "Kế hoạch số 15/KH-CĐGD"))
                .as("Kế hoạch số 15/KH-CĐGD")
                .isEmpty();
        assertThat(Checked.excerpts(
                        "abbreviation-undefined", "công nhân, viên chức, lao động (đoàn viên, CNVCLĐ) hưởng ứng"))
                .as("công nhân, viên chức, lao động (đoàn viên, CNVCLĐ) hưởng ứng")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-undefined", "TỔ CHỨC THỰC HIỆN NĂM NAY"))
                .as("TỔ CHỨC THỰC HIỆN NĂM NAY")
                .isEmpty();
    }

    @Test
    void primarySchoolsAreNoAdHocAbbreviation() {
        assertThat(Checked.excerpts("abbreviation-ad-hoc", "Hiệu trưởng các trường MN, TH, THCS triển khai."))
                .isEmpty();
        assertThat(Checked.by("abbreviation-ad-hoc", "Các đơn vị TH tốt kế hoạch."))
                .isNotEmpty();
    }

    @Test
    void abbreviationUnusedIsReportedWhereItDeparts() {
        assertThat(Checked.by("abbreviation-unused", "phát triển kinh tế - xã hội (KT-XH) của huyện"))
                .as("phát triển kinh tế - xã hội (KT-XH) của huyện")
                .isNotEmpty();
    }

    @Test
    void abbreviationUnusedLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("abbreviation-unused", "công đoàn cơ sở (CĐCS); các CĐCS thực hiện"))
                .as("công đoàn cơ sở (CĐCS); các CĐCS thực hiện")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-unused", "Đại hội (lần thứ XIII)"))
                .as("Đại hội (lần thứ XIII)")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-unused", "Luật Công đoàn (sửa đổi)"))
                .as("Luật Công đoàn (sửa đổi)")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-unused", "vào ngày 1 tháng 5 (thứ Năm)"))
                .as("vào ngày 1 tháng 5 (thứ Năm)")
                .isEmpty();
    }

    @Test
    void abbreviationSpellingIsReportedWhereItDeparts() {
        assertThat(Checked.by("abbreviation-spelling", "vận động CBNGNLD tham gia"))
                .as("vận động CBNGNLD tham gia")
                .isNotEmpty();
        assertThat(Checked.by("abbreviation-spelling", "Ban Tuyên giáo TLD"))
                .as("Ban Tuyên giáo TLD")
                .isNotEmpty();
        assertThat(Checked.by("abbreviation-spelling", "Hội đồng TD-KT"))
                .as("Hội đồng TD-KT")
                .isNotEmpty();
    }

    @Test
    void abbreviationSpellingLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("abbreviation-spelling", "vận động CBNGNLĐ tham gia"))
                .as("vận động CBNGNLĐ tham gia")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-spelling", "Ban Tuyên giáo TLĐ"))
                .as("Ban Tuyên giáo TLĐ")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-spelling", "Hội đồng TĐ-KT"))
                .as("Hội đồng TĐ-KT")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-spelling", "trường THPT và THCS"))
                .as("trường THPT và THCS")
                .isEmpty();
    }

    @Test
    void abbreviationFormsIsReportedWhereItDeparts() {
        assertThat(Checked.by("abbreviation-forms", "Công tác TĐ-KT và kết quả TĐKT"))
                .as("Công tác TĐ-KT và kết quả TĐKT")
                .isNotEmpty();
    }

    @Test
    void abbreviationFormsLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("abbreviation-forms", "Công tác TĐKT và kết quả TĐKT"))
                .as("Công tác TĐKT và kết quả TĐKT")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-forms", "CĐCS và CĐN"))
                .as("CĐCS và CĐN")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-forms", "LĐLĐ tỉnh và TLĐ"))
                .as("LĐLĐ tỉnh và TLĐ")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-forms", "UBND và HĐND"))
                .as("UBND và HĐND")
                .isEmpty();
    }

    @Test
    void abbreviationAdHocIsReportedWhereItDeparts() {
        assertThat(Checked.by("abbreviation-ad-hoc", "đoàn kết XD đời sống văn hóa"))
                .as("đoàn kết XD đời sống văn hóa")
                .isNotEmpty();
        assertThat(Checked.by("abbreviation-ad-hoc", "các huyện, TP, TX"))
                .as("các huyện, TP, TX")
                .isNotEmpty();
        assertThat(Checked.by("abbreviation-ad-hoc", "Công đoàn ngành & tương đương"))
                .as("Công đoàn ngành & tương đương")
                .isNotEmpty();
        assertThat(Checked.by("abbreviation-ad-hoc", "Ban CSPL&QHLĐ"))
                .as("Ban CSPL&QHLĐ")
                .isNotEmpty();
    }

    @Test
    void abbreviationAdHocLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("abbreviation-ad-hoc", "xây dựng đời sống văn hóa"))
                .as("xây dựng đời sống văn hóa")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-ad-hoc", "Kế hoạch số 5/KH-TP"))
                .as("Kế hoạch số 5/KH-TP")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-ad-hoc", "TP.HCM"))
                .as("TP.HCM")
                .isEmpty();
        assertThat(Checked.excerpts("abbreviation-ad-hoc", "R-D và thành phố"))
                .as("R-D và thành phố")
                .isEmpty();
    }
}
