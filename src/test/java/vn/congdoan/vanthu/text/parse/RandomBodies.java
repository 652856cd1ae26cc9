package vn.congdoan.vanthu.text.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import vn.congdoan.vanthu.domain.document.Appendix;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.ChartKind;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.Run;

/** Bodies and texts made of everything that is likely to break a notation. */
final class RandomBodies {
    private static final String[] BITS = {
        "Công đoàn",
        "tuyên truyền",
        "a",
        " ",
        "  ",
        "*",
        "**",
        "***",
        "|",
        "\\",
        "\\\\",
        "-",
        "- ",
        "+ ",
        "\n",
        "\n\n",
        "1.",
        "1. ",
        "2.1. ",
        "I. ",
        "IV.",
        "V.I. Lê-nin",
        "L. ",
        "a) ",
        "aa) ",
        "đ)",
        "Điều 5. ",
        "Điều 5",
        "Chương I",
        "Chương II. ",
        "Phần thứ nhất",
        "Mục 1 ABC",
        "Tiểu mục 2",
        "Phụ lục",
        "Phụ lục I",
        "PHỤ LỤC SỐ 01",
        "Căn cứ ",
        "Căn cứ Luật;",
        "Theo đề nghị của Ban;",
        "(Kèm theo",
        ":",
        ";",
        ".",
        ",",
        "./.",
        "[Trang ngang]",
        "(*)",
        "(",
        ")",
        "<br>",
        "<",
        "\t",
        "\u00a0",
        "e\u0302\u0301",
        "Lie\u0302n \u0111oa\u0300n",
        "\u2028",
        "\uD83D\uDE00",
        "---",
        ":--",
        "C:\\thu muc\\",
        "\\-",
        "\\1",
        "3.5 triệu",
        "1.200 CNLĐ",
        "2024. ",
        "…",
        "“",
        "”",
        "\r\n",
        "\u0301",
        "f)",
        "ê) ",
        "#",
        "%",
        "1.1 Abc",
        "1.Mục",
        "I.MỤC",
        "-Tuyên"
    };

    private final Random random;

    RandomBodies(long seed) {
        random = new Random(seed);
    }

    DocumentBody body() {
        return new DocumentBody(some(3, this::basis), blocks(12), some(3, this::appendix));
    }

    /** Any text, mostly of whole lines. */
    String typed() {
        StringBuilder typed = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            typed.append(bit()).append(random.nextInt(3) == 0 ? "\n" : "");
        }
        return typed.toString();
    }

    private List<Block> blocks(int most) {
        return some(most, this::block);
    }

    private Block block() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> new Block.Paragraph(text());
            case 3 -> table(random.nextInt(5));
            default -> new Block.Item(Level.values()[random.nextInt(Level.values().length)], text());
        };
    }

    /** @param look 0 turned sideways, 1 upright, above that a chart */
    private Block table(int look) {
        return new Block.Table(
                some(4, () -> some(4, this::text)).isEmpty()
                        ? List.of(List.of(text()))
                        : listOf(1 + random.nextInt(3), () -> listOf(1 + random.nextInt(3), this::text)),
                look == 0,
                look < 2 ? null : ChartKind.values()[look - 2]);
    }

    private Appendix appendix() {
        return new Appendix(words(), random.nextBoolean(), blocks(5));
    }

    private InlineText basis() {
        List<Run> runs = new ArrayList<>();
        boolean italic = random.nextBoolean();
        runs.add(new Run(random.nextInt(9) == 0 ? words() : "Căn cứ ", false, italic));
        runs.addAll(text().runs());
        return new InlineText(runs);
    }

    private InlineText text() {
        return new InlineText(some(5, () -> new Run(words(), random.nextBoolean(), random.nextBoolean())));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            words.append(bit());
        }
        return words.toString();
    }

    private String bit() {
        return BITS[random.nextInt(BITS.length)];
    }

    private <T> List<T> some(int most, Supplier<T> make) {
        return listOf(random.nextInt(most + 1), make);
    }

    private static <T> List<T> listOf(int count, Supplier<T> make) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(make.get());
        }
        return list;
    }
}
