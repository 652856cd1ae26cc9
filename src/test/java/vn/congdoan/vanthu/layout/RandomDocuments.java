package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.congdoan.vanthu.domain.document.Appendix;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.ChartKind;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.Recipient;
import vn.congdoan.vanthu.domain.document.Run;

/** Documents of every shape from a seed: the same seed gives the same document. */
final class RandomDocuments {
    private static final String[] WORDS = {
        "công",
        "đoàn",
        "người",
        "lao",
        "động",
        "nghiệp",
        "vụ,",
        "tuyên",
        "truyền,",
        "ưỡn",
        "kế",
        "hoạch;",
        "06/KH-LĐLĐ",
        "2023-2028",
        "kinh tế - xã hội",
        "https://congdoan.vn/tin-tuc?id=12",
        "30/2020/NĐ-CP",
        "(để",
        "báo",
        "cáo)",
        "“Đơn",
        "vị",
        "tiêu",
        "biểu”",
        "15.000.000",
        "đồng…",
        "Nguyễn\u00A0Văn\u00A0A",
        "trước",
        "ngày",
        "05/3/2024.",
        "WWWWWWWWWW",
        "iiiiiiiii",
        "Đ/c",
        "100%",
        "–",
        "và",
        "các"
    };
    private static final Level[] LEVELS = {
        Level.CHAPTER, Level.ARTICLE, Level.ROMAN, Level.CLAUSE, Level.SUBCLAUSE, Level.POINT, Level.DASH, Level.PLUS
    };

    private final Random random;

    private RandomDocuments(long seed) {
        random = new Random(seed);
    }

    static Documents of(long seed) {
        return new RandomDocuments(seed).document();
    }

    private Documents document() {
        Documents documents = random.nextInt(3) == 0 ? Documents.letter() : Documents.plan();
        documents.organisation = words(3 + random.nextInt(15));
        documents.parent = random.nextInt(4) == 0 ? "" : words(3 + random.nextInt(10));
        documents.subject = words(2 + random.nextInt(40));
        documents.mark = Mark.values()[random.nextInt(Mark.values().length)];
        if (random.nextInt(4) == 0) {
            documents.type = "BB";
            documents.addressees.clear();
            documents.signatures.add(Documents.signature("THƯ KÝ", "Trần Văn Hải"));
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            documents.recipients.add(
                    new Recipient(words(2 + random.nextInt(12)), random.nextBoolean() ? "để b/c" : ""));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            documents.bases.add(InlineText.of("Căn cứ " + words(5 + random.nextInt(30))));
        }
        documents.blocks.addAll(blocks(random.nextInt(60)));
        for (int i = random.nextInt(3); i > 0; i--) {
            documents.appendices.add(new Appendix(words(1 + random.nextInt(20)), random.nextBoolean(), blocks(6)));
        }
        return documents;
    }

    private List<Block> blocks(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(12);
            if (kind == 0) {
                blocks.add(table());
            } else if (kind < 6) {
                blocks.add(new Block.Paragraph(inline(1 + random.nextInt(150))));
            } else {
                Level level = LEVELS[random.nextInt(LEVELS.length)];
                blocks.add(new Block.Item(level, inline(1 + random.nextInt(kind < 9 ? 10 : 100))));
            }
        }
        return blocks;
    }

    private Block table() {
        int columns = 1 + random.nextInt(8);
        List<List<InlineText>> rows = new ArrayList<>();
        for (int row = random.nextInt(25); row >= 0; row--) {
            List<InlineText> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(cell());
            }
            rows.add(cells);
        }
        int look = random.nextInt(8);
        boolean chart = look >= 5;
        return new Block.Table(rows, look < 2, chart ? ChartKind.values()[look - 5] : null);
    }

    private InlineText cell() {
        return switch (random.nextInt(5)) {
            case 0 -> InlineText.EMPTY;
            case 1 -> InlineText.of(String.valueOf(random.nextInt(2000) - 500));
            default -> inline(1 + random.nextInt(12));
        };
    }

    private InlineText inline(int words) {
        List<Run> runs = new ArrayList<>();
        for (int left = words; left > 0; ) {
            int now = 1 + random.nextInt(left);
            String end = left == now ? "" : random.nextInt(30) == 0 ? "\n" : " ";
            runs.add(new Run(words(now) + end, random.nextInt(6) == 0, random.nextInt(6) == 0));
            left -= now;
        }
        return new InlineText(runs);
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
