package vn.congdoan.vanthu.text.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules on typing errors and fixed phrases. */
class WordingRulesTest {
    @Test
    void typingErrorIsReportedWhereItDeparts() {
        assertThat(Checked.by("typing-error", "Công TTĐT của đơn vị"))
                .as("Công TTĐT của đơn vị")
                .isNotEmpty();
        assertThat(Checked.by("typing-error", "góp phần bổ xung kinh phí"))
                .as("góp phần bổ xung kinh phí")
                .isNotEmpty();
        assertThat(Checked.by("typing-error", "xây dựng gia đình văn hóa; phần theo định kỳ có 95% đạt chuẩn"))
                .as("xây dựng gia đình văn hóa; phần theo định kỳ có 95% đạt chuẩn")
                .isNotEmpty();
        assertThat(Checked.by("typing-error", "nổ lực vươn lên trong công tác"))
                .as("nổ lực vươn lên trong công tác")
                .isNotEmpty();
    }

    @Test
    void typingErrorLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("typing-error", "Cổng TTĐT của đơn vị"))
                .as("Cổng TTĐT của đơn vị")
                .isEmpty();
        assertThat(Checked.excerpts("typing-error", "phấn đấu hoàn thành nhiệm vụ"))
                .as("phấn đấu hoàn thành nhiệm vụ")
                .isEmpty();
        assertThat(Checked.excerpts("typing-error", "Một phần theo quy định của cấp trên"))
                .as("Một phần theo quy định của cấp trên")
                .isEmpty();
        assertThat(Checked.excerpts("typing-error", "bổ sung kinh phí, củng cố tổ chức"))
                .as("bổ sung kinh phí, củng cố tổ chức")
                .isEmpty();
    }

    @Test
    void wordingIsReportedWhereItDeparts() {
        assertThat(Checked.by("wording", "tích cực học tập nâng trình độ"))
                .as("tích cực học tập nâng trình độ")
                .isNotEmpty();
        assertThat(Checked.by("wording", "phát động thi đua thắng lợi nhiệm vụ năm 2031"))
                .as("phát động thi đua thắng lợi nhiệm vụ năm 2031")
                .isNotEmpty();
        assertThat(Checked.by("wording", "các ngày kỷ niệm quan trọng năm theo hướng dẫn"))
                .as("các ngày kỷ niệm quan trọng năm theo hướng dẫn")
                .isNotEmpty();
        assertThat(Checked.by("wording", "tuyên truyền gương các người tốt"))
                .as("tuyên truyền gương các người tốt")
                .isNotEmpty();
    }

    @Test
    void wordingLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("wording", "học tập nâng cao trình độ"))
                .as("học tập nâng cao trình độ")
                .isEmpty();
        assertThat(Checked.excerpts("wording", "thi đua thực hiện thắng lợi nhiệm vụ"))
                .as("thi đua thực hiện thắng lợi nhiệm vụ")
                .isEmpty();
        assertThat(Checked.excerpts("wording", "các sự kiện quan trọng năm 2031"))
                .as("các sự kiện quan trọng năm 2031")
                .isEmpty();
        assertThat(Checked.excerpts("wording", "các gương người tốt, việc tốt"))
                .as("các gương người tốt, việc tốt")
                .isEmpty();
    }

    @Test
    void enumerationCommaIsReportedWhereItDeparts() {
        assertThat(Checked.by("enumeration-comma", "công tác thi đua khen thưởng"))
                .as("công tác thi đua khen thưởng")
                .isNotEmpty();
        assertThat(Checked.by("enumeration-comma", "công tác an toàn vệ sinh lao động"))
                .as("công tác an toàn vệ sinh lao động")
                .isNotEmpty();
        assertThat(Checked.by("enumeration-comma", "sửa đổi bổ sung quy chế; đã sửa đổi, bổ sung"))
                .as("sửa đổi bổ sung quy chế; đã sửa đổi, bổ sung")
                .isNotEmpty();
    }

    @Test
    void enumerationCommaLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("enumeration-comma", "công tác thi đua, khen thưởng"))
                .as("công tác thi đua, khen thưởng")
                .isEmpty();
        assertThat(Checked.excerpts("enumeration-comma", "an toàn, vệ sinh lao động"))
                .as("an toàn, vệ sinh lao động")
                .isEmpty();
        assertThat(Checked.excerpts("enumeration-comma", "công tác tuyên truyền"))
                .as("công tác tuyên truyền")
                .isEmpty();
        assertThat(Checked.excerpts("enumeration-comma", "sơ kết tổng kết"))
                .as("sơ kết tổng kết")
                .isEmpty();
    }

    @Test
    void wordDoubledIsReportedWhereItDeparts() {
        assertThat(Checked.by("word-doubled", "của của đơn vị"))
                .as("của của đơn vị")
                .isNotEmpty();
        assertThat(Checked.by("word-doubled", "Ban Ban Tuyên giáo"))
                .as("Ban Ban Tuyên giáo")
                .isNotEmpty();
        assertThat(Checked.by("word-doubled", "thực thực hiện nhiệm vụ"))
                .as("thực thực hiện nhiệm vụ")
                .isNotEmpty();
    }

    @Test
    void wordDoubledLeavesRightTextsAlone() {
        assertThat(Checked.excerpts("word-doubled", "luôn luôn gương mẫu"))
                .as("luôn luôn gương mẫu")
                .isEmpty();
        assertThat(Checked.excerpts("word-doubled", "song song với việc đó"))
                .as("song song với việc đó")
                .isEmpty();
        assertThat(Checked.excerpts("word-doubled", "đời sống ngày ngày đổi mới"))
                .as("đời sống ngày ngày đổi mới")
                .isEmpty();
        assertThat(Checked.excerpts("word-doubled", "phong trào đều đều"))
                .as("phong trào đều đều")
                .isEmpty();
        assertThat(Checked.excerpts("word-doubled", "lần thứ hai, hai đơn vị"))
                .as("lần thứ hai, hai đơn vị")
                .isEmpty();
        assertThat(Checked.excerpts("word-doubled", "từ năm năm trở lên"))
                .as("từ năm năm trở lên")
                .isEmpty();
        assertThat(Checked.excerpts("word-doubled", "Đại hội Hội Nông dân"))
                .as("Đại hội Hội Nông dân")
                .isEmpty();
    }

    @Test
    void clauseRepeatedIsReportedWhereItDeparts() {
        assertThat(
                        Checked.by(
                                "clause-repeated",
                                "xây dựng đội ngũ cán bộ có bản lĩnh vững vàng, có phẩm chất tốt, có ý thức kỷ luật, có tác phong nghiêm túc, có trình độ chuyên môn và nghề nghiệp. Ngoài ra cần xây dựng đội ngũ cán bộ có bản lĩnh vững vàng, có phẩm chất tốt, có ý thức kỷ luật, có tác phong nghiêm túc, có trình độ chuyên môn và nghề nghiệp."))
                .as(
                        "xây dựng đội ngũ cán bộ có bản lĩnh vững vàng, có phẩm chất tốt, có ý thức kỷ luật, có tác phong nghiêm túc, có trình độ chuyên môn và nghề nghiệp. Ngoài ra cần xây dựng đội ngũ cán bộ có bản lĩnh vững vàng, có phẩm chất tốt, có ý thức kỷ luật, có tác phong nghiêm túc, có trình độ chuyên môn và nghề nghiệp.")
                .isNotEmpty();
    }

    @Test
    void clauseRepeatedLeavesRightTextsAlone() {
        assertThat(
                        Checked.excerpts(
                                "clause-repeated",
                                "Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” và phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” được duy trì."))
                .as(
                        "Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” và phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” được duy trì.")
                .isEmpty();
        assertThat(
                        Checked.excerpts(
                                "clause-repeated",
                                "Quyết định số 12/QĐ-TTg ngày 28/12/2021 của Thủ tướng Chính phủ và Quyết định số 12/QĐ-TTg ngày 28/12/2021 của Thủ tướng Chính phủ."))
                .as(
                        "Quyết định số 12/QĐ-TTg ngày 28/12/2021 của Thủ tướng Chính phủ và Quyết định số 12/QĐ-TTg ngày 28/12/2021 của Thủ tướng Chính phủ.")
                .isEmpty();
        assertThat(Checked.excerpts("clause-repeated", "Một câu ngắn. Một câu ngắn."))
                .as("Một câu ngắn. Một câu ngắn.")
                .isEmpty();
        assertThat(Checked.excerpts("clause-repeated", "Không lặp lại gì cả trong đoạn này."))
                .as("Không lặp lại gì cả trong đoạn này.")
                .isEmpty();
    }

    @Test
    void phraseTwiceIsReportedWhereItDeparts() {
        assertThat(
                        Checked.by(
                                "phrase-twice",
                                "Đẩy mạnh học tập trong cán bộ, đoàn viên, người lao động theo tinh thần mới trong cán bộ, đoàn viên, người lao động."))
                .as(
                        "Đẩy mạnh học tập trong cán bộ, đoàn viên, người lao động theo tinh thần mới trong cán bộ, đoàn viên, người lao động.")
                .isNotEmpty();
    }

    @Test
    void phraseTwiceLeavesRightTextsAlone() {
        assertThat(
                        Checked.excerpts(
                                "phrase-twice",
                                "Tuyên truyền trong cán bộ, đoàn viên, người lao động. Vận động trong cán bộ, đoàn viên, người lao động."))
                .as(
                        "Tuyên truyền trong cán bộ, đoàn viên, người lao động. Vận động trong cán bộ, đoàn viên, người lao động.")
                .isEmpty();
        assertThat(Checked.excerpts("phrase-twice", "trong cán bộ và trong đoàn viên"))
                .as("trong cán bộ và trong đoàn viên")
                .isEmpty();
        assertThat(Checked.excerpts("phrase-twice", "cho đoàn viên; cho người lao động"))
                .as("cho đoàn viên; cho người lao động")
                .isEmpty();
        assertThat(Checked.excerpts("phrase-twice", "trong năm 2031 và trong năm 2032"))
                .as("trong năm 2031 và trong năm 2032")
                .isEmpty();
    }
}
