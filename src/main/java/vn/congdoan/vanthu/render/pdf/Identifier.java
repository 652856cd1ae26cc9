package vn.congdoan.vanthu.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file identifier made of what the file holds (ISO 32000-1, 14.4). It only has to tell files apart, so that a plain hash
 * (FNV-1a, twice with different beginnings) does, and no security provider is loaded for the first file.
 */
final class Identifier {
    private static final long PRIME = 0x100000001b3L;

    private long first = 0xcbf29ce484222325L;
    private long second = 0x9ae16a3b2f90404fL;

    private Identifier() {}

    /** 16 bytes. */
    static byte[] of(DocumentDetails details, List<PaintedPage> pages) {
        Identifier identifier = new Identifier();
        identifier.add(details.toString().getBytes(StandardCharsets.UTF_8));
        pages.forEach(page -> identifier.add(page.content()));
        return ByteBuffer.allocate(16)
                .putLong(identifier.first)
                .putLong(identifier.second)
                .array();
    }

    private void add(byte[] bytes) {
        for (byte b : bytes) {
            first = (first ^ b & 0xFF) * PRIME;
            second = (second ^ b & 0xFF) * PRIME + 1;
        }
    }
}
