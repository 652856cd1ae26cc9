package vn.congdoan.vanthu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;

/** One figure changed in a pack's file changes both outputs. */
class PackChangeTest {
    @Test
    void aMarginInTheFileMovesBothOutputs() throws IOException {
        FormatPack pack = changed(
                "\"page\":{\"marginLeft\":33},\"head\":{\"leftColumn\":64,\"rightColumn\":98},\"foot\":{\"leftColumn\":62,\"rightColumn\":100}");
        assertThat(Documents.PLAN.pdf(pack).piece("Thực hiện chương trình").left())
                .isCloseTo(43, within(0.5));
        try (XWPFDocument word = word(pack)) {
            assertThat(word.getDocument()
                            .getBody()
                            .getSectPr()
                            .getPgMar()
                            .getLeft()
                            .toString())
                    .isEqualTo("1871");
        }
    }

    @Test
    void aSizeInTheFileSetsBothOutputs() throws IOException {
        FormatPack pack = changed("\"styles\":{\"BODY\":{\"size\":13},\"SIGNER\":{\"size\":13}}");
        assertThat(Documents.PLAN.pdf(pack).piece("Thực hiện chương trình").size())
                .isEqualTo(13, within(0.01));
        assertThat(Documents.PLAN.pdf(pack).piece("Đặng Thị").size()).isEqualTo(13, within(0.01));
        try (XWPFDocument word = word(pack)) {
            assertThat(Stream.of("NoiDung", "HoTenNguoiKy")
                            .map(id -> word.getStyles()
                                    .getStyle(id)
                                    .getCTStyle()
                                    .getRPr()
                                    .getSzArray(0)
                                    .getVal()
                                    .toString()))
                    .containsExactly("26", "26");
        }
    }

    @Test
    void aPhraseInTheFileIsPrintedByBothOutputs() throws IOException {
        FormatPack pack = changed("\"phrases\":{\"archive\":\"Bản lưu:\"}");
        assertThat(Documents.PLAN.pdf(pack).piece("- Bản lưu:").text()).isEqualTo("- Bản lưu: VT, TGNC.");
        try (XWPFDocument word = word(pack)) {
            assertThat(word.getTables().get(word.getTables().size() - 1).getText())
                    .contains("Bản lưu: VT, TGNC.");
        }
    }

    private static FormatPack changed(String figures) throws IOException {
        String json = "{\"id\":\"own\",\"name\":\"own\",\"extends\":\"nd30\"," + figures + "}";
        return FormatPacks.builtIn()
                .with(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "own.json")
                .byId("own");
    }

    private static XWPFDocument word(FormatPack pack) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Documents.PLAN.docx(pack)));
    }
}
