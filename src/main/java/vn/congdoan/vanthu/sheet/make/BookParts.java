package vn.congdoan.vanthu.sheet.make;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The parts of a workbook as a file: those that never change are packed once and copied as they are. Equal parts give equal bytes. */
public final class BookParts<T> {
    /** The first day a zip knows: no file shall differ by the minute it was made in. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private record Packed(int size, long sum, byte[] bytes) {}

    private record Part<T>(String name, Packed packed, Slotted<T> slotted) {}

    private final List<Part<T>> parts = new ArrayList<>();

    /** A part that is the same for everybody. @param name within the package, "xl/workbook.xml" */
    public BookParts<T> add(String name, String xml) {
        return add(name, new Slotted<T>().add(xml));
    }

    public BookParts<T> add(String name, Slotted<T> part) {
        part.seal();
        parts.add(new Part<>(name, part.isFixed() ? packed(part.bytes(null), Deflater.BEST_COMPRESSION) : null, part));
        return this;
    }

    /** @param out isn't closed */
    public void write(T one, OutputStream out) throws IOException {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
        zip.setUseZip64(Zip64Mode.Never);
        zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
        for (Part<T> part : parts) {
            Packed packed =
                    part.packed() == null ? packed(part.slotted().bytes(one), Deflater.BEST_SPEED) : part.packed();
            zip.addRawArchiveEntry(entry(part.name(), packed), new ByteArrayInputStream(packed.bytes()));
        }
        zip.finish();
        zip.flush();
    }

    private static ZipArchiveEntry entry(String name, Packed packed) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setSize(packed.size());
        entry.setCompressedSize(packed.bytes().length);
        entry.setCrc(packed.sum());
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static Packed packed(byte[] plain, int level) {
        CRC32 sum = new CRC32();
        sum.update(plain);
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] bytes = new byte[plain.length + plain.length / 100 + 64];
            int length = deflater.deflate(bytes);
            if (!deflater.finished()) {
                throw new UncheckedIOException(new IOException("a part grew while it was packed"));
            }
            return new Packed(plain.length, sum.getValue(), Arrays.copyOf(bytes, length));
        } finally {
            deflater.end();
        }
    }
}
