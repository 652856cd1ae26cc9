package vn.congdoan.vanthu.text.viet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNH|Liên đoàn Lao động tỉnh Ninh Bình",
                "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM|Tổng Liên đoàn Lao động Việt Nam",
                "CÔNG ĐOÀN GIÁO DỤC TỈNH|Công đoàn Giáo dục tỉnh",
                "CÔNG ĐOÀN CƠ SỞ TRƯỜNG THPT HOA LƯ A|Công đoàn cơ sở Trường THPT Hoa Lư A",
                "LĐLĐ TỈNH NINH BÌNH|LĐLĐ tỉnh Ninh Bình",
                "LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ HỒ CHÍ MINH|Liên đoàn Lao động Thành phố Hồ Chí Minh",
                "LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ HẢI PHÒNG|Liên đoàn Lao động thành phố Hải Phòng",
                "CÔNG ĐOÀN PHƯỜNG ĐÔNG THÀNH|Công đoàn phường Đông Thành",
                "BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ|Ban Chấp hành Công đoàn cơ sở",
                "ĐẠI HỘI ĐẠI BIỂU CÔNG ĐOÀN TỈNH LÀO CAI LẦN THỨ XVII, NHIỆM KỲ 2023-2028"
                        + "|Đại hội đại biểu Công đoàn tỉnh Lào Cai lần thứ XVII, nhiệm kỳ 2023-2028",
                "LIÊN ĐOÀN LAO ĐỘNG TỈNH BÀ RỊA - VŨNG TÀU|Liên đoàn Lao động tỉnh Bà Rịa - Vũng Tàu",
                "CÔNG ĐOÀN CÔNG TY TNHH MTV GIÀY NINH BÌNH|Công đoàn Công ty TNHH MTV Giày Ninh Bình",
                "PHƯỜNG|Phường",
            })
    void spellsCapitalsInTheOrdinaryWay(String capitals, String ordinary) {
        assertThat(OrganisationNames.properCase(capitals)).isEqualTo(ordinary);
    }

    @Test
    void leavesAnOrdinarySpellingAlone() {
        assertThat(OrganisationNames.properCase(" Liên đoàn  Lao động Tỉnh X ")).isEqualTo("Liên đoàn Lao động Tỉnh X");
        assertThat(OrganisationNames.properCase("")).isEmpty();
    }

    @Test
    void readsDecomposedCapitals() {
        assertThat(OrganisationNames.properCase("CO\u0302NG \u0110OA\u0300N TI\u0309NH"))
                .isEqualTo("Công đoàn tỉnh");
    }
}
