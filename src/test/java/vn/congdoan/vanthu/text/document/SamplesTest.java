package vn.congdoan.vanthu.text.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.SigningCapacity;

/** The real documents outside the repository, compared with what a reader must find in them; skipped where they are absent. */
class SamplesTest {
    private static final Path SAMPLES = Path.of(System.getProperty("vanthu.samples", "../shared/samples"));

    @Test
    void readsTheLetter() throws IOException {
        ParsedDocument read = read("cong-van-lao-cai-2024");
        DocumentParts parts = read.document().parts();
        assertThat(parts.type()).isEqualTo(Types.LETTER);
        assertThat(parts.number()).isEqualTo(DocumentNumber.open("LĐLĐ-TGNC"));
        assertThat(parts.place()).isEqualTo("Lào Cai");
        assertThat(parts.date()).isEqualTo(new PartialDate(2024, 1, null));
        assertThat(parts.subject())
                .isEqualTo("định hướng một số nhiệm vụ trọng tâm công tác Tuyên giáo Công đoàn năm 2024");
        assertThat(parts.addressees())
                .containsExactly("Liên đoàn Lao động các huyện, thành phố, thị xã", "Công đoàn ngành và tương đương");
        assertThat(parts.recipients()).hasSize(7).contains(new Recipient("LĐLĐ các huyện, TP, TX", ""));
        assertThat(parts.archive()).isEqualTo("VT, TG-NC");
        assertSigned(parts, "PHÓ CHỦ TỊCH", "Thào Thị Tùng");
        assertThat(levels(read)).hasSize(19).containsOnly(Level.CLAUSE);
        assertThat(read.document().body().blocks()).hasSize(21);
        assertNothingInvented(read);
    }

    @Test
    void readsThePlanWithHeadings() throws IOException {
        ParsedDocument read = read("ke-hoach-giao-duc-ninh-binh-2023-2028");
        DocumentParts parts = read.document().parts();
        assertThat(parts.type()).isEqualTo(Types.PLAN);
        assertThat(parts.number()).isEqualTo(DocumentNumber.open(""));
        assertThat(parts.place()).isEqualTo("Ninh Bình");
        assertThat(parts.date()).isEqualTo(new PartialDate(2024, 1, 22));
        assertThat(parts.subject())
                .startsWith("Nâng cao hiệu quả công tác tuyên truyền")
                .endsWith("giai đoạn 2023-2028");
        assertThat(parts.addressees()).isEmpty();
        assertThat(parts.recipients())
                .containsExactly(
                        new Recipient("LĐLĐ tỉnh", "để báo cáo"),
                        new Recipient("BCH CĐGD tỉnh", "để thực hiện"),
                        new Recipient("Các CĐCS", "để thực hiện"));
        assertThat(parts.archive()).isEqualTo("VT, CĐGD");
        assertSigned(parts, "PHÓ CHỦ TỊCH", "Nguyễn Thị Hưng");
        assertThat(levels(read))
                .hasSize(35)
                .startsWith(Level.ROMAN, Level.CLAUSE, Level.DASH, Level.DASH, Level.CLAUSE)
                .contains(Level.SUBCLAUSE);
        assertThat(headings(read))
                .containsExactly(
                        "MỤC ĐÍCH, YÊU CẦU",
                        "Mục đích",
                        "Yêu cầu",
                        "MỤC TIÊU VÀ CHỈ TIÊU ĐẾN NĂM 2028",
                        "Mục tiêu tổng quát",
                        "Chỉ tiêu đến năm 2028",
                        "NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU",
                        "TỔ CHỨC THỰC HIỆN",
                        "Công đoàn Giáo dục tỉnh",
                        "Các Công đoàn cơ sở");
        assertNothingInvented(read);
    }

    @Test
    void readsThePlanWithoutAHead() throws IOException {
        ParsedDocument read = read("ke-hoach-vinh-thuan-2024");
        DocumentParts parts = read.document().parts();
        assertThat(parts.type()).isEqualTo(Types.PLAN);
        assertThat(parts.number()).isEqualTo(DocumentNumber.open(""));
        assertThat(parts.place()).isEmpty();
        assertThat(parts.date()).isEqualTo(PartialDate.BLANK);
        assertThat(parts.subject()).isEqualTo("Thông tin, tuyên truyền về công tác thi đua, khen thưởng năm 2024");
        assertThat(parts.recipients())
                .containsExactly(
                        new Recipient("Ban Ban CSPL&QHLĐ", ""),
                        new Recipient("Hội đồng TD-KT LĐLĐ huyện", ""),
                        new Recipient("Các Công đoàn cơ sở", ""));
        assertThat(parts.archive()).isEmpty();
        assertSigned(parts, "CHỦ TỊCH", "Lê Kim Thoa");
        assertThat(levels(read)).hasSize(22);
        assertThat(read.document().body().blocks()).hasSize(26);
        assertNothingInvented(read);
    }

    private static void assertSigned(DocumentParts parts, String position, String signer) {
        assertThat(parts.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.authorities()).singleElement().satisfies(authority -> {
                assertThat(authority.capacity()).isEqualTo(SigningCapacity.TM);
                assertThat(authority.body()).isEqualTo("BAN THƯỜNG VỤ");
            });
            assertThat(signature.position()).isEqualTo(position);
            assertThat(signature.otherPosition()).isEmpty();
            assertThat(signature.signer()).isEqualTo(signer);
        });
    }

    private static void assertNothingInvented(ParsedDocument read) {
        DocumentParts parts = read.document().parts();
        assertThat(parts.organisation()).isEmpty();
        assertThat(parts.parentOrganisation()).isEmpty();
        assertThat(parts.authority()).isEmpty();
        assertThat(parts.mark()).isEqualTo(Mark.NONE);
        assertThat(read.document().body().legalBases()).isEmpty();
        assertThat(read.document().body().appendices()).isEmpty();
        assertThat(read.findings()).isEmpty();
    }

    private static List<Level> levels(ParsedDocument read) {
        return items(read).stream().map(Block.Item::level).toList();
    }

    private static List<String> headings(ParsedDocument read) {
        return items(read).stream()
                .filter(Block.Item::isHeading)
                .map(item -> item.text().plain())
                .toList();
    }

    private static List<Block.Item> items(ParsedDocument read) {
        return read.document().body().blocks().stream()
                .filter(Block.Item.class::isInstance)
                .map(Block.Item.class::cast)
                .toList();
    }

    private static ParsedDocument read(String name) throws IOException {
        Path file = SAMPLES.resolve(name + ".txt");
        assumeTrue(Files.exists(file), "no samples here");
        return DocumentParser.parseForeign(Files.readString(file), Types.ALL);
    }
}
