package vn.congdoan.vanthu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;

/** What stands side by side on paper and came into a text file on one line. */
class SideBySideTest {
    private static final FormatPack PACK = FormatPacks.builtIn().byId("nd30");

    @TempDir
    private Path folder;

    @Test
    void takesColumnsApart() throws IOException {
        String text = """
                LĐLĐ TỈNH NINH BÌNH                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                CÔNG ĐOÀN GIÁO DỤC TỈNH                       Độc lập - Tự do - Hạnh phúc
                      ___________                             ___________________________
                   Số:         /LĐLĐ-TGNC                 Lào Cai, ngày      tháng 01 năm 2024
                V/v định hướng một số nhiệm vụ
                 trọng tâm công tác Tuyên giáo
                          [DỰ THẢO]
                              Kính gửi:
                                 - Liên đoàn Lao động các huyện, thành phố, thị xã;
                                 - Công đoàn ngành và tương đương.

                Nội dung công văn đề nghị các đơn vị triển khai./.

                Nơi nhận:                                       TM. BAN THƯỜNG VỤ
                - Như trên;                                       PHÓ CHỦ TỊCH
                - Ban Tuyên giáo TLĐ (để b/c);
                - Lưu: VT, TGNC.

                                                                 Thào Thị Tùng
                """;
        DocumentParts parts = ForeignFiles.draft(Files.writeString(folder.resolve("letter.txt"), text), PACK)
                .parts();
        assertThat(parts.type().name()).isEqualTo("Công văn");
        assertThat(parts.parentOrganisation()).isEqualTo("LĐLĐ TỈNH NINH BÌNH");
        assertThat(parts.organisation()).isEqualTo("CÔNG ĐOÀN GIÁO DỤC TỈNH");
        assertThat(parts.number()).isEqualTo(DocumentNumber.open("LĐLĐ-TGNC"));
        assertThat(parts.date()).isEqualTo(new PartialDate(2024, 1, null));
        assertThat(parts.place()).isEqualTo("Lào Cai");
        assertThat(parts.subject()).isEqualTo("định hướng một số nhiệm vụ trọng tâm công tác Tuyên giáo");
        assertThat(parts.mark()).isEqualTo(Mark.DRAFT);
        assertThat(parts.addressees()).hasSize(2);
        assertThat(parts.recipients()).hasSize(2).contains(new Recipient("Ban Tuyên giáo TLĐ", "để b/c"));
        assertThat(parts.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.headLines()).containsExactly("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH");
            assertThat(signature.signer()).isEqualTo("Thào Thị Tùng");
        });
    }
}
