package vn.congdoan.vanthu.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentNamesTest {
    @Test
    void aSubjectThatBeginsWithItsTypeDoesNotGetItTwice() {
        assertThat(DocumentNames.ofType("Kế hoạch", "kế hoạch tổ chức hội nghị"))
                .isEqualTo("kế hoạch tổ chức hội nghị");
        assertThat(DocumentNames.ofType("Kế hoạch", "Kế hoạch hoá công tác")).isEqualTo("Kế hoạch hoá công tác");
        assertThat(DocumentNames.ofType("Kế hoạch", "Tổ chức hội nghị")).isEqualTo("Kế hoạch Tổ chức hội nghị");
        assertThat(DocumentNames.ofType("", "Tổ chức hội nghị")).isEqualTo("Tổ chức hội nghị");
    }
}
