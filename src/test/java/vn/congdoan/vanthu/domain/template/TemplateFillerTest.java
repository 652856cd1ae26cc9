package vn.congdoan.vanthu.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.problem.ProblemException;

class TemplateFillerTest {

    @Test
    void fillsThePartsFromTheOffice() {
        DocumentParts parts = Samples.fill(Samples.PLAN, Map.of()).draft().parts();

        assertThat(parts.number().number()).isNull();
        assertThat(parts.number().symbol()).isEqualTo("KH-CĐGD");
        assertThat(parts.place()).isEqualTo("Hoa Lâm");
        assertThat(parts.date()).isEqualTo(new PartialDate(2026, 3, null));
        assertThat(parts.subject()).isEqualTo("Công tác năm 2026");
        assertThat(parts.archive()).isEqualTo("VT, TGNC");
        assertThat(parts.signatures()).containsExactly(Samples.SIGNATURE);
        assertThat(parts.recipients())
                .containsExactly(
                        new Recipient("Liên đoàn Lao động tỉnh Hoa Lâm", "để báo cáo"),
                        new Recipient("Các công đoàn cơ sở (qua Cổng thông tin)", ""));
    }

    @Test
    void lettersCarryTheUnitInTheirSymbolAndMinutesNoPlaceAndDate() {
        String letter = Samples.PLAN.replace("Loại: Kế hoạch", "Loại: Công văn");
        String minutes = Samples.PLAN
                .replace("Loại: Kế hoạch", "Loại: BB")
                .replace("---", "Ký:\n- THƯ KÝ / {năm}\n- CHỦ TỌA / Lê Văn Bình\n---");

        assertThat(Samples.fill(letter, Map.of()).draft().parts().number().symbol())
                .isEqualTo("CĐGD-TGNC");
        DocumentParts parts = Samples.fill(minutes, Map.of()).draft().parts();
        assertThat(parts.place()).isEmpty();
        assertThat(parts.date()).isEqualTo(PartialDate.BLANK);
        assertThat(parts.signatures()).hasSize(2);
        assertThat(parts.signatures().get(1).position()).isEqualTo("CHỦ TỌA");
        assertThat(parts.signatures().get(1).signer()).isEqualTo("Lê Văn Bình");
    }

    @Test
    void numberDateAndSignerCanBeEntered() {
        DocumentParts parts = Samples.fill(
                        Samples.PLAN, Map.of("số_văn_bản", "6", "ngay_ban_hanh", "5/3/2026", "nguoi_ky", "Lê Văn Bình"))
                .draft()
                .parts();

        assertThat(parts.number().printedNumber()).isEqualTo("06");
        assertThat(parts.date()).isEqualTo(new PartialDate(2026, 3, 5));
        assertThat(parts.signatures().get(0).signer()).isEqualTo("Lê Văn Bình");
    }

    @ParameterizedTest
    @CsvSource({
        "5/3/2026, ngày 05 tháng 3 năm 2026, 05/3/2026",
        "05/03/2026, ngày 05 tháng 3 năm 2026, 05/3/2026",
        "2026-02-28, ngày 28 tháng 02 năm 2026, 28/02/2026",
        "1.1.2027, ngày 01 tháng 01 năm 2027, 01/01/2027",
        "31/12/2026, ngày 31 tháng 12 năm 2026, 31/12/2026",
        "ngày 9 tháng 10 năm 2026, ngày 09 tháng 10 năm 2026, 09/10/2026",
        "3/2026, tháng 3 năm 2026, 3/2026",
        "2026, năm 2026, 2026",
    })
    void printsDatesAsTheRegulationWants(String entered, String full, String brief) {
        assertThat(Samples.body(Map.of("ngày_họp", entered))).contains("Họp " + full + "; hạn " + brief + ".");
    }

    @Test
    void conditionsChoicesAndYearsFollowTheValues() {
        String without = Samples.body(Map.of());
        String with = Samples.body(Map.of("có_kinh_phí", "có", "hinh_thuc", "TRỰC TUYẾN"));

        assertThat(without).doesNotContain("Kinh phí").contains("Họp tại chỗ.");
        assertThat(with).contains("Kinh phí năm 2025 chuyển sang năm 2027.").contains("Họp qua mạng.");
    }

    @Test
    void aLineOfConstructionLeavesNoLineBehind() {
        assertThat(Samples.body(Map.of("viec", "Họp | Tháng 5")))
                .contains("hạn …….\n- Họp: Tháng 5.\nHọp tại chỗ.\nCuối {văn bản}.\n");
    }

    @Test
    void listsEndWithSemicolonsAndOneStop() {
        assertThat(Samples.body(Map.of("viec", "A | 1\nB | 2\n- C | 3"))).contains("- A: 1;\n- B: 2;\n- C: 3.\n");
        assertThat(Samples.body(Map.of("viec", "A | 1; B | 2"))).contains("- A: 1;\n- B: 2.\n");
        assertThat(Samples.body(Map.of("viec", "A"))).contains("- A: …….\n");
    }

    @Test
    void aSingleRowThatTheProgramFillsInIsNotPartedAtItsSemicolons() {
        String rows = ListValue.of(List.of(List.of(ListValue.cell("Ký; nộp | gửi\n"), "1")));

        assertThat(Samples.body(Map.of("viec", rows))).contains("- Ký; nộp / gửi: 1.\n");
    }

    @Test
    void aListInASentenceIsEnumerated() {
        String source = Samples.PLAN.replace("Cuối", "Gồm {việc}. Cuối");

        assertThat(Samples.fill(source, Map.of("viec", "A;B;C")).draft().bodyText())
                .contains("Gồm A, B và C.");
        assertThat(Samples.fill(source, Map.of("viec", "A")).draft().bodyText()).contains("Gồm A.");
    }

    @Test
    void openFieldsArePrintedDottedAndNamed() {
        FilledTemplate filled = Samples.fill(Samples.PLAN, Map.of("nam", ""));

        assertThat(filled.open())
                .extracting(TemplateField::name)
                .containsExactly("nam", "noi_dung", "ngay_hop", "viec");
        assertThat(filled.draft().bodyText()).contains("kế hoạch năm …… như sau", "1. ……\n", "- ……: …….\n");
    }

    @Test
    void anOptionalFieldThatIsntPrintedIsNotOpen() {
        String source = Samples.PLAN.replace("1. {nội_dung}", "{nếu nội_dung}1. {nội_dung}{hết}");

        assertThat(Samples.fill(source, Map.of()).open())
                .extracting(TemplateField::name)
                .doesNotContain("noi_dung");
    }

    @Test
    void whatSomebodyTypesIsNeverReadAsTemplate() {
        assertThat(Samples.body(Map.of("noi_dung", "Viết {năm} và {{"))).contains("1. Viết {năm} và {{\n");
    }

    @Test
    void aValueNeverBreaksATable() {
        String source = Samples.PLAN.replace("1. {nội_dung}", "| Một | Hai |\n| {nội_dung} | x |");

        assertThat(Samples.fill(source, Map.of("noi_dung", "a | b\nc")).draft().bodyText())
                .contains("| a \\| b<br>c | x |\n");
    }

    @Test
    void valuesAreComposedAndCleaned() {
        assertThat(Samples.body(Map.of("noi_dung", "  Quye\u0302\u0301t   nghi\u0323\u0000 \u200b ")))
                .contains("1. Quyết nghị\n");
        assertThat(Samples.body(Map.of("noi_dung", "Đoạn một\r\n\r\nĐoạn hai"))).contains("1. Đoạn một\nĐoạn hai\n");
    }

    @Test
    void everyWrongValueIsNamedAtOnce() {
        assertThatThrownBy(() -> Samples.body(Map.of(
                        "nam",
                        "26",
                        "ngay_hop",
                        "31/02/2026",
                        "hinh_thuc",
                        "mạng",
                        "co_kinh_phi",
                        "chắc",
                        "viec",
                        "a|b|c")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.findings())
                                .extracting(f -> f.message().key())
                                .containsExactlyInAnyOrder(
                                        "template.value.year",
                                        "template.value.date",
                                        "template.value.choice",
                                        "template.value.flag",
                                        "template.value.columns"));
    }

    @Test
    void anUnknownFieldIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Samples.body(Map.of("noidung", "x")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.findings().get(0).message().key()).isEqualTo("template.field.unknown.near");
                    assertThat(problem.findings().get(0).message().arguments()).contains("noi_dung");
                });
    }

    @Test
    void defaultsAreHandedOutAsTheyWouldBeEntered() {
        Template shown =
                new TemplateFiller(Samples.OFFICE, Optional.empty(), Samples.TODAY).withDefaults(Samples.plan());

        assertThat(shown.field("nam").orElseThrow().defaultValue()).isEqualTo("2026");
        assertThat(shown.field("co_kinh_phi").orElseThrow().defaultValue()).isEqualTo("không");
        assertThat(List.of(shown.fields().size())).containsExactly(6);
    }
}
