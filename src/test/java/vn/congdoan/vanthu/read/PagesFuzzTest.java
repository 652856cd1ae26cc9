package vn.congdoan.vanthu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.read.pdf.PdfReader;
import vn.congdoan.vanthu.read.text.HtmlReader;
import vn.congdoan.vanthu.read.text.PlainTextReader;

/** Damaged files give a document or a named cause, and soon. */
class PagesFuzzTest {
    private static final int ROUNDS = Integer.getInteger("vanthu.fuzz", 30);
    private static final long SECONDS = 12_000_000_000L;
    private static final String PAGE = "<html><body><table border=1><tr><td colspan=2><p style='text-align:center'>"
            + "<b>KẾ HOẠCH</b></p></td></tr></table><ol><li>Một</li><li>Hai<br>nữa</li></ol><div><a href=x>A</a></div>";

    @Test
    void pdf() {
        byte[] sound = Pdfs.ofEveryKind();
        fuzz(sound, PdfReader::read, 1);
    }

    @Test
    void html() {
        fuzz(PAGE.repeat(5).getBytes(StandardCharsets.UTF_8), HtmlReader::read, 2);
    }

    @Test
    void text() {
        fuzz(
                "Số: 12/KH-LĐLĐ\r\nKính gửi: các đơn vị\n\n".repeat(20).getBytes(StandardCharsets.UTF_8),
                PlainTextReader::read,
                3);
    }

    private static void fuzz(byte[] sound, BiFunction<byte[], String, SourceDocument> reader, int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = mutated(sound, random);
            long start = System.nanoTime();
            try {
                assertThat(reader.apply(bytes, "thu").lines()).isNotNull();
            } catch (ProblemException e) {
                assertThat(e.findings()).hasSize(1);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("round " + round, e);
            }
            assertThat(System.nanoTime() - start).as("round " + round).isLessThan(SECONDS);
        }
    }

    private static byte[] mutated(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                int from = random.nextInt(bytes.length);
                Arrays.fill(
                        bytes, from, Math.min(bytes.length, from + random.nextInt(200)), (byte) random.nextInt(256));
            }
            default -> {
                for (int i = 1 + random.nextInt(40); i > 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }
}
