package vn.congdoan.vanthu.sheet.open.part;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.congdoan.vanthu.sheet.open.part.BrokenPartException.Cause;

/**
 * The parts of a zip that is in memory, by its central directory. Names are compared without case, with "/" for "\" and without a leading "/", as the
 * writers of workbooks do it; a name with ".." is a name like any other, because nothing is ever unpacked to a disk.
 */
public final class ZipParts {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST_PARTS = 20_000;
    private static final int SIZE_IN_ZIP64 = 0xFFFFFFFF;

    private final LittleEndian bytes;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();
    private final Budget budget = new Budget();

    private ZipParts(byte[] file) {
        bytes = new LittleEndian(file);
    }

    /** @throws BrokenPartException when the directory at the end is missing or damaged */
    public static ZipParts of(byte[] file) {
        ZipParts zip = new ZipParts(file);
        zip.readDirectory();
        return zip;
    }

    /** In the order of the file, in lower case. */
    public Set<String> names() {
        return parts.keySet();
    }

    public boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /**
     * @return its unpacked bytes, counted against what the whole file may unpack to
     * @throws BrokenPartException when there is no such part
     */
    public InputStream open(String name) {
        ZipPart part = parts.get(key(name));
        if (part == null) {
            throw new BrokenPartException(Cause.DAMAGED, "no part " + name);
        }
        if (part.isEncrypted()) {
            throw new BrokenPartException(Cause.LOCKED, name);
        }
        int header = part.header();
        if (header < 0 || header + LOCAL_SIZE > bytes.length()) {
            throw new BrokenPartException(Cause.CUT_OFF, name);
        }
        int start = header + LOCAL_SIZE + bytes.two(header + 26) + bytes.two(header + 28);
        if (part.packed() < 0 || (long) start + part.packed() > bytes.length()) {
            throw new BrokenPartException(Cause.CUT_OFF, name);
        }
        return new PartStream(bytes.array(), start, part, budget);
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    private void readDirectory() {
        int end = endRecord();
        int count = bytes.two(end + 10);
        int at = bytes.four(end + 16);
        if (at == SIZE_IN_ZIP64) {
            at = end - bytes.four(end + 12) - 76; // 76: the two records that zip64 puts between
        }
        for (int i = 0; i < Math.min(count, MOST_PARTS); i++) {
            at = entry(at);
        }
        if (parts.isEmpty()) {
            throw new BrokenPartException(Cause.DAMAGED, "nothing inside");
        }
    }

    private int endRecord() {
        int last = bytes.length() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.four(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw new BrokenPartException(Cause.CUT_OFF, "no directory");
    }

    /** Returns where the next one is. */
    private int entry(int at) {
        if (at < 0 || at + ENTRY_SIZE > bytes.length() || bytes.four(at) != ENTRY_SIGNATURE) {
            throw new BrokenPartException(Cause.DAMAGED, "the directory");
        }
        int nameLength = bytes.two(at + 28);
        int extraLength = bytes.two(at + 30);
        int next = at + ENTRY_SIZE + nameLength + extraLength + bytes.two(at + 32);
        if (next > bytes.length()) {
            throw new BrokenPartException(Cause.CUT_OFF, "the directory");
        }
        String name = new String(bytes.array(), at + ENTRY_SIZE, nameLength, StandardCharsets.UTF_8);
        int packed = bytes.four(at + 20);
        if (packed == SIZE_IN_ZIP64) {
            packed = packedInZip64(at, nameLength, extraLength);
        }
        int flags = bytes.two(at + 8);
        int method = bytes.two(at + 10);
        parts.putIfAbsent(
                key(name), new ZipPart(key(name), flags, method, bytes.four(at + 16), packed, bytes.four(at + 42)));
        return next;
    }

    /** The field 1 of the extra fields; the packed size stands after the plain one where that is there as well. */
    private int packedInZip64(int at, int nameLength, int extraLength) {
        int field = at + ENTRY_SIZE + nameLength;
        int end = field + extraLength;
        while (field + 4 <= end) {
            int length = bytes.two(field + 2);
            if (bytes.two(field) == 1) {
                int skipped = bytes.four(at + 24) == SIZE_IN_ZIP64 ? 8 : 0;
                return field + 4 + skipped + 4 <= end ? bytes.four(field + 4 + skipped) : -1;
            }
            field += 4 + length;
        }
        return -1;
    }
}
