package vn.congdoan.vanthu.text.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** Nothing that is typed makes the reader fail, wander or point beside the words. */
class AnyTextTest {
    private static final List<String> PIECES = List.of(
            "Kế hoạch số ",
            "12/KH-LĐLĐ",
            " ngày 3/4/2024",
            " của ",
            "Liên đoàn Lao động tỉnh",
            " và ",
            "số ",
            "247-KH/TU",
            ", ",
            "về “Đổi mới”",
            "trước ngày 20/9",
            " báo cáo ",
            "phấn đấu 95% trở lên ",
            "…/",
            "ngày …/…/2024",
            "(",
            ")",
            "\n",
            "- ",
            "1. ",
            "**",
            "| a | b |\n",
            "; ",
            ". ",
            "Luật ",
            "từ 23 xuống 18 ",
            "99999999999",
            "\u0301",
            "İ",
            "😀",
            "hằng năm ",
            "chậm nhất 05 ngày sau khi ",
            "kịp thời báo cáo về ",
            "# ",
            "Căn cứ ",
            "trong quý II/2024 ",
            "Bộ Văn hóa, Thể thao và Du lịch");

    @Test
    void rangesLieInTheTextAndBeginWithTheirWords() {
        Random random = new Random(7);
        for (int round = 0; round < 1500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        DocumentContent content = ContentReader.read(BodyParser.parse(text));
        content.citations().forEach(citation -> {
            String words =
                    text.substring(citation.range().start(), citation.range().end());
            assertThat(words.strip()).isNotEmpty();
            assertThat(citation.text()).isNotEmpty();
            if (!words.contains("*")) {
                assertThat(Scan.oneLine(words)).startsWith(citation.text().substring(0, 2));
            }
        });
        content.deadlines()
                .forEach(deadline -> assertThat(deadline.range().end()).isLessThanOrEqualTo(text.length()));
        content.targets().forEach(target -> assertThat(target.range().end()).isLessThanOrEqualTo(text.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kế hoạch số 12/KH-LĐLĐ ngày 3/4/2024 của Liên đoàn Lao động tỉnh về việc tuyên truyền, ",
                "số ",
                "1 ",
                "12/KH-",
                "a",
                "Ban và ",
                "của Bộ, ",
                "báo cáo trước ngày 20/9 ",
                "phấn đấu 95% ",
                " ",
                "…",
                "/",
                "Đ",
                "(",
                "từ 1 ",
                ";",
                "“",
                "sau khi ",
                "Luật A ",
                "ngày ",
                "định kỳ 6 tháng, ",
                "phấn đấu ",
                "trước ngày 1/1/2024; ",
                "Báo cáo. ",
                "1.",
                "có 05 cuộc họp "
            })
    void noRepeatedWordsMakeItSlow(String piece) {
        String text = piece.repeat(40_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ContentReader.read(BodyParser.parse(text)));
    }

    @Test
    void aBlockOfTwoHundredThousandCharactersTakesSeconds() {
        String text =
                ("Kế hoạch số 12/KH-LĐLĐ ngày 3/4/2024 của Liên đoàn Lao động tỉnh về tuyên truyền, báo cáo trước ngày 20/9, "
                                + "phấn đấu 95% đoàn viên và ít nhất 05 cuộc họp, ")
                        .repeat(1250);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            DocumentContent content = ContentReader.read(BodyParser.parse(text));
            assertThat(content.citations()).hasSize(1250);
            assertThat(content.deadlines()).hasSize(1250);
            assertThat(content.targets()).hasSize(2500);
        });
    }
}
