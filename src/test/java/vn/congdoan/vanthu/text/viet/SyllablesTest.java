package vn.congdoan.vanthu.text.viet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SyllablesTest {
    @Test
    void everyWordOfOrdinaryTextsIsASyllable() {
        String words =
                "nghiêng nghĩa khuỷu tuyết quyền giếng gì gìn hòa hoà thủy thuỷ quý quốc huệ thuở rượu hươu yêu yếu ngoèo "
                        + "xoong khuya chuyện luật xuân quân loắt ngoặc oằn uỷ ủy ỷ y ạ ơi ướt ưu ấm áp kỹ ghế chếch huếch tuênh quạch "
                        + "giường giá đoàn Đảng ĐỘNG nguyễn trương";
        assertThat(words.split(" ")).allMatch(Syllables::isSyllable);
    }

    @Test
    void whatTheRulesForbidIsNone() {
        String words = "cac kông ngi ghà tiêt cèng tuòan đoμn ngê qúy hello đ ng tỏc céng phßng";
        assertThat(words.split(" ")).noneMatch(Syllables::isSyllable);
    }

    @Test
    void bareSyllablesAreKnownWithoutTheirMarks() {
        assertThat("cong doan giao duc tinh duoc nguoi".split(" ")).allMatch(Syllables::isBareSyllable);
        assertThat("hello world every should received".split(" ")).noneMatch(Syllables::isBareSyllable);
    }

    @Test
    void bothStylesOfToneMarksCompareAlike() {
        assertThat(ToneStyle.unified("hoà thuỷ uỷ ban HOÀ khoẻ")).isEqualTo("hòa thủy ủy ban HÒA khỏe");
        assertThat(ToneStyle.unified("quý quá hoàn hòa quí toàn luỹ")).isEqualTo("quý quá hoàn hòa quí toàn lũy");
    }
}
