package vn.congdoan.vanthu.layout.font;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads from a TrueType file what setting text needs: the widths by character, the line measures, the family's name. Every
 * offset of the file is distrusted: a broken file gives an {@link IOException}, never wrong widths or a crash.
 */
final class TrueTypeReader {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = 0x74727565;
    private static final int WINDOWS = 3;
    private static final int FAMILY_NAME = 1;

    private final ByteBuffer file;
    private final Map<String, ByteBuffer> tables = new HashMap<>();

    private TrueTypeReader(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    static FaceMetrics read(byte[] bytes) throws IOException {
        try {
            return new TrueTypeReader(bytes).read();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("not a whole TrueType font", e);
        }
    }

    private FaceMetrics read() throws IOException {
        int version = file.getInt(0);
        require(version == TRUE_TYPE || version == APPLE_TRUE_TYPE, "not a TrueType font");
        listTables();
        int unitsPerEm = table("head").getShort(18) & 0xFFFF;
        require(unitsPerEm >= 16 && unitsPerEm <= 16384, "units per em: " + unitsPerEm);
        ByteBuffer hhea = table("hhea");
        require(tables.containsKey("glyf"), "no outlines");
        short[] advances = new short[Character.MAX_VALUE + 1];
        Arrays.fill(advances, (short) FaceMetrics.MISSING);
        new CharacterMap(table("cmap")).forEach(new Widths(table("hmtx"), hhea.getShort(34) & 0xFFFF, advances)::put);
        return new FaceMetrics(
                familyName(), unitsPerEm, hhea.getShort(4), -hhea.getShort(6), Math.max(0, hhea.getShort(8)), advances);
    }

    private void listTables() {
        int count = file.getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            file.get(entry, tag);
            ByteBuffer part = file.slice(file.getInt(entry + 8), file.getInt(entry + 12));
            tables.put(new String(tag, StandardCharsets.US_ASCII), part);
        }
    }

    private ByteBuffer table(String tag) throws IOException {
        ByteBuffer table = tables.get(tag);
        require(table != null, "no table " + tag);
        return table;
    }

    private String familyName() throws IOException {
        ByteBuffer names = table("name");
        int count = names.getShort(2) & 0xFFFF;
        int strings = names.getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = 6 + 12 * i;
            if (names.getShort(entry) == WINDOWS && names.getShort(entry + 6) == FAMILY_NAME) {
                byte[] text = new byte[names.getShort(entry + 8) & 0xFFFF];
                names.get(strings + (names.getShort(entry + 10) & 0xFFFF), text);
                return new String(text, StandardCharsets.UTF_16BE);
            }
        }
        return "";
    }

    private static void require(boolean condition, String message) throws IOException {
        if (!condition) {
            throw new IOException(message);
        }
    }

    /** Glyph → advance; glyphs beyond the last listed one share its width. */
    private record Widths(ByteBuffer hmtx, int listed, short[] advances) {
        void put(int character, int glyph) {
            if (character <= Character.MAX_VALUE && glyph != 0) {
                advances[character] = hmtx.getShort(4 * Math.min(glyph, listed - 1));
            }
        }
    }
}
