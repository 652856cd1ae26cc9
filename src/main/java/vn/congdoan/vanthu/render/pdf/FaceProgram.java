package vn.congdoan.vanthu.render.pdf;

import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.layout.font.CharacterMap;
import vn.congdoan.vanthu.layout.font.FontFile;

/**
 * One font file and the subsets made of it. A face that a document really uses gets the whole Vietnamese alphabet, so that
 * nearly all documents share one subset that is made once; a face of a few words gets just these. The same document always gets
 * the same subset, whatever was rendered before.
 *
 * <p>The PDF library's own reader and subsetter are not used: they took a sixth of the time of a single export.
 */
final class FaceProgram {
    /** Subsets of a few words differ from document to document; they are not kept without end. */
    private static final int KEPT = 64;

    /** Up to so many different characters, a subset of their own is a third of the alphabet's size. */
    private static final int FEW = 48;

    private static final BitSet ALPHABET = alphabet();

    private final FontFile file;
    private final TrueTypeTables tables;
    private final FaceDescription description;
    private final char[] glyphs = new char[Character.MAX_VALUE + 1];
    private final Map<BitSet, FaceSubset> subsets = new ConcurrentHashMap<>();

    private FaceProgram(FontFile file) throws IOException {
        this.file = file;
        this.tables = new TrueTypeTables(file.bytes());
        this.description = FaceDescription.of(tables);
        new CharacterMap(tables.table("cmap")).forEach((character, glyph) -> glyphs[character] = (char) glyph);
    }

    /** @throws ProblemException for a file that is no usable TrueType font, or one that must not be embedded */
    static FaceProgram parse(FontFile file) {
        try {
            FaceProgram program = new FaceProgram(file);
            if (!program.description.embeddable()) {
                throw ProblemException.of("pdf.font.notEmbeddable", file.place());
            }
            return program;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw broken(file, e);
        }
    }

    /** Ready for embedding, with at least these characters, all of which the font must hold. */
    FaceSubset subset(BitSet characters) {
        BitSet wanted = (BitSet) characters.clone();
        if (characters.cardinality() > FEW) {
            wanted.or(ALPHABET);
        }
        if (subsets.size() >= KEPT) {
            subsets.clear();
        }
        return subsets.computeIfAbsent(wanted, this::make);
    }

    private FaceSubset make(BitSet wanted) {
        Map<Character, Integer> present = new TreeMap<>();
        for (int c = wanted.nextSetBit(0); c >= 0; c = wanted.nextSetBit(c + 1)) {
            if (glyphs[c] != 0) {
                present.put((char) c, (int) glyphs[c]);
            }
        }
        try {
            GlyphSubset subset = new GlyphSubset(tables, present.values());
            present.replaceAll((character, glyph) -> subset.number(glyph));
            return new FaceSubset(description, file.metrics(), present, subset.file());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw broken(file, e);
        }
    }

    private static ProblemException broken(FontFile file, Exception cause) {
        return ProblemException.causedBy(cause, "pdf.font.broken", file.place());
    }

    private static BitSet alphabet() {
        BitSet set = new BitSet();
        set.set(0x20, 0x7F);
        for (char c : "§°«»–—‘’“”…₫\u00A0ĂÂĐÊÔƠƯăâđêôơưÀÁÃÈÉÌÍĨÒÓÕÙÚŨÝàáãèéìíĩòóõùúũý".toCharArray()) {
            set.set(c);
        }
        set.set(0x1EA0, 0x1EFA); // Latin Extended Additional: every toned vowel that is not in Latin-1
        return set;
    }
}
