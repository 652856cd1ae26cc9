package vn.congdoan.vanthu.text.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.format.SourceRef.Area;

class SourcePlacesTest {
    @Test
    void findsEveryLetterWhereItWasTyped() {
        for (int seed = 0; seed < 10_000; seed++) {
            String typed = new RandomBodies(seed).typed();
            ParsedBody parsed = BodyParser.parse(typed);
            int before = -1;
            for (BlockSpan span : parsed.spans()) {
                assertThat(span.start()).as("seed %d", seed).isGreaterThan(before);
                before = span.end();
                check(seed, typed, plain(parsed.body(), span.ref()), span.text(), span);
                for (int row = 0; row < span.cells().size(); row++) {
                    for (int column = 0; column < span.cells().get(row).size(); column++) {
                        SourceRef cell = span.ref().cell(row, column);
                        check(
                                seed,
                                typed,
                                plain(parsed.body(), cell),
                                span.cells().get(row).get(column),
                                span);
                    }
                }
            }
        }
    }

    private static void check(int seed, String typed, String plain, TextSpan words, BlockSpan span) {
        assertThat(words.length()).as("seed %d: %s", seed, plain).isEqualTo(plain.length());
        for (int offset = 0; offset <= plain.length(); offset++) {
            int place = words.toSource(offset);
            assertThat(words.toPlain(place))
                    .as("seed %d: %s at %d", seed, plain, offset)
                    .isEqualTo(offset);
            assertThat(place).isBetween(span.start(), span.end());
            if (offset < plain.length() && plain.charAt(offset) != '\n' && !isMark(plain.charAt(offset))) {
                int at = typed.charAt(place) == '\\' && plain.charAt(offset) != '\\' ? place + 1 : place;
                int stop = at + 1;
                while (stop < typed.length() && isMark(typed.charAt(stop))) {
                    stop++;
                }
                String letter = Normalizer.normalize(typed.substring(at, stop), Normalizer.Form.NFC);
                assertThat(letter)
                        .as("seed %d: %s at %d", seed, plain, offset)
                        .startsWith(plain.substring(offset, offset + 1));
            }
        }
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static String plain(DocumentBody body, SourceRef ref) {
        return switch (ref.area()) {
            case LEGAL_BASIS -> body.legalBases().get(ref.index()).plain();
            case APPENDIX_HEAD -> body.appendices().get(ref.appendix()).title();
            case APPENDIX -> plain(body.appendices().get(ref.appendix()).blocks(), ref);
            default -> plain(body.blocks(), ref);
        };
    }

    private static String plain(List<Block> blocks, SourceRef ref) {
        Block block = blocks.get(ref.index());
        if (block instanceof Block.Item item) {
            return item.text().plain();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().plain();
        }
        return ref.row() < 0
                ? ""
                : ((Block.Table) block).rows().get(ref.row()).get(ref.column()).plain();
    }

    @Test
    void translatesOverBoldMarksAndEscapes() {
        String typed = "1. Một **hai** ba\n\\- bốn \\* năm";
        ParsedBody parsed = BodyParser.parse(typed);
        SourceRef item = SourceRef.of(Area.BODY, 0);
        assertThat(parsed.sourceOffset(item, 0)).hasValue(typed.indexOf("Một"));
        assertThat(parsed.sourceOffset(item, 4)).hasValue(typed.indexOf("hai"));
        assertThat(parsed.sourceOffset(item, 7)).hasValue(typed.indexOf(" ba"));
        assertThat(parsed.placeAt(typed.indexOf(" ba") + 1)).hasValue(new Place(item, 8));
        SourceRef paragraph = SourceRef.of(Area.BODY, 1);
        assertThat(parsed.sourceOffset(paragraph, 0)).hasValue(typed.indexOf("- bốn"));
        assertThat(parsed.sourceOffset(paragraph, 6)).hasValue(typed.indexOf("\\*"));
        assertThat(parsed.placeAt(typed.length())).hasValue(new Place(paragraph, 11));
    }

    @Test
    void translatesDecomposedLettersAndWindowsLineEnds() {
        String typed = "Lie\u0302n \u0111oa\u0300n\r\n- Lao \u0111o\u0323\u0302ng";
        ParsedBody parsed = BodyParser.parse(typed);
        assertThat(parsed.body().blocks().toString()).contains("Liên đoàn").contains("Lao động");
        assertThat(parsed.sourceOffset(SourceRef.of(Area.BODY, 0), 4)).hasValue(5);
        assertThat(parsed.sourceOffset(SourceRef.of(Area.BODY, 1), 0)).hasValue(typed.indexOf("Lao"));
        assertThat(parsed.placeAt(typed.indexOf("Lao") + 4)).hasValue(new Place(SourceRef.of(Area.BODY, 1), 4));
    }

    @Test
    void findsCellsOfTables() {
        String typed = "| STT | Tên |\n|---|---|\n| 1 | **A** |\n| 2 |";
        ParsedBody parsed = BodyParser.parse(typed);
        SourceRef table = SourceRef.of(Area.BODY, 0);
        assertThat(parsed.sourceOffset(table.cell(1, 1), 0)).hasValue(typed.indexOf("A**"));
        assertThat(parsed.placeAt(typed.indexOf("A**"))).hasValue(new Place(table.cell(1, 1), 0));
        assertThat(parsed.sourceOffset(table.cell(2, 1), 0)).isPresent();
        assertThat(parsed.placeAt(0)).hasValue(new Place(table.cell(0, 0), 0));
    }

    @Test
    void knowsNothingOfOtherPartsOfThePage() {
        ParsedBody parsed = BodyParser.parse("Một đoạn.");
        assertThat(parsed.sourceOffset(SourceRef.of(Area.SUBJECT), 0)).isEmpty();
        assertThat(BodyParser.parse("").placeAt(0)).isEmpty();
    }
}
