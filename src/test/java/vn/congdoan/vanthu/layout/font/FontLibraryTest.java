package vn.congdoan.vanthu.layout.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.problem.Finding;

class FontLibraryTest {
    private static final FontFamily BUNDLED = FontLibrary.load(List.of());
    private static final double MM = 72 / 25.4;

    @TempDir
    private Path folder;

    @Test
    void fallsBackToTheBundledFamilyWithEveryVietnameseLetter() {
        assertThat(BUNDLED.name()).isEqualTo("Liberation Serif");
        assertThat(BUNDLED.isBundled()).isTrue();
        assertThat(BUNDLED.findings()).isEmpty();
        for (FontFace face : FontFace.values()) {
            assertThat(VietnameseRepertoire.isHeldBy(BUNDLED.metrics(face)))
                    .as("%s", face)
                    .isTrue();
        }
    }

    @Test
    void measuresTheNationalTitleAsTheSpecificationDoes() {
        double title = BUNDLED.width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", FontFace.BOLD, 12);
        double motto = BUNDLED.width("Độc lập - Tự do - Hạnh phúc", FontFace.BOLD, 13);
        double parent = BUNDLED.width("LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNH", FontFace.REGULAR, 13);
        assertThat(title / MM).isCloseTo(88.3, within(0.05));
        assertThat(motto / MM).isCloseTo(56.1, within(0.05));
        assertThat(parent / MM).isCloseTo(86.9, within(0.05));
    }

    @Test
    void singleSpacingOfTimesIsOnePointFifteenOfTheSize() {
        FaceMetrics regular = BUNDLED.metrics(FontFace.REGULAR);
        double single = regular.ascent(14) + regular.descent(14) + regular.lineGap(14);
        assertThat(single / 14).isCloseTo(1.1499, within(0.0001));
    }

    @Test
    void knowsWhichCharactersItCannotShow() {
        FaceMetrics regular = BUNDLED.metrics(FontFace.REGULAR);
        assertThat(regular.has('中')).isFalse();
        assertThat(regular.width("中", 14)).isZero();
        assertThat(regular.has(FontFamily.SUBSTITUTE)).isTrue();
    }

    @Test
    void takesTheMachinesTimesWhenAllFourFacesAreWhole() throws IOException {
        install("times.ttf", FontFace.REGULAR);
        install("timesbd.ttf", FontFace.BOLD);
        install("timesi.ttf", FontFace.ITALIC);
        install("timesbi.ttf", FontFace.BOLD_ITALIC);
        FontFamily family = FontLibrary.load(List.of(folder.resolve("nowhere"), folder));
        assertThat(family.name()).isEqualTo("Times New Roman");
        assertThat(family.isBundled()).isFalse();
        assertThat(family.file(FontFace.BOLD).place()).endsWith("timesbd.ttf");
        assertThat(family.findings()).isEmpty();
    }

    @Test
    void anIncompleteFamilyIsReportedAndNotUsed() throws IOException {
        install("Times_New_Roman.ttf", FontFace.REGULAR);
        FontFamily family = FontLibrary.load(List.of(folder));
        assertThat(family.isBundled()).isTrue();
        assertThat(keys(family)).containsExactly("font.finding.incomplete");
    }

    @Test
    void aBrokenFileIsReportedAndNotUsed() throws IOException {
        install("times.ttf", FontFace.REGULAR);
        install("timesbd.ttf", FontFace.BOLD);
        install("timesi.ttf", FontFace.ITALIC);
        Files.write(folder.resolve("timesbi.ttf"), new byte[] {0, 1, 0, 0, 0, 99});
        FontFamily family = FontLibrary.load(List.of(folder));
        assertThat(family.isBundled()).isTrue();
        assertThat(keys(family)).containsExactly("font.finding.broken", "font.finding.incomplete");
        assertThat(family.findings().get(0).place()).endsWith("timesbi.ttf");
    }

    @Test
    void noTruncationOfAFontCrashesTheReader() {
        byte[] whole = BUNDLED.file(FontFace.REGULAR).bytes();
        for (int length = 0; length < whole.length; length += length < 2000 ? 13 : 9001) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(reads(cut)).as("cut at %d", length).isFalse();
        }
        assertThat(reads(whole)).isTrue();
    }

    private static boolean reads(byte[] bytes) {
        try {
            TrueTypeReader.read(bytes);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void install(String name, FontFace face) throws IOException {
        Files.write(folder.resolve(name), BUNDLED.file(face).bytes());
    }

    private static List<String> keys(FontFamily family) {
        return family.findings().stream()
                .map(Finding::message)
                .map(m -> m.key())
                .toList();
    }
}
