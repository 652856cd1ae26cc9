package vn.congdoan.vanthu.text.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.text.parse.BlockSpan;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** What is mended unasked: it settles at once, and it changes neither words nor blocks. */
class MendingTest {
    private static final String[] BITS = {
        "Công đoàn",
        "tuyên truyền",
        "tỉnh An Hòa",
        "kinh tế-xã hội",
        "kinh tế- xã hội",
        "2023-2028",
        "2023 – 2028",
        "2025 - 2030",
        "(28/7/1929-28/7/2024)",
        "(28/7/1929 – 28/7/2024)",
        " ,",
        ",",
        ", ",
        " ;",
        ";",
        ":",
        " : ",
        "...",
        " ...",
        "….",
        ",...;",
        "\"lao động giỏi\"",
        "“lao động sáng tạo”",
        "“",
        "”",
        "\"",
        "(",
        ")",
        "8,9",
        "1.234,5",
        "7:30",
        "a@b.vn",
        "https://a.vn/b,c",
        " ",
        "  ",
        "\t",
        "\u00a0",
        "hoá",
        "hóa",
        "uỷ",
        "Ðoàn",
        "cо",
        "a\u0301",
        "\u200b",
        "\u00ad",
        ".",
        "./.",
        "/.",
        "./",
        "A.",
        "*",
        "**",
        "\\",
        "|",
        "- ",
        "+ ",
        "1. ",
        "2. ",
        "2. ",
        "4. ",
        "I. ",
        "III. ",
        "a) ",
        "đ) ",
        "Điều 3. ",
        "Điều 3. ",
        "Căn cứ Luật;",
        "như:",
        "Cầu lông",
        "\n",
        "\n\n",
        "\n",
        "của của",
        "XX",
        "…/KH",
        "95 năm",
        "ngày 31/4/2025của",
        "% ",
        "&"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void settlesAndKeepsWordsAndBlocks(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            String body = text(random);
            String mended = Checked.mended(body);
            assertThat(Checked.mended(mended)).as(body).isEqualTo(mended);
            assertThat(words(mended)).as(body).isEqualTo(words(body));
            assertThat(shape(mended)).as(body + "\n→\n" + mended).isEqualTo(shape(body));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int bits = 5 + random.nextInt(60);
        for (int i = 0; i < bits; i++) {
            text.append(BITS[random.nextInt(BITS.length)]);
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    /** Letters and figures in their order, look-alikes and invisible signs aside, without labels. */
    private static String words(String body) {
        StringBuilder words = new StringBuilder();
        for (Block block : BodyParser.parse(body).body().blocks()) {
            String plain = block instanceof Block.Item item
                    ? item.text().plain()
                    : block instanceof Block.Paragraph paragraph
                            ? paragraph.text().plain()
                            : "";
            words.append(plain);
        }
        return java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFC)
                .replace('Ð', 'Đ')
                .replace('о', 'o')
                .replaceAll("[^\\p{L}\\d]", "");
    }

    /** Kinds and levels of all blocks. */
    private static List<String> shape(String body) {
        List<String> shape = new ArrayList<>();
        for (BlockSpan span : BodyParser.parse(body).spans()) {
            shape.add(span.ref().area() + " " + span.level() + " "
                    + span.cells().stream().map(List::size).map(String::valueOf).collect(Collectors.joining(",")));
        }
        return shape;
    }
}
