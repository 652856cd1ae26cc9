package vn.congdoan.vanthu.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.app.editing.Holes.Hole;

class HolesTest {
    @Test
    void findsWhatATemplateLeftOpen() {
        assertThat(Holes.of(Drafts.plan("Tổ chức tại …… vào ngày ……/3.")))
                .containsExactly(new Hole(EditPlace.BODY, 12, 14), new Hole(EditPlace.BODY, 24, 26));
    }

    @Test
    void dottedAndUnderlinedLinesAreHolesToo() {
        assertThat(Holes.of(Drafts.plan("Họ tên: ........... Chức vụ: _____"))).hasSize(2);
    }

    @Test
    void anEllipsisIsNoHole() {
        assertThat(Holes.of(Drafts.plan("v.v… và nhiều nơi khác..."))).isEmpty();
    }
}
