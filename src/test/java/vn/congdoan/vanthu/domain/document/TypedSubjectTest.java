package vn.congdoan.vanthu.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedSubjectTest {
    @Test
    void aSubjectThatBeginsWithItsTypeDoesNotGetItTwice() {
        assertThat(TypedSubject.of("Kế hoạch", "kế hoạch tổ chức hội nghị")).isEqualTo("kế hoạch tổ chức hội nghị");
        assertThat(TypedSubject.of("Kế hoạch", "Kế hoạch hoá công tác")).isEqualTo("Kế hoạch hoá công tác");
        assertThat(TypedSubject.of("Kế hoạch", "Tổ chức hội nghị")).isEqualTo("Kế hoạch Tổ chức hội nghị");
        assertThat(TypedSubject.of("", "Tổ chức hội nghị")).isEqualTo("Tổ chức hội nghị");
    }
}
