package vn.congdoan.vanthu.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Part of a font's glyphs, numbered anew without gaps, as a font file of its own. With a glyph come the glyphs that it is made of:
 * every toned vowel is a letter and a mark.
 */
final class GlyphSubset {
    private static final int WORD_ARGUMENTS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private final TrueTypeTables font;
    private final int[] numbers;
    private final List<Integer> glyphs = new ArrayList<>();
    private final ByteArrayOutputStream outlines = new ByteArrayOutputStream(48_000);
    private final List<Integer> places = new ArrayList<>();

    /** @param wanted glyph numbers of the font */
    GlyphSubset(TrueTypeTables font, Iterable<Integer> wanted) {
        this.font = font;
        this.numbers = new int[font.glyphCount()];
        glyphs.add(0); // .notdef stands first in every font
        wanted.forEach(this::number);
        for (int i = 0; i < glyphs.size(); i++) {
            places.add(outlines.size());
            copyOutline(glyphs.get(i));
        }
        places.add(outlines.size());
    }

    /** The number of a glyph in the subset, which it joins when it isn't in it yet. */
    int number(int glyph) {
        if (numbers[glyph] == 0 && glyph != 0) {
            numbers[glyph] = glyphs.size();
            glyphs.add(glyph);
        }
        return numbers[glyph];
    }

    private void copyOutline(int glyph) {
        int start = font.outline(glyph);
        ByteBuffer source = font.table("glyf").slice(start, font.outline(glyph + 1) - start);
        byte[] outline = new byte[source.limit()];
        source.get(0, outline);
        ByteBuffer data = ByteBuffer.wrap(outline);
        if (outline.length > 0 && data.getShort(0) < 0) {
            renumberParts(data);
        }
        outlines.writeBytes(outline);
        while (outlines.size() % 4 != 0) {
            outlines.write(0);
        }
    }

    private void renumberParts(ByteBuffer outline) {
        int at = 10;
        int flags;
        do {
            flags = outline.getShort(at);
            outline.putShort(at + 2, (short) number(outline.getShort(at + 2) & 0xFFFF));
            at += 4 + ((flags & WORD_ARGUMENTS) != 0 ? 4 : 2) + transformation(flags);
        } while ((flags & MORE) != 0);
    }

    private static int transformation(int flags) {
        if ((flags & SCALE) != 0) {
            return 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & MATRIX) != 0 ? 8 : 0;
    }

    /** What ISO 32000-1, 9.9 asks of an embedded TrueType file; characters are found without its own map. */
    byte[] file() {
        Map<String, ByteBuffer> tables = new TreeMap<>();
        for (String hints : new String[] {"cvt ", "fpgm", "prep"}) {
            if (font.optional(hints).limit() > 0) {
                tables.put(hints, font.copy(hints));
            }
        }
        tables.put("glyf", ByteBuffer.wrap(outlines.toByteArray()));
        tables.put("loca", loca());
        tables.put("hmtx", widths());
        tables.put("head", font.copy("head").putInt(8, 0).putShort(50, (short) 1));
        tables.put("hhea", font.copy("hhea").putShort(34, (short) glyphs.size()));
        tables.put("maxp", font.copy("maxp").putShort(4, (short) glyphs.size()));
        return FontFileWriter.write(tables);
    }

    private ByteBuffer loca() {
        ByteBuffer loca = ByteBuffer.allocate(4 * places.size());
        places.forEach(loca::putInt);
        return loca;
    }

    private ByteBuffer widths() {
        ByteBuffer all = font.table("hmtx");
        int own = font.widthCount();
        ByteBuffer widths = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            int bearing = glyph < own ? 4 * glyph + 2 : 4 * own + 2 * (glyph - own);
            widths.putShort(all.getShort(4 * Math.min(glyph, own - 1))).putShort(all.getShort(bearing));
        }
        return widths;
    }
}
