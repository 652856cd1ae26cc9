package vn.congdoan.vanthu.text.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.text.parse.BodyParser;

/** What holds for every operation on any text. */
class AnyEditTest {
    private static final int TEXTS = Integer.getInteger("vanthu.edits", 1_000);
    private static final String[] LINES = {
        "I. MỤC ĐÍCH",
        "II. YÊU CẦU",
        "1. Một",
        "2. Hai theo mục 1",
        "2.1. Ba",
        "a) bốn",
        "- năm",
        "+ sáu",
        "Một đoạn theo khoản 1 Điều 2",
        "Điều 2. Phạm vi",
        "Chương I",
        "TÊN CHƯƠNG",
        "| A | B |",
        "| 1 | **2** |",
        "",
        "  ",
        "Phụ lục I",
        "Căn cứ Luật;",
        "1.",
        "- ",
        "**3. Đậm**",
        "kéo dài\\",
        "hai dấu cách  ",
        "*nghiêng* \\* **",
        "Điều 3 Luật Công đoàn, Điều 2",
        "\\1. không",
        "[Trang ngang]",
        "Lie\u0302n \u0111oa\u0300n",
        "f) x",
        "L. y",
        "(Kèm theo Kế hoạch)",
        "Tên",
        "a|b\\|c",
        "Phần thứ hai",
        "…\uD83D\uDE00"
    };
    private static final List<Marked.Operation> ALL = List.of(
            BodyEdits::enter,
            BodyEdits::indent,
            BodyEdits::outdent,
            BodyEdits::moveUp,
            BodyEdits::moveDown,
            BodyEdits::delete,
            BodyEdits::renumber,
            BodyEdits::bold,
            BodyEdits::italic,
            (t, a, c) -> Optional.of(BodyEdits.table(t, a, c)),
            (t, a, c) -> Optional.of(BodyEdits.appendix(t)),
            (t, a, c) -> Optional.of(BodyEdits.lineBreak(t, a, c)));
    private static final List<Marked.Operation> NUMBERING = ALL.subList(1, 7);
    private static final List<Marked.Operation> MOVING = ALL.subList(3, 5);
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    @Test
    void neverFailsAndKeepsTheSelectionInTheText() {
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            String text = text(random);
            int anchor = random.nextInt(text.length() + 1);
            int caret = random.nextBoolean() ? anchor : random.nextInt(text.length() + 1);
            for (Marked.Operation operation : ALL) {
                operation
                        .apply(text, anchor, caret)
                        .ifPresent(edit ->
                                assertThat(BodyParser.parse(edit.text())).isNotNull());
            }
        }
    }

    @Test
    void leavesEveryNumberRight() {
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            String text = text(random);
            int caret = random.nextInt(text.length() + 1);
            for (Marked.Operation operation : NUMBERING) {
                Optional<Edit> edit = operation.apply(text, caret, caret);
                if (edit.isPresent()) {
                    assertThat(BodyEdits.renumber(edit.get().text(), 0, 0))
                            .as("seed %d:%n%s%n→%n%s", seed, text, edit.get().text())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void losesNoWordByMoving() {
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            String text = text(random);
            int caret = random.nextInt(text.length() + 1);
            for (Marked.Operation operation : MOVING) {
                Optional<Edit> edit = operation.apply(text, caret, caret);
                if (edit.isPresent()) {
                    assertThat(words(edit.get().text()))
                            .as("seed %d:%n%s", seed, text)
                            .isEqualTo(words(text));
                }
            }
        }
    }

    @Test
    void goesBackByMovingTheOtherWay() {
        String text = "I. A\n1. Một\n- a\n2. Hai theo mục 1\n3. Ba\nII. B\n1. Bốn theo mục 2 phần I";
        for (int caret = 0; caret <= text.length(); caret++) {
            Optional<Edit> down = BodyEdits.moveDown(text, caret, caret);
            if (down.isPresent()) {
                Edit back = BodyEdits.moveUp(
                                down.get().text(),
                                down.get().anchor(),
                                down.get().caret())
                        .orElseThrow();
                assertThat(back.text()).isEqualTo(text);
            }
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(WORDS.split(text)));
        words.removeIf(word -> word.matches("[IVXLCDM]*|[a-zđ]|Phụ|lục|thứ|hai"));
        words.sort(null);
        return words;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i > 0; i--) {
            text.append(LINES[random.nextInt(LINES.length)]).append(random.nextInt(9) == 0 ? "" : "\n");
        }
        return text.toString();
    }
}
