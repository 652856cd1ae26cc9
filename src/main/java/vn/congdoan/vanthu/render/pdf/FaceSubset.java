package vn.congdoan.vanthu.render.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfLiteral;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfString;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Map;
import vn.congdoan.vanthu.layout.font.FaceMetrics;

/**
 * A face with part of its glyphs, prepared so far that embedding it into a document only copies bytes. Its character codes are
 * the UTF-16 units themselves: two characters that share a glyph (a space and a no-break space) stay apart when copied.
 */
final class FaceSubset {
    private final String name;
    private final FaceDescription description;
    private final PackedStream file;
    private final PackedStream glyphOfCode;
    private final PackedStream toUnicode;
    private final String widths;

    /**
     * @param glyphs by character, as numbered in {@code file}
     * @param file a font file with just these glyphs
     */
    FaceSubset(FaceDescription description, FaceMetrics measures, Map<Character, Integer> glyphs, byte[] file) {
        BitSet characters = new BitSet();
        glyphs.keySet().forEach(characters::set);
        this.name = tag(characters) + "+" + description.name();
        this.description = description;
        this.file = PackedStream.of(file);
        this.glyphOfCode = PackedStream.of(glyphOfCode(glyphs, characters.length()));
        this.toUnicode = PackedStream.of(UnicodeMap.identity(characters));
        this.widths = widths(measures, characters);
    }

    /** Adds the font's objects to a document. */
    PdfDictionary embed(PdfDocument pdf) {
        PdfDictionary descendant = new PdfDictionary();
        descendant.put(PdfName.Type, PdfName.Font);
        descendant.put(PdfName.Subtype, PdfName.CIDFontType2);
        descendant.put(PdfName.BaseFont, new PdfName(name));
        descendant.put(PdfName.CIDSystemInfo, systemInfo());
        descendant.put(PdfName.FontDescriptor, descriptor(pdf));
        descendant.put(PdfName.CIDToGIDMap, glyphOfCode.stream(pdf));
        descendant.put(PdfName.DW, new PdfNumber(1000));
        descendant.put(PdfName.W, new PdfLiteral(widths));
        descendant.makeIndirect(pdf);

        PdfDictionary font = new PdfDictionary();
        font.put(PdfName.Type, PdfName.Font);
        font.put(PdfName.Subtype, PdfName.Type0);
        font.put(PdfName.BaseFont, new PdfName(name));
        font.put(PdfName.Encoding, PdfName.IdentityH);
        font.put(PdfName.DescendantFonts, new PdfArray(descendant));
        font.put(PdfName.ToUnicode, toUnicode.stream(pdf));
        font.makeIndirect(pdf);
        return font;
    }

    private static PdfDictionary systemInfo() {
        PdfDictionary info = new PdfDictionary();
        info.put(PdfName.Registry, new PdfString("Adobe"));
        info.put(PdfName.Ordering, new PdfString("Identity"));
        info.put(PdfName.Supplement, new PdfNumber(0));
        return info;
    }

    private PdfDictionary descriptor(PdfDocument pdf) {
        PdfDictionary descriptor = new PdfDictionary();
        descriptor.put(PdfName.Type, PdfName.FontDescriptor);
        descriptor.put(PdfName.FontName, new PdfName(name));
        descriptor.put(PdfName.Flags, new PdfNumber(description.flags()));
        descriptor.put(PdfName.FontBBox, new PdfArray(description.box().clone()));
        descriptor.put(PdfName.ItalicAngle, new PdfNumber(description.italicAngle()));
        descriptor.put(PdfName.Ascent, new PdfNumber(description.ascent()));
        descriptor.put(PdfName.Descent, new PdfNumber(description.descent()));
        descriptor.put(PdfName.CapHeight, new PdfNumber(description.capHeight()));
        descriptor.put(PdfName.StemV, new PdfNumber(description.stem()));
        descriptor.put(PdfName.FontFile2, file.stream(pdf));
        descriptor.makeIndirect(pdf);
        return descriptor;
    }

    private static byte[] glyphOfCode(Map<Character, Integer> glyphs, int codes) {
        ByteBuffer map = ByteBuffer.allocate(2 * codes);
        glyphs.forEach((character, glyph) -> map.putShort(2 * character, (short) (int) glyph));
        return map.array();
    }

    /** In thousandths of the em, not rounded to whole ones, so that a long line ends where it was set to end. */
    private static String widths(FaceMetrics measures, BitSet characters) {
        StringBuilder text = new StringBuilder("[");
        for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c)) {
            text.append(c).append('[');
            for (; characters.get(c); c++) {
                long hundredths = Math.round(measures.advance((char) c) * 100_000.0 / measures.unitsPerEm());
                text.append(hundredths / 100.0).append(' ');
            }
            text.append(']');
        }
        return text.append(']').toString().replace(".0 ", " ");
    }

    /** Six capitals that tell subsets of one font apart (ISO 32000-1, 9.6.4). */
    private static String tag(BitSet characters) {
        int hash = characters.hashCode();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(hash, 26)));
            hash = hash / 26 + i;
        }
        return tag.toString();
    }
}
