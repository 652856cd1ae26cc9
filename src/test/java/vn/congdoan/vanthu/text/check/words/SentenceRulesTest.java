package vn.congdoan.vanthu.text.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules on sentences and lists. */
class SentenceRulesTest {
    @Test
    void basisSentenceIsReportedWhereItDeparts() {
        assertThat(
                        Checked.by(
                                "basis-sentence",
                                "Căn cứ Công văn số 4/TLĐ-TG về việc định hướng; Chương trình công tác số 2/CTr-LĐLĐ của Liên đoàn Lao động tỉnh An Hòa. Ban Thường vụ Liên đoàn Lao động tỉnh định hướng nhiệm vụ như sau:"))
                .as(
                        "Căn cứ Công văn số 4/TLĐ-TG về việc định hướng; Chương trình công tác số 2/CTr-LĐLĐ của Liên đoàn Lao động tỉnh An Hòa. Ban Thường vụ Liên đoàn Lao động tỉnh định hướng nhiệm vụ như sau:")
                .isNotEmpty();
        assertThat(
                        Checked.by(
                                "basis-sentence",
                                "Thực hiện Kế hoạch số 31/KH-LĐLĐ của Ban Thường vụ Liên đoàn Lao động tỉnh về thi đua.\n\nBan Thường vụ Liên đoàn Lao động huyện xây dựng kế hoạch như sau:"))
                .as(
                        "Thực hiện Kế hoạch số 31/KH-LĐLĐ của Ban Thường vụ Liên đoàn Lao động tỉnh về thi đua.\n\nBan Thường vụ Liên đoàn Lao động huyện xây dựng kế hoạch như sau:")
                .isNotEmpty();
        assertThat(
                        Checked.by(
                                "basis-sentence",
                                "Thực hiện Kế hoạch số 6/KH-LĐLĐ của Liên đoàn Lao động tỉnh; Ban Chấp hành Công đoàn Giáo dục tỉnh xây dựng Kế hoạch như sau:"))
                .as(
                        "Thực hiện Kế hoạch số 6/KH-LĐLĐ của Liên đoàn Lao động tỉnh; Ban Chấp hành Công đoàn Giáo dục tỉnh xây dựng Kế hoạch như sau:")
                .isNotEmpty();
    }

    @Test
    void basisSentenceLeavesRightTextsAlone() {
        assertThat(
                        Checked.excerpts(
                                "basis-sentence",
                                "Thực hiện Kế hoạch số 6/KH-LĐLĐ, Ban Chấp hành Công đoàn Giáo dục tỉnh xây dựng Kế hoạch như sau:"))
                .as("Thực hiện Kế hoạch số 6/KH-LĐLĐ, Ban Chấp hành Công đoàn Giáo dục tỉnh xây dựng Kế hoạch như sau:")
                .isEmpty();
        assertThat(
                        Checked.excerpts(
                                "basis-sentence",
                                "Năm 2031 là năm đầu nhiệm kỳ. Ban Thường vụ Liên đoàn Lao động tỉnh định hướng nhiệm vụ như sau:"))
                .as("Năm 2031 là năm đầu nhiệm kỳ. Ban Thường vụ Liên đoàn Lao động tỉnh định hướng nhiệm vụ như sau:")
                .isEmpty();
        assertThat(Checked.excerpts("basis-sentence", "Ban Thường vụ xây dựng kế hoạch như sau:"))
                .as("Ban Thường vụ xây dựng kế hoạch như sau:")
                .isEmpty();
        assertThat(Checked.excerpts(
                        "basis-sentence", "Căn cứ tình hình thực tế, Ban Thường vụ yêu cầu thực hiện như sau:"))
                .as("Căn cứ tình hình thực tế, Ban Thường vụ yêu cầu thực hiện như sau:")
                .isEmpty();
    }

    @Test
    void sentenceFormIsReportedWhereItDeparts() {
        assertThat(
                        Checked.by(
                                "sentence-form",
                                "Căn cứ Kế hoạch của công đoàn tỉnh và tình hình thực tế của đơn vị xây dựng kế hoạch, triển khai thực hiện."))
                .as(
                        "Căn cứ Kế hoạch của công đoàn tỉnh và tình hình thực tế của đơn vị xây dựng kế hoạch, triển khai thực hiện.")
                .isNotEmpty();
        assertThat(Checked.by("sentence-form", "đơn vị đạt chuẩn văn hóa. 95% trở lên gia đình đạt chuẩn"))
                .as("đơn vị đạt chuẩn văn hóa. 95% trở lên gia đình đạt chuẩn")
                .isNotEmpty();
        assertThat(Checked.by("sentence-form", "thực hiện nghị quyết Đại hội XIII Công đoàn Việt Nam"))
                .as("thực hiện nghị quyết Đại hội XIII Công đoàn Việt Nam")
                .isNotEmpty();
        assertThat(Checked.by("sentence-form", "Bộ luật Lao động, Luật Công đoàn, Luật Giáo dục, bảo hiểm xã hội"))
                .as("Bộ luật Lao động, Luật Công đoàn, Luật Giáo dục, bảo hiểm xã hội")
                .isNotEmpty();
    }

    @Test
    void sentenceFormLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("sentence-form", "Căn cứ tình hình thực tế, các đơn vị xây dựng kế hoạch."))
                .as("Căn cứ tình hình thực tế, các đơn vị xây dựng kế hoạch.")
                .isEmpty();
        assertThat(Checked.excerpts("sentence-form", "có 95% đơn vị đạt chuẩn"))
                .as("có 95% đơn vị đạt chuẩn")
                .isEmpty();
        assertThat(Checked.excerpts("sentence-form", "thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam"))
                .as("thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam")
                .isEmpty();
        assertThat(Checked.excerpts("sentence-form", "Luật Công đoàn, Luật Việc làm, Luật Bảo hiểm xã hội"))
                .as("Luật Công đoàn, Luật Việc làm, Luật Bảo hiểm xã hội")
                .isEmpty();
        assertThat(Checked.excerpts("sentence-form", "các nghị quyết của Đảng"))
                .as("các nghị quyết của Đảng")
                .isEmpty();
    }

    @Test
    void paragraphCutIsReportedWhereItDeparts() {
        assertThat(Checked.by(
                        "paragraph-cut",
                        "Tuyên truyền các mô hình hay, cách làm hiệu quả trong\n\ntổ chức công đoàn các cấp."))
                .as("Tuyên truyền các mô hình hay, cách làm hiệu quả trong\n\ntổ chức công đoàn các cấp.")
                .isNotEmpty();
    }

    @Test
    void paragraphCutLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("paragraph-cut", "Tuyên truyền các mô hình hay.\n\nTổ chức hội thi."))
                .as("Tuyên truyền các mô hình hay.\n\nTổ chức hội thi.")
                .isEmpty();
        assertThat(Checked.excerpts("paragraph-cut", "Gồm các nội dung:\n\nmột là tuyên truyền"))
                .as("Gồm các nội dung:\n\nmột là tuyên truyền")
                .isEmpty();
        assertThat(Checked.excerpts("paragraph-cut", "MỤC ĐÍCH\n\nNâng cao nhận thức"))
                .as("MỤC ĐÍCH\n\nNâng cao nhận thức")
                .isEmpty();
        assertThat(Checked.excerpts("paragraph-cut", "1. Mục đích\n\n- nâng cao nhận thức"))
                .as("1. Mục đích\n\n- nâng cao nhận thức")
                .isEmpty();
    }

    @Test
    void siblingEndsIsReportedWhereItDeparts() {
        assertThat(Checked.by("sibling-ends", "- Hội nghị tập huấn;\n- Hội thi trực tuyến.\n- Tọa đàm;\n- Gặp mặt."))
                .as("- Hội nghị tập huấn;\n- Hội thi trực tuyến.\n- Tọa đàm;\n- Gặp mặt.")
                .isNotEmpty();
    }

    @Test
    void siblingEndsLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("sibling-ends", "- Hội nghị tập huấn;\n- Hội thi trực tuyến;\n- Tọa đàm."))
                .as("- Hội nghị tập huấn;\n- Hội thi trực tuyến;\n- Tọa đàm.")
                .isEmpty();
        assertThat(Checked.excerpts("sibling-ends", "- Một.\n- Hai.\n- Ba."))
                .as("- Một.\n- Hai.\n- Ba.")
                .isEmpty();
        assertThat(Checked.excerpts("sibling-ends", "- Một\n- Hai\n- Ba"))
                .as("- Một\n- Hai\n- Ba")
                .isEmpty();
        assertThat(Checked.excerpts("sibling-ends", "- Một;\n- Hai."))
                .as("- Một;\n- Hai.")
                .isEmpty();
    }

    @Test
    void numberingGapIsReportedWhereItDeparts() {
        assertThat(Checked.by("numbering-gap", "1. Một.\n\n2. Hai.\n\n4. Bốn."))
                .as("1. Một.\n\n2. Hai.\n\n4. Bốn.")
                .isNotEmpty();
        assertThat(Checked.by("numbering-gap", "I. MỤC ĐÍCH\n\nIII. YÊU CẦU"))
                .as("I. MỤC ĐÍCH\n\nIII. YÊU CẦU")
                .isNotEmpty();
    }

    @Test
    void numberingGapLeavesRightTextsAlone() {
        String countedOn = "I. MỘT\n\n1. Một.\n\n2. Hai.\n\nII. HAI\n\n3. Ba.\n\n4. Bốn.";
        assertThat(Checked.excerpts("numbering-gap", countedOn)).isEmpty();
        String withoutParents = "I. MỘT\n\n1.1. Một.\n\n1.2. Hai.\n\n2.1. Ba.\n\n2.2. Bốn.";
        assertThat(Checked.excerpts("numbering-gap", withoutParents)).isEmpty();
        assertThat(Checked.excerpts("numbering-double", withoutParents)).isEmpty();
        assertThat(Checked.excerpts("numbering-gap", "1. Một.\n\n2. Hai.\n\n3. Ba."))
                .as("1. Một.\n\n2. Hai.\n\n3. Ba.")
                .isEmpty();
        assertThat(Checked.excerpts("numbering-gap", "I. MỘT\n\n1. Một.\n\n2. Hai.\n\nII. HAI\n\n1. Một."))
                .as("I. MỘT\n\n1. Một.\n\n2. Hai.\n\nII. HAI\n\n1. Một.")
                .isEmpty();
        assertThat(Checked.excerpts("numbering-gap", "a) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm."))
                .as("a) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm.")
                .isEmpty();
        assertThat(Checked.excerpts("numbering-gap", "Không đánh số."))
                .as("Không đánh số.")
                .isEmpty();
    }

    @Test
    void numberingDoubleIsReportedWhereItDeparts() {
        assertThat(Checked.by("numbering-double", "1. Một.\n\n2. Hai.\n\n2. Ba.\n\n4. Bốn."))
                .as("1. Một.\n\n2. Hai.\n\n2. Ba.\n\n4. Bốn.")
                .isNotEmpty();
    }

    @Test
    void numberingDoubleLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("numbering-double", "1. Một.\n\n2. Hai."))
                .as("1. Một.\n\n2. Hai.")
                .isEmpty();
        assertThat(Checked.excerpts("numbering-double", "I. MỘT\n\n1. Một.\n\nII. HAI\n\n1. Một."))
                .as("I. MỘT\n\n1. Một.\n\nII. HAI\n\n1. Một.")
                .isEmpty();
        assertThat(Checked.excerpts("numbering-double", "1. Một.\n\n1.1. Một một.\n\n2. Hai.\n\n2.1. Hai một."))
                .as("1. Một.\n\n1.1. Một một.\n\n2. Hai.\n\n2.1. Hai một.")
                .isEmpty();
        assertThat(Checked.excerpts("numbering-double", "- Một.\n- Một."))
                .as("- Một.\n- Một.")
                .isEmpty();
    }
}
