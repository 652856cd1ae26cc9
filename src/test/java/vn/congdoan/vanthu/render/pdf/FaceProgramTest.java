package vn.congdoan.vanthu.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.layout.font.CharacterMap;
import vn.congdoan.vanthu.layout.font.FontFace;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontFile;
import vn.congdoan.vanthu.layout.font.FontLibrary;

class FaceProgramTest {
    private static final FontFamily FAMILY = FontLibrary.load(List.of());
    private static final String WORDS = "Đặng Thị Thuỳ Ưỡn ẹo ở Ẩm";

    /** Another library reads the subset and draws each character with the same outline and width as from the whole font. */
    @ParameterizedTest
    @EnumSource(FontFace.class)
    void aSubsetDrawsTheSameLetters(FontFace face) throws Exception {
        byte[] whole = FAMILY.file(face).bytes();
        TrueTypeTables tables = new TrueTypeTables(whole);
        char[] glyphs = new char[Character.MAX_VALUE + 1];
        new CharacterMap(tables.table("cmap")).forEach((c, glyph) -> glyphs[c] = (char) glyph);
        List<Integer> wanted = WORDS.chars().mapToObj(c -> (int) glyphs[c]).toList();
        GlyphSubset subset = new GlyphSubset(tables, wanted);
        try (TrueTypeFont before = read(whole, false);
                TrueTypeFont after = read(subset.file(), true)) {
            assertThat(after.getNumberOfGlyphs()).isLessThan(60);
            for (int glyph : wanted) {
                int number = subset.number(glyph);
                assertThat(after.getAdvanceWidth(number)).isEqualTo(before.getAdvanceWidth(glyph));
                assertThat(outline(after, number)).isEqualTo(outline(before, glyph));
            }
        }
    }

    @Test
    void damagedFontsAreProblemsAndNoBugs() {
        FontFile whole = FAMILY.file(FontFace.REGULAR);
        BitSet characters = new BitSet();
        WORDS.chars().forEach(characters::set);
        Random random = new Random(933);
        int problems = 0;
        for (int i = 0; i < 150; i++) {
            byte[] bytes = Arrays.copyOf(whole.bytes(), i % 3 == 0 ? random.nextInt(390_000) : whole.bytes().length);
            for (int k = 0; k < 40 && bytes.length > 0; k++) {
                bytes[random.nextInt(Math.min(bytes.length, i % 2 == 0 ? 400 : 300_000))] = (byte) random.nextInt();
            }
            try {
                FaceProgram.parse(new FontFile("times.ttf", bytes, whole.metrics()))
                        .subset(characters);
            } catch (ProblemException e) {
                assertThat(e).hasMessageContaining("pdf.font.").hasMessageContaining("times.ttf");
                problems++;
            }
        }
        assertThat(problems).isGreaterThan(50);
    }

    private static String outline(TrueTypeFont font, int glyph) throws Exception {
        var data = font.getGlyph().getGlyph(glyph);
        if (data == null) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        double[] point = new double[6];
        for (var i = data.getPath().getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            path.append(kind).append(Arrays.toString(point));
        }
        return path.toString();
    }

    private static TrueTypeFont read(byte[] font, boolean embedded) throws Exception {

        return new TTFParser(embedded).parse(new RandomAccessReadBuffer(font));
    }
}
