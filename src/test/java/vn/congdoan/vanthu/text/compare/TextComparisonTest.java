package vn.congdoan.vanthu.text.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.review.TextPiece;
import vn.congdoan.vanthu.domain.review.TextPiece.Kind;

class TextComparisonTest {
    private static final int LONG = 200_000;

    @Test
    void namesTheChangedWordOnly() {
        assertThat(marked("Thời hạn nộp báo cáo: ngày 05/4/2026.", "Thời hạn nộp báo cáo: ngày 12/4/2026."))
                .isEqualTo("Thời hạn nộp báo cáo: ngày [-05-]{+12+}/4/2026.");
    }

    @Test
    void tellsOneReplacedPhraseAsOne() {
        assertThat(marked("giao Ban Tổ chức chủ trì", "giao Văn phòng Liên đoàn chủ trì"))
                .isEqualTo("giao [-Ban Tổ chức-]{+Văn phòng Liên đoàn+} chủ trì");
    }

    @Test
    void keepsALongUnchangedStretchBetweenTwoChanges() {
        assertThat(marked("Công đoàn cơ sở trực tiếp quản lý", "Công đoàn cấp trên trực tiếp chỉ đạo"))
                .isEqualTo("Công đoàn [-cơ sở-]{+cấp trên+} trực tiếp [-quản lý-]{+chỉ đạo+}");
    }

    @Test
    void comparesLinesBeforeWords() {
        assertThat(marked("Điều 1. Một\nĐiều 2. Hai\nĐiều 3. Ba\n", "Điều 1. Một\nĐiều 3. Ba\nĐiều 4. Bốn\n"))
                .isEqualTo("Điều 1. Một\n[-Điều 2. Hai\n-]Điều 3. Ba\n{+Điều 4. Bốn\n+}");
    }

    @Test
    void namesWholeLinesAlthoughTheirBeginningsAreAlike() {
        assertThat(marked("- Nâng cao nhận thức.\n- Nắm bắt tâm tư.\n", "- Nắm bắt tâm tư, nguyện vọng.\n"))
                .isEqualTo("[-- Nâng cao nhận thức.\n-]- Nắm bắt tâm tư{+, nguyện vọng+}.\n");
        assertThat(marked("giao các ban thực hiện", "giao Văn phòng và các ban thực hiện"))
                .isEqualTo("giao {+Văn phòng và +}các ban thực hiện");
    }

    @Test
    void seesLineBreaksAndBlanks() {
        assertThat(marked("một hai\r\nba", "một  hai\nba")).isEqualTo("một[- -]{+  +}hai[-\r\n-]{+\n+}ba");
    }

    @Test
    void keepsToneMarksThatStandApartWithTheirWord() {
        assertThat(marked("ho\u0323p", "ho\u0301p")).isEqualTo("[-ho\u0323p-]{+ho\u0301p+}");
    }

    /** Whatever two texts are, the pieces put together are both of them. */
    @Test
    void piecesAreBothTexts() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            String before = text(random, random.nextInt(60), 6);
            String after = random.nextBoolean() ? edited(before, random) : text(random, random.nextInt(60), 6);
            assertBoth(before, after, TextComparison.compare(before, after));
            assertBoth(before, after, ReadablePieces.of(TextComparison.compare(before, after)));
        }
    }

    @Test
    void piecesOfLongTextsAreBothTexts() {
        Random random = new Random(11);
        for (int words : List.of(3, 40, 2_000)) {
            String before = text(random, 6_000, words);
            String after = before;
            for (int i = 0; i < 200; i++) {
                after = edited(after, random);
            }
            assertBoth(before, after, TextComparison.compare(before, after));
        }
    }

    /** Edits far apart in a text without a line break, where only words are left to hold on to. */
    @Test
    void findsEachEditOfALongText() {
        List<String> words = IntStream.range(0, 40_000)
                .mapToObj(i -> new Random(i).nextInt(900) + "từ")
                .collect(Collectors.toList());
        String before = String.join(" ", words);
        for (int i = 500; i < words.size(); i += 1_000) {
            words.set(i, "sửa");
        }
        List<TextPiece> pieces = TextComparison.compare(before, String.join(" ", words));
        assertThat(pieces.stream()
                        .filter(piece -> piece.kind() == Kind.INSERTED)
                        .map(TextPiece::text))
                .hasSize(40)
                .containsOnly("sửa");
    }

    /** The same paragraphs over and over: no run of words stands only once, so there is nothing to cut at. */
    @Test
    void textsWithoutLandmarksAreComparedToo() {
        Random random = new Random(17);
        String before = text(random, 400, 60).repeat(60);
        StringBuilder after = new StringBuilder();
        int kept = 0;
        for (String word : before.split("(?<= )")) {
            int chance = random.nextInt(40);
            after.append(chance == 0 ? "" : chance == 1 ? word + "mới " : word);
            kept += chance == 0 ? 0 : word.length();
        }
        int same = TextComparison.compare(before, after.toString()).stream()
                .filter(TextPiece::isSame)
                .mapToInt(piece -> piece.text().length())
                .sum();
        assertThat(same).isGreaterThan(kept * 9 / 10);
    }

    @Test
    void twoLongTextsThatShareNothingTakeNoLongerThanTheirLength() {
        Random random = new Random(3);
        for (int words : List.of(2, 50, 5_000)) {
            String before = longText(random, words, " ");
            String after = longText(random, words, " ");
            assertTimeout(Duration.ofSeconds(10), () -> TextComparison.compare(before, after));
        }
        String before = longText(random, 3_000, "\n");
        String after = longText(random, 3_000, "\n");
        assertTimeout(Duration.ofSeconds(10), () -> TextComparison.compare(before, after));
    }

    private static String longText(Random random, int words, String between) {
        StringBuilder text = new StringBuilder();
        while (text.length() < LONG) {
            text.append("tu").append(random.nextInt(words)).append(between);
        }
        return text.toString();
    }

    private static void assertBoth(String before, String after, List<TextPiece> pieces) {
        assertThat(without(pieces, Kind.INSERTED)).isEqualTo(before);
        assertThat(without(pieces, Kind.DELETED)).isEqualTo(after);
    }

    private static String without(List<TextPiece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(TextPiece::text)
                .collect(Collectors.joining());
    }

    static String text(Random random, int tokens, int words) {
        String signs = " \n,.;:\u00a0\r-/";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens; i++) {
            text.append("từ").append(random.nextInt(words));
            text.append(random.nextInt(4) > 0 ? ' ' : signs.charAt(random.nextInt(signs.length())));
            text.append(random.nextInt(9) == 0 ? "\n" : "");
        }
        return text.toString();
    }

    /** One stretch replaced by another, anywhere. */
    static String edited(String text, Random random) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(12));
        return text.substring(0, start) + text(random, random.nextInt(4), 6) + text.substring(end);
    }

    private static String marked(String before, String after) {
        return ReadablePieces.of(TextComparison.compare(before, after)).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case DELETED -> "[-" + piece.text() + "-]";
                    case INSERTED -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
    }
}
