package vn.congdoan.vanthu.text.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.text.parse.BodyParser;

class CitationLibraryTest {
    private static final String TEXT =
            "Theo Nghị quyết 02-NQ/TW; Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị về đổi mới tổ chức. "
                    + "Kế hoạch số 6/KH-LĐLĐ của LĐLĐ tỉnh Trường Sơn; kế hoạch 06/KH-LDLD ngày 18/01/2024; Kế hoạch số 06/KH-LĐLĐ ngày 20/01/2023. "
                    + "Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết một số điều; Tờ trình số  /TTr-LĐLĐ";

    private static List<Citation> read(String text) {
        return ContentReader.read(BodyParser.parse(text)).citations();
    }

    @Test
    void keepsOneFullestEntryForEachDocument() {
        assertThat(CitationLibrary.of(read(TEXT)).entries())
                .extracting(CitationForms::full)
                .containsExactly(
                        "Nghị quyết số 02-NQ/TW ngày 12 tháng 6 năm 2021 của Bộ Chính trị về đổi mới tổ chức",
                        "Kế hoạch số 6/KH-LĐLĐ ngày 18 tháng 01 năm 2024 của LĐLĐ tỉnh Trường Sơn",
                        "Kế hoạch số 06/KH-LĐLĐ ngày 20 tháng 01 năm 2023",
                        "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết một số điều");
    }

    @Test
    void writesTheBriefForm() {
        assertThat(read(TEXT)).extracting(CitationForms::brief).startsWith("Nghị quyết số 02-NQ/TW");
    }

    @ParameterizedTest
    @CsvSource({
        "02-NQ, 1",
        "2-nq/t, 1",
        "Nghị quyết số 02, 1",
        "06/KH – LD, 2",
        "6, 2",
        "98/2023, 1",
        "99, 0",
        "Nghị quyết, 0",
        "'', 0"
    })
    void offersWhatGoesOnAsTyped(String typed, int offers) {
        assertThat(CitationLibrary.of(read(TEXT)).offers(typed)).hasSize(offers);
    }

    @Test
    void moreMentionsMakeEntriesFuller() {
        CitationLibrary library =
                CitationLibrary.of(read("Chỉ thị số 05-CT/TW")).with(read("Chỉ thị 05-CT/TW của Bộ Chính trị"));
        assertThat(library.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.issuer()).isEqualTo("Bộ Chính trị");
            assertThat(entry.date()).isEqualTo(PartialDate.BLANK);
        });
    }
}
