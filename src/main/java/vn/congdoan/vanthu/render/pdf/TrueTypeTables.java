package vn.congdoan.vanthu.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of a TrueType file (OpenType specification, "Organization of an OpenType font"). Nothing is copied; a broken file
 * shows itself by an {@link IllegalArgumentException} or {@link IndexOutOfBoundsException} wherever it is read.
 */
final class TrueTypeTables {
    private static final ByteBuffer NONE = ByteBuffer.allocate(0);
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private final Map<String, ByteBuffer> tables = new HashMap<>();

    TrueTypeTables(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font).asReadOnlyBuffer();
        int count = file.getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = DIRECTORY + ENTRY * i;
            byte[] tag = new byte[4];
            file.get(entry, tag);
            ByteBuffer table = file.slice(file.getInt(entry + 8), file.getInt(entry + 12));
            tables.put(new String(tag, StandardCharsets.US_ASCII), table);
        }
    }

    /** A table that every font has. */
    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("no table " + tag);
        }
        return table;
    }

    /** A table or, when the font has none, nothing of length 0. */
    ByteBuffer optional(String tag) {
        return tables.getOrDefault(tag, NONE);
    }

    /** A changeable copy of a table. */
    ByteBuffer copy(String tag) {
        ByteBuffer table = table(tag);
        byte[] bytes = new byte[table.limit()];
        table.get(0, bytes);
        return ByteBuffer.wrap(bytes);
    }

    int glyphCount() {
        return table("maxp").getShort(4) & 0xFFFF;
    }

    /** How many glyphs have a width of their own; the rest share the last one's. */
    int widthCount() {
        return table("hhea").getShort(34) & 0xFFFF;
    }

    /** Where a glyph's outline begins in the table glyf; that of the next glyph is its end. */
    int outline(int glyph) {
        ByteBuffer loca = table("loca");
        boolean wide = table("head").getShort(50) != 0;
        return wide ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
    }
}
