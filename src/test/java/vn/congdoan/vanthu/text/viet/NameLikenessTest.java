package vn.congdoan.vanthu.text.viet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CĐCS trường THPT Hoa Lư A|Trường THPT Hoa Lư A",
                "Công đoàn cơ sở Trường Trung học phổ thông Hoà Bình|THPT Hòa Bình",
                "CÔNG ĐOÀN TRƯỜNG TIỂU HỌC NINH NHẤT|Trường TH Ninh Nhất",
                "Trường MN Hoa Mai|Trường mầm non hoa mai",
                "Trung tâm GDNN-GDTX Yên Mô|Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên Yên Mô",
                "Công ty Trách nhiệm hữu hạn Một thành viên Hải Âu|Cty TNHH MTV Hải Âu",
                "Trường Mầm non số 01|Trường Mầm non số 1",
                "Trường TH&THCS Gia Hưng|Trường Tiểu học và Trung học cơ sở Gia Hưng",
                "Trường CĐ Y tế Ninh Bình|Cao đẳng Y tế Ninh Bình",
            })
    void takesWaysOfWritingOneNameForOne(String one, String other) {
        assertThat(NameLikeness.of(one, other)).isEqualTo(1);
        assertThat(NameLikeness.key(one)).isEqualTo(NameLikeness.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trường THPT Hoa Lư A|Trường THPT Hoa Luư A",
                "Trường THPT Nguyễn Huệ|Trường THPT Nguyẽn Huệ",
                "Trường THPT Nguyễn Huệ|Trường THPT Nguyênx Huệ",
                "Trường THPT Hoa Lư|Trường THPT Hao Lư",
                "Trường THPT Hoa Lư A|truong thpt hoa lu a",
                "Trường Mầm non Hoa Sen|Trường Mầm non Hoa Sen, xã Gia Lập",
                "Trường Tiểu học Ninh Sơn|Trường Tiểu học NinhSơn",
                "Trường THCS Đồng Tâm|Trường THCS Đông Tâm",
            })
    void asksAboutNamesThatMayBeOne(String one, String other) {
        assertThat(NameLikeness.of(one, other)).isBetween(NameLikeness.NEAR, 0.9999);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trường THPT Hoa Lư A|Trường THPT Hoa Lư B",
                "Trường THPT Hoa Lư|Trường THPT Hoa Lư A",
                "Trường Tiểu học Hoa Lư|Trường THCS Hoa Lư",
                "Trường Mầm non số 1|Trường Mầm non số 2",
                "Trường THPT Yên Mô A|Trường THPT Yên Mỹ A",
                "Trường Tiểu học Ninh Sơn|Trường Tiểu học Ninh Phúc",
                "Công ty TNHH May mặc xuất khẩu Đông Phong|Công ty TNHH May mặc xuất khẩu Đông Phú",
                "Trường Mầm non Hoa Sen xã Gia Lập|Trường Mầm non Hoa Sen xã Yên Từ",
                "Trường THPT|Trường THCS",
                "CĐCS Trường THCS Trường Yên số 1|CĐCS Trường THCS Yên Mô số 1",
            })
    void knowsNamesThatDifferInATellingWord(String one, String other) {
        assertThat(NameLikeness.of(one, other)).isLessThan(NameLikeness.NEAR);
    }

    @Test
    void isTheSameInBothDirections() {
        String one = "CĐCS Trường THPT Hoa Lư A";
        String other = "Trường THPT Hao Lư A, tỉnh Ninh Bình";
        assertThat(NameLikeness.of(one, other)).isCloseTo(NameLikeness.of(other, one), within(1e-9));
    }

    @Test
    void aNameWithoutATellingWordIsStillAName() {
        assertThat(NameLikeness.key("Công đoàn cơ sở")).isEqualTo("cong doan co so");
        assertThat(NameLikeness.of("", "")).isEqualTo(1);
        assertThat(NameLikeness.of("", "THPT Hoa Lư")).isZero();
    }
}
