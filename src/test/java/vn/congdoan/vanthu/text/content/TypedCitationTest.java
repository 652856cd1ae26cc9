package vn.congdoan.vanthu.text.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedCitationTest {
    @Test
    void aNumberIsSeenWithItsTypeAndTheWordBeforeIt() {
        assertThat(replaced("Thực hiện Nghị quyết số 02-NQ|")).isEqualTo("Nghị quyết số 02-NQ");
        assertThat(replaced("Thực hiện nghị quyết số  02-NQ|, các cấp")).isEqualTo("nghị quyết số  02-NQ");
        assertThat(replaced("theo Kế hoạch 06/KH-L|")).isEqualTo("Kế hoạch 06/KH-L");
        assertThat(replaced("theo số 06b/KH|")).isEqualTo("số 06b/KH");
        assertThat(replaced("căn cứ Nghị định số 98/2023/NĐ|")).isEqualTo("Nghị định số 98/2023/NĐ");
    }

    @Test
    void datesSharesAndWordsAreNoNumbers() {
        assertThat(at("ngày 12/6|")).isEmpty();
        assertThat(at("ngày 12/6/2026|")).isEmpty();
        assertThat(at("năm 2025-2|")).isEmpty();
        assertThat(at("Nghị quyết số 02|")).isEmpty();
        assertThat(at("A1/B2-C|")).isEmpty();
        assertThat(at("|")).isEmpty();
    }

    @Test
    void nothingIsOfferedInTheMiddleOfANumberOrBeforeWhatSaysAllAlready() {
        assertThat(at("Nghị quyết số 02-N|Q/TW")).isEmpty();
        assertThat(at("Nghị quyết số 02-NQ|/TW")).isEmpty();
        assertThat(at("Nghị quyết số 02-NQ/TW| ngày 12 tháng 6 năm 2021")).isEmpty();
        assertThat(at("Nghị quyết số 02-NQ/TW|, ngày 12/6/2021")).isEmpty();
        assertThat(at("Nghị quyết số 02-NQ/TW| của Bộ Chính trị")).isEmpty();
        assertThat(at("Nghị quyết số 02-NQ/TW| và các văn bản")).isPresent();
    }

    @Test
    void theTypeOfTheLineAboveIsAnotherOne() {
        assertThat(replaced("Nghị quyết số\n02-NQ|")).isEqualTo("02-NQ");
    }

    @Test
    void onlyMentionsBeforeThisOneCount() {
        String text = "Kế hoạch số 6/KH-LĐLĐ nêu rõ. Nghị quyết số 02-NQ rồi Chỉ thị số 05-CT/TW.";
        TypedCitation typed = TypedCitation.at(text, text.indexOf(" rồi")).orElseThrow();
        assertThat(typed.keysBefore(text)).containsExactly(CitationLibrary.key("06/KH-LĐLĐ"));
    }

    private static Optional<TypedCitation> at(String marked) {
        return TypedCitation.at(marked.replace("|", ""), marked.indexOf('|'));
    }

    private static String replaced(String marked) {
        TypedCitation typed = at(marked).orElseThrow();
        return marked.replace("|", "").substring(typed.typeStart(), typed.end());
    }
}
