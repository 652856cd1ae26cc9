package vn.congdoan.vanthu.app.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.vanthu.domain.sending.Channel;
import vn.congdoan.vanthu.domain.sending.Correspondent;
import vn.congdoan.vanthu.domain.sending.RecipientGroup;

class RecipientNamesTest {
    private static final Directory DIRECTORY = new Directory(
            List.of(
                    one(1, "Liên đoàn Lao động tỉnh Lâm Đồng", ""),
                    one(2, "Tỉnh ủy Lâm Đồng", "Tỉnh ủy"),
                    one(3, "Sở Giáo dục và Đào tạo", "Sở GD&ĐT"),
                    one(4, "UBND xã Đức Trọng", ""),
                    one(5, "UBND xã Di Linh", ""),
                    one(6, "Tổng Liên đoàn Lao động Việt Nam", "")),
            List.of(
                    new RecipientGroup(1, "Các CĐCS", List.of(1L)),
                    new RecipientGroup(2, "LĐLĐ các huyện", List.of())));

    @ParameterizedTest
    @CsvSource({
        "LĐLĐ tỉnh, Liên đoàn Lao động tỉnh Lâm Đồng",
        "liên đoàn lao động TỈNH lâm đồng, Liên đoàn Lao động tỉnh Lâm Đồng",
        "Thường trực Tỉnh ủy, Tỉnh ủy Lâm Đồng",
        "TT Tỉnh uỷ, Tỉnh ủy Lâm Đồng",
        "Ban Thường vụ Tỉnh ủy, Tỉnh ủy Lâm Đồng",
        "Sở GDĐT, Sở Giáo dục và Đào tạo",
        "Sở Giáo dục và Đào tạo, Sở Giáo dục và Đào tạo",
        "Tổng LĐLĐ Việt Nam, Tổng Liên đoàn Lao động Việt Nam",
        "TLĐ, Tổng Liên đoàn Lao động Việt Nam",
        "các công đoàn cơ sở, Các CĐCS",
        "Các CĐCS trực thuộc, Các CĐCS",
        "Các công đoàn cơ sở trực thuộc, Các CĐCS",
        "LĐLĐ các huyện, LĐLĐ các huyện",
    })
    void findsWhoIsMeant(String line, String name) {
        assertThat(DIRECTORY.find(line)).map(RecipientNamesTest::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"UBND xã", "Sở Nội vụ", "Các ban của Đảng", "Công đoàn"})
    void doesNotGuess(String line) {
        assertThat(DIRECTORY.find(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Các CĐCS (qua Website Sở), Các CĐCS, PORTAL, 0",
        "Các CĐCS (qua Cổng thông tin điện tử), Các CĐCS, PORTAL, 0",
        "Các CĐCS (gửi qua nhóm Zalo);, Các CĐCS, ZALO, 0",
        "Sở Nội vụ (qua thư điện tử), Sở Nội vụ, EMAIL, 0",
        "Sở Nội vụ (qua email), Sở Nội vụ, EMAIL, 0",
        "Sở Nội vụ (qua trục liên thông), Sở Nội vụ, SYSTEM, 0",
        "LĐLĐ tỉnh (để b/c), LĐLĐ tỉnh,, 0",
        "LĐLĐ tỉnh (02 bản), LĐLĐ tỉnh,, 2",
        "- LĐLĐ tỉnh (để b/c) (3);, LĐLĐ tỉnh,, 3",
    })
    void bracketsNameTheWayAndTheCopies(String line, String name, Channel channel, int copies) {
        assertThat(RecipientWords.of(line)).isEqualTo(new RecipientWords(name, channel, copies));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VT, TGNC (3) | 3",
                "VT, TGNC | 2",
                "VT | 1",
                "VT (2), KT (3) | 5",
                "VT, TGNC.03 | 3",
                "VT, VP (02 bản). | 2",
                "VT; TGNC 4b | 4"
            })
    void theArchivesCopiesAreCounted(String archive, int copies) {
        assertThat(ArchiveCopies.of(archive)).isEqualTo(copies);
    }

    @Test
    void nothingStaysWhereNothingIsNamed() {
        assertThat(ArchiveCopies.of("")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Như trên", "- Như trên;", "như kính gửi", "Như trên (qua Zalo)"})
    void asAbove(String line) {
        assertThat(RecipientWords.of(line).isAbove()).isTrue();
    }

    @Test
    void anArticleIsAReference() {
        assertThat(RecipientWords.of("Như Điều 4").isReference()).isTrue();
        assertThat(RecipientWords.of("Như trên").isReference()).isFalse();
    }

    @Test
    void aPastedListIsReadWhateverItsColumns() {
        List<Correspondent> read = PastedContacts.read("""
                STT\tTên đơn vị\tĐiện thoại\tEmail
                1\tCĐCS Trường Tiểu học Hòa Bình\t0912 345 678\thoabinh@edu.vn
                2\tCĐCS Trường THCS Lê Lợi\t\t

                CĐCS Bệnh viện; 02633.822.123; Số 4 Phạm Ngọc Thạch, Đà Lạt
                """);

        assertThat(read)
                .extracting(Correspondent::name)
                .containsExactly("CĐCS Trường Tiểu học Hòa Bình", "CĐCS Trường THCS Lê Lợi", "CĐCS Bệnh viện");
        assertThat(read.get(0))
                .extracting(Correspondent::phone, Correspondent::email, Correspondent::channel)
                .containsExactly("0912 345 678", "hoabinh@edu.vn", Channel.EMAIL);
        assertThat(read.get(1).channel()).isEqualTo(Channel.PAPER);
        assertThat(read.get(2))
                .extracting(Correspondent::phone, Correspondent::address)
                .containsExactly("02633.822.123", "Số 4 Phạm Ngọc Thạch, Đà Lạt");
    }

    private static String name(Directory.Entry entry) {
        return entry instanceof Directory.Entry.One one
                ? one.correspondent().name()
                : ((Directory.Entry.Many) entry).group().name();
    }

    private static Correspondent one(long id, String name, String shortName) {
        return new Correspondent(id, name, shortName, Channel.PAPER, "", "", "", true);
    }
}
