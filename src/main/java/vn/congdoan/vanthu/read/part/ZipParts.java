package vn.congdoan.vanthu.read.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import vn.congdoan.vanthu.read.flow.UnreadableException;

/**
 * The parts of a ZIP file by their names, each unpacked only when it is asked for: pictures of a large file cost nothing, and a
 * part that unpacks to more than any document holds is refused while it unpacks.
 */
public final class ZipParts {
    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int LOCAL_MARK = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST_PARTS = 20_000;
    private static final int DEFLATED = 8;

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new HashMap<>();

    private record Entry(int local, int packed, int method, boolean locked) {}

    private ZipParts(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @throws UnreadableException when its list of parts is missing or broken */
    public static ZipParts of(byte[] bytes) {
        ZipParts parts = new ZipParts(bytes);
        try {
            parts.list();
        } catch (IndexOutOfBoundsException e) {
            throw UnreadableException.corrupt(e);
        }
        return parts;
    }

    private void list() {
        int end = end();
        int count = bytes.getShort(end + 10) & 0xFFFF;
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < Math.min(count, MOST_PARTS); i++) {
            if (bytes.getInt(at) != ENTRY_MARK) {
                throw UnreadableException.corrupt(null);
            }
            int nameLength = bytes.getShort(at + 28) & 0xFFFF;
            byte[] name = new byte[nameLength];
            bytes.get(at + ENTRY_SIZE, name);
            boolean locked = (bytes.getShort(at + 8) & 1) != 0;
            entries.putIfAbsent(
                    new String(name, StandardCharsets.UTF_8).replace('\\', '/'),
                    new Entry(bytes.getInt(at + 42), bytes.getInt(at + 20), bytes.getShort(at + 10), locked));
            at += ENTRY_SIZE + nameLength + (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
        }
    }

    private int end() {
        int lowest = Math.max(0, bytes.limit() - END_SIZE - LONGEST_COMMENT);
        for (int at = bytes.limit() - END_SIZE; at >= lowest; at--) {
            if (bytes.getInt(at) == END_MARK) {
                return at;
            }
        }
        throw UnreadableException.corrupt(null);
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    public Set<String> names() {
        return entries.keySet();
    }

    /** The part unpacked as it is read; null when there is none. */
    public InputStream open(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        if (entry.locked) {
            throw UnreadableException.password();
        }
        try {
            return open(entry);
        } catch (IndexOutOfBoundsException e) {
            throw UnreadableException.corrupt(e);
        }
    }

    private InputStream open(Entry entry) {
        if (bytes.getInt(entry.local) != LOCAL_MARK || entry.packed < 0) {
            throw UnreadableException.corrupt(null);
        }
        int start = entry.local
                + LOCAL_SIZE
                + (bytes.getShort(entry.local + 26) & 0xFFFF)
                + (bytes.getShort(entry.local + 28) & 0xFFFF);
        int packed = Math.min(entry.packed, bytes.limit() - start);
        if (packed < 0) {
            throw UnreadableException.corrupt(null);
        }
        InputStream raw = new ByteArrayInputStream(bytes.array(), start, packed);
        if (entry.method != DEFLATED) {
            return raw;
        }
        return new LimitedStream(new InflaterInputStream(raw, new Inflater(true), 1 << 13), packed);
    }

    /** The whole of a small part. */
    public byte[] bytes(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
