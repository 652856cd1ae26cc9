package vn.congdoan.vanthu.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** What is packed in a zip archive, read without unpacking it anywhere. Safe to read from several threads. */
public final class ZipContents implements AutoCloseable {
    /** The letters of names that don't say which they are, when they aren't UTF-8. */
    private static final Charset DOS = Charset.forName("IBM437");

    private static final int CHUNK = 1 << 16;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> packed;
    private final List<Entry> entries;

    /**
     * A packed file.
     *
     * @param name with its folders, "/" between
     * @param time of its last change; null when the archive doesn't tell
     */
    public record Entry(String name, Instant time) {}

    private ZipContents(ZipFile zip) {
        this.zip = zip;
        packed = Collections.list(zip.getEntriesInPhysicalOrder()).stream()
                .filter(entry -> !entry.isDirectory() && !entry.isUnixSymlink())
                .toList();
        entries = packed.stream()
                .map(entry -> new Entry(name(entry), time(entry)))
                .toList();
    }

    /** @throws IOException when it is no zip archive or a broken one */
    public static ZipContents open(Path file) throws IOException {
        return new ZipContents(builder().setPath(file).get());
    }

    /** As {@link #open(Path)}, of one that is in memory. */
    public static ZipContents open(byte[] bytes) throws IOException {
        return new ZipContents(builder().setByteArray(bytes).get());
    }

    private static ZipFile.Builder builder() {
        return ZipFile.builder().setCharset(StandardCharsets.ISO_8859_1).setUseUnicodeExtraFields(true);
    }

    /** The files in it, in their order. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Unpacks one.
     *
     * @param index in {@link #entries}, for names may stand twice
     * @param most bytes that it may have
     * @throws ProblemException {@code files.zip.locked}, {@code files.zip.broken} or {@code files.tooBig}
     */
    public byte[] bytes(int index, int most) {
        ZipArchiveEntry entry = packed.get(index);
        String name = entries.get(index).name();
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw ProblemException.of("files.zip.locked", name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return upTo(in, most, name);
        } catch (IOException | IllegalArgumentException e) {
            throw ProblemException.causedBy(e, "files.zip.broken", name);
        }
    }

    /** What the archive claims about the size isn't believed. */
    private static byte[] upTo(InputStream in, int most, String name) throws IOException {
        List<byte[]> chunks = new ArrayList<>();
        int size = 0;
        for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
            chunks.add(chunk);
            size += chunk.length;
            if (size > most) {
                throw ProblemException.of("files.tooBig", name, most >> 20);
            }
        }
        ByteBuffer whole = ByteBuffer.allocate(size);
        chunks.forEach(whole::put);
        return whole.array();
    }

    /** Marked as UTF-8 or not: many programs write it without the mark, older ones the letters of DOS. */
    private static String name(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD) {
            return plain(entry.getName());
        }
        byte[] raw = entry.getRawName();
        try {
            return plain(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString());
        } catch (CharacterCodingException e) {
            return plain(new String(raw, DOS));
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
    }

    private static Instant time(ZipArchiveEntry entry) {
        return entry.getTime() <= 0 ? null : Instant.ofEpochMilli(entry.getTime());
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw ProblemException.causedBy(e, "files.zip.broken", "");
        }
    }
}
