package vn.congdoan.vanthu.text.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InsertionsTest {
    @Test
    void putsATableBelowTheBlock() {
        assertThat(Marked.show(BodyEdits.table("Một\nHai", 1, 1)))
                .isEqualTo("Một\n| STT | ⟦Nội dung⟧ |\n| 1 |  |\nHai");
        assertThat(Marked.show(BodyEdits.table("", 0, 0))).isEqualTo("| STT | ⟦Nội dung⟧ |\n| 1 |  |");
        assertThat(Marked.show(BodyEdits.table("| a |", 1, 1))).isEqualTo("| a |\n\n| STT | ⟦Nội dung⟧ |\n| 1 |  |");
    }

    @Test
    void addsAppendicesAndNumbersThem() {
        assertThat(Marked.show(BodyEdits.appendix("Một\n"))).isEqualTo("Một\n\nPhụ lục\n⟦TÊN PHỤ LỤC⟧");
        assertThat(Marked.show(BodyEdits.appendix("Một\nPhụ lục\nA\nHai")))
                .isEqualTo("Một\nPhụ lục I\nA\nHai\n\nPhụ lục II\n⟦TÊN PHỤ LỤC⟧");
        assertThat(Marked.show(BodyEdits.appendix(""))).isEqualTo("Phụ lục\n⟦TÊN PHỤ LỤC⟧");
    }

    @Test
    void breaksALineInsideItsBlock() {
        assertThat(Marked.show(BodyEdits.lineBreak("Một hai", 4, 4))).isEqualTo("Một \\\n‸hai");
    }
}
