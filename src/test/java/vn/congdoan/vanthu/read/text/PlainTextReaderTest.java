package vn.congdoan.vanthu.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceLine;

class PlainTextReaderTest {
    private static final String TEXT = "Số: 12/KH-LĐLĐ\r\n\r\nKính gửi: Công đoàn các xã, phường\nTổ chức thực hiện";

    private static List<String> texts(byte[] bytes) {
        return PlainTextReader.read(bytes, "a.txt").lines().stream()
                .map(SourceLine::text)
                .toList();
    }

    private static String cause(byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> PlainTextReader.read(bytes, "a.txt"))
                .findings()
                .get(0)
                .message()
                .key();
    }

    @Test
    void readsEveryFormOfUnicode() {
        List<String> expected = List.of("Số: 12/KH-LĐLĐ", "Kính gửi: Công đoàn các xã, phường", "Tổ chức thực hiện");
        assertThat(texts(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(texts(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(texts(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
        assertThat(texts(TEXT.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
        assertThat(texts(TEXT.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(expected);
    }

    @Test
    void composesDecomposedLetters() {
        String apart = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        assertThat(texts(apart.getBytes(StandardCharsets.UTF_8))).contains("Tổ chức thực hiện");
    }

    @Test
    void readsWindows1258ByItsToneMarks() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Kế hoạch tổ chức hội nghị: vowel with its hook, then the tone as a byte of its own
        int[][] words = {
            {'K', 0xEA, 0xEC}, {'h', 'o', 'a', 0xF2, 'c', 'h'}, {'t', 0xF4, 0xD2}, {'c', 'h', 0xFD, 0xEC, 'c'}
        };
        for (int[] word : words) {
            for (int letter : word) {
                bytes.write(letter);
            }
            bytes.write(' ');
        }
        assertThat(texts(bytes.toByteArray())).containsExactly("Kế hoạch tổ chức");
    }

    @Test
    void otherSingleBytesKeepTheirValuesForARepair() {
        byte[] tcvn3 = "KÕ ho¹ch tæ chøc thùc hiÖn cña Ban Th­êng vô".getBytes(Charset.forName("windows-1252"));
        assertThat(texts(tcvn3)).containsExactly("KÕ ho¹ch tæ chøc thùc hiÖn cña Ban Th\u00ADêng vô");
    }

    @Test
    void linesKeepTheirNumbersAndGaps() {
        SourceDocument read = PlainTextReader.read(TEXT.getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(read.lines()).extracting(SourceLine::number).containsExactly(1, 3, 4);
        assertThat(read.lines()).extracting(l -> l.place().afterGap()).containsExactly(false, true, false);
    }

    @Test
    void typedBreaksAndFormFeedsPartLines() {
        SourceDocument read =
                PlainTextReader.read("Một\\r\\nHai<br>Ba<BR />Bốn\fNăm".getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(read.lines()).extracting(SourceLine::text).containsExactly("Một", "Hai", "Ba", "Bốn", "Năm");
        assertThat(read.lines()).extracting(l -> l.place().page()).containsExactly(1, 1, 1, 1, 2);
    }

    @Test
    void whatIsNoTextIsNamed() {
        byte[] junk = new byte[5000];
        new Random(7).nextBytes(junk);
        assertThat(cause(junk)).isEqualTo("read.text.notText");
        assertThat(cause(new byte[0])).isEqualTo("read.text.empty");
        assertThat(cause(" \u00A0\r\n\t".getBytes(StandardCharsets.UTF_8))).isEqualTo("read.text.empty");
        assertThat(cause(new byte[(8 << 20) + 1])).isEqualTo("read.text.tooLarge");
    }
}
