package vn.congdoan.vanthu.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SignatureBlock;

class DocumentParserTest {
    private static final String DECISION = """
            LIÊN ĐOÀN LAO ĐỘNG TỈNH A
            CÔNG ĐOÀN GIÁO DỤC
            TỈNH A
            CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập – Tự do – Hạnh phúc
            ____________
            Số : 34 /QĐ – CĐGD
            A, ngày 8 tháng 3 năm 2021
            [DỰ THẢO LẦN 2]

            QUYẾT ĐỊNH
            Về việc khen thưởng tập thể
            và cá nhân

            BAN THƯỜNG VỤ CÔNG ĐOÀN GIÁO DỤC TỈNH A

            Căn cứ Luật Công đoàn;
            Theo đề nghị của Trưởng Ban Tuyên giáo,

            QUYẾT ĐỊNH

            Điều 1. Khen thưởng 05 tập thể
            Điều 2. Quyết định có hiệu lực từ ngày ký./.

            Nơi nhận:
            - Như Điều 1;
            - LĐLĐ tỉnh (b/c);
            - Các CĐCS (qua Website Sở);
            - Lưu VT, TG (3).

            TM. BAN THƯỜNG VỤ
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            (Đã ký)

            TRƯỞNG TIỂU BAN
            Trần Văn B

            Phụ lục
            DANH SÁCH
            1. Tập thể A
            """;

    @Test
    void readsADecision() {
        ParsedDocument read = DocumentParser.parse(DECISION, Types.ALL);
        DocumentParts parts = read.document().parts();
        assertThat(parts.type()).isEqualTo(Types.DECISION);
        assertThat(parts.parentOrganisation()).isEqualTo("LIÊN ĐOÀN LAO ĐỘNG TỈNH A");
        assertThat(parts.organisation()).isEqualTo("CÔNG ĐOÀN GIÁO DỤC TỈNH A");
        assertThat(parts.number()).isEqualTo(new DocumentNumber(34, "", "QĐ–CĐGD"));
        assertThat(parts.place()).isEqualTo("A");
        assertThat(parts.date()).isEqualTo(new PartialDate(2021, 3, 8));
        assertThat(parts.mark()).isEqualTo(Mark.DRAFT);
        assertThat(parts.subject()).isEqualTo("Về việc khen thưởng tập thể và cá nhân");
        assertThat(parts.authority()).isEqualTo("BAN THƯỜNG VỤ CÔNG ĐOÀN GIÁO DỤC TỈNH A");
        assertThat(parts.recipients())
                .containsExactly(
                        new Recipient("Như Điều 1", ""),
                        new Recipient("LĐLĐ tỉnh", "b/c"),
                        new Recipient("Các CĐCS (qua Website Sở)", ""));
        assertThat(parts.archive()).isEqualTo("VT, TG (3)");
        SignatureBlock signature = parts.signatures().get(0);
        assertThat(signature.headLines()).containsExactly("TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(signature.otherPosition()).isEqualTo("TRƯỞNG TIỂU BAN");
        assertThat(signature.signer()).isEqualTo("Trần Văn B");
        assertThat(read.document().body().legalBases().stream().map(InlineText::plain))
                .containsExactly("Căn cứ Luật Công đoàn", "Theo đề nghị của Trưởng Ban Tuyên giáo");
        assertThat(read.document().body().blocks()).hasSize(2).allMatch(Block.Item.class::isInstance);
        assertThat(read.document().body().appendices()).hasSize(1);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsTheTwoSignaturesOfMinutes() {
        String text =
                "BIÊN BẢN\nHội nghị\n\nNội dung.\n\nTHƯ KÝ\n\nNguyễn Văn A\n\nCHỦ TỌA\n\nTrần Thị B\n\nNơi nhận:\n- Lưu: VT.";
        DocumentParts parts = DocumentParser.parse(text, Types.ALL).document().parts();
        assertThat(parts.signatures())
                .containsExactly(
                        new SignatureBlock(List.of(), "THƯ KÝ", "", "Nguyễn Văn A"),
                        new SignatureBlock(List.of(), "CHỦ TỌA", "", "Trần Thị B"));
        assertThat(parts.archive()).isEqualTo("VT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Số: 06/KH-LĐLĐ ~ 6 ~ '' ~ KH-LĐLĐ",
                "Số:09/2010/QĐ-TTg ~ 9 ~ '' ~ 2010/QĐ-TTg",
                "Số: 175  /CĐN-TGNC ~ 175 ~ '' ~ CĐN-TGNC",
                "Số: 06b/KH-LĐLĐ ~ 6 ~ b ~ KH-LĐLĐ",
                "Số:…/CSPL&QHLĐ ~ ~ '' ~ CSPL&QHLĐ",
                "Số: ....../TTr-CĐCS ~ ~ '' ~ TTr-CĐCS",
                "Số 12 ~ 12 ~ '' ~ ''",
            })
    void readsNumbers(String line, Integer number, String suffix, String symbol) {
        assertThat(HeadLine.number(line)).isEqualTo(new DocumentNumber(number, suffix, symbol));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số lượng đoàn viên", "Số: 5 của Liên đoàn", "Số: 12/KH-LĐLĐ ngày 5", "Số", "Số:"})
    void takesNoSentenceForANumber(String line) {
        assertThat(HeadLine.number(line)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Lào Cai, ngày tháng 01 năm 2024 ~ Lào Cai ~ ~ 1 ~ 2024",
                "ngày … tháng … năm … ~ '' ~ ~ ~",
                "TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2024. ~ TP. Hồ Chí Minh ~ 5 ~ 3 ~ 2024",
                "Hà Nội, ngày....tháng....năm 2025 ~ Hà Nội ~ ~ ~ 2025",
            })
    void readsPlacesAndDates(String line, String place, Integer day, Integer month, Integer year) {
        assertThat(HeadLine.of(line)).isEqualTo(HeadLine.PLACE_DATE);
        assertThat(HeadLine.place(line)).isEqualTo(place);
        assertThat(HeadLine.date(line)).isEqualTo(new PartialDate(year, month, day));
    }

    @Test
    void leavesAnImpossibleDateOpenAndSaysSo() {
        ParsedDocument read =
                DocumentParser.parse("Hà Nội, ngày 31 tháng 02 năm 2024\n\nKẾ HOẠCH\nA\n\nNội dung.", Types.ALL);
        assertThat(read.document().parts().date()).isEqualTo(PartialDate.BLANK);
        assertThat(read.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().key()).isEqualTo("document.read.date"));
    }

    @Test
    void takesABareTextForABodyAndAsksForItsType() {
        ParsedDocument read = DocumentParser.parse("I. MỤC ĐÍCH\n1. Một\nMột đoạn.", Types.ALL);
        assertThat(read.document().parts().type()).isEqualTo(DocumentParser.UNKNOWN_TYPE);
        assertThat(read.document().body().blocks()).hasSize(3);
        assertThat(read.draft().bodyText()).isEqualTo("I. MỤC ĐÍCH\n1. Một\nMột đoạn.");
        assertThat(read.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().key()).isEqualTo("document.read.type"));
    }

    @Test
    void knowsTheTypeOfALostTitleFromItsSymbol() {
        assertThat(DocumentParser.parse("Số: 06/KH-LĐLĐ\n\n1. Nội dung.", Types.ALL)
                        .document()
                        .parts()
                        .type())
                .isEqualTo(Types.PLAN);
    }

    @Test
    void reportsWhatItLeavesOutNearTheSignature() {
        String text =
                "KẾ HOẠCH\nA\n\nNội dung./.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A\n\nTrang chủ | Liên hệ";
        ParsedDocument read = DocumentParser.parse(text, Types.ALL);
        assertThat(read.document().parts().signatures().get(0).signer()).isEqualTo("Nguyễn Văn A");
        assertThat(read.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).isEqualTo("dòng 13"));
    }

    @Test
    void inventsNoSigner() {
        DocumentParts parts = DocumentParser.parse(
                        "KẾ HOẠCH\nA\n\nNội dung./.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH",
                        Types.ALL)
                .document()
                .parts();
        assertThat(parts.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.position()).isEqualTo("PHÓ CHỦ TỊCH");
            assertThat(signature.signer()).isEmpty();
        });
    }

    @Test
    void writesAnOpeningWithoutEscapingIt() {
        String text = "KẾ HOẠCH\nA\n\nThực hiện Kế hoạch số 06/KH-LĐLĐ, Ban Thường vụ xây dựng kế hoạch.\n1. Một";
        assertThat(DocumentWriter.write(DocumentParser.parse(text, Types.ALL).document()))
                .contains("\nThực hiện Kế hoạch số 06/KH-LĐLĐ");
    }

    @Test
    void survivesEmptyText() {
        ParsedDocument read = DocumentParser.parse("", Types.ALL);
        assertThat(read.document().body().blocks()).isEmpty();
        assertThat(read.document().parts().signatures()).isEmpty();
    }

    @Test
    void readsItsOwnFilesExactly() {
        for (int seed = 0; seed < 500; seed++) {
            var document = new RandomDocuments(seed).next();
            assertThat(DocumentParser.parseOwn(DocumentWriter.write(document), Types.ALL)
                            .orElseThrow()
                            .document())
                    .isEqualTo(document);
        }
    }
}
