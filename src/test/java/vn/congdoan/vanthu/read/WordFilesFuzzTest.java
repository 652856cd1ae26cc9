package vn.congdoan.vanthu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** Broken files end in lines or in a named cause; {@code -Dvanthu.fuzz=2000} tries more of them. */
class WordFilesFuzzTest {
    private static final int TRIES = Integer.getInteger("vanthu.fuzz", 30);
    private static final long SLOWEST = 10_000_000_000L;

    @ParameterizedTest
    @ValueSource(strings = {"hand.docx", "rich.doc", "rich.rtf", "rich.odt"})
    void brokenBytesNeverCrash(String name) {
        byte[] whole = Fixtures.bytes(name);
        Random random = new Random(20240312);
        for (int i = 0; i < TRIES; i++) {
            settles(mutated(whole, random), name + " mutation " + i);
        }
    }

    /** Bytes broken inside a ZIP mostly fail to unpack, so the parts themselves are broken too. */
    @ParameterizedTest
    @ValueSource(strings = {"hand.docx", "rich.odt"})
    void brokenPartsNeverCrash(String name) throws IOException {
        Map<String, String> parts = unzipped(Fixtures.bytes(name));
        Random random = new Random(20240312);
        for (int i = 0; i < TRIES; i++) {
            Map<String, String> broken = new LinkedHashMap<>(parts);
            broken.replaceAll(
                    (part, text) -> part.equals("mimetype") || random.nextInt(3) > 0 ? text : shuffled(text, random));
            settles(Fixtures.zip(broken), name + " parts " + i);
        }
    }

    private static void settles(byte[] bytes, String what) {
        long start = System.nanoTime();
        try {
            assertThat(SourceReader.read(bytes, what).lines()).isNotEmpty();
        } catch (ProblemException e) {
            assertThat(e.findings()).as(what).hasSize(1);
        } catch (Throwable e) {
            throw new AssertionError(what, e);
        }
        assertThat(System.nanoTime() - start).as(what).isLessThan(SLOWEST);
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(8) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes && bytes.length > 8; i++) {
            int at = random.nextInt(bytes.length - 8);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> Arrays.fill(bytes, at, at + 4, (byte) (random.nextBoolean() ? 0xFF : 0x7F));
                default -> System.arraycopy(bytes, random.nextInt(bytes.length - 8), bytes, at, 8);
            }
        }
        return bytes;
    }

    /** Moves a stretch that begins with a tag to another tag, or changes a number. */
    private static String shuffled(String text, Random random) {
        int from = text.indexOf('<', random.nextInt(Math.max(1, text.length())));
        int to = text.indexOf('<', random.nextInt(Math.max(1, text.length())));
        if (from < 0 || to < 0) {
            return text;
        }
        if (random.nextBoolean()) {
            return text.replaceFirst("\"[0-9]+\"", "\"" + (random.nextBoolean() ? "-1" : "99999999999") + "\"");
        }
        int end = Math.min(text.length(), from + random.nextInt(200));
        return text.substring(0, to) + text.substring(from, end) + text.substring(to);
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
