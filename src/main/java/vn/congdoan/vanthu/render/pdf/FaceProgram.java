package vn.congdoan.vanthu.render.pdf;

import com.itextpdf.io.font.TrueTypeFont;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.layout.font.FontFile;

/**
 * One parsed font file and the subsets made of it. A face that a document really uses gets the whole Vietnamese alphabet, so that
 * nearly all documents share one subset that is made once; a face of a few words gets just these. The same document always gets
 * the same subset, whatever was rendered before.
 */
final class FaceProgram {
    /** Subsets of a few words differ from document to document; they are not kept without end. */
    private static final int KEPT = 64;

    /** Up to so many different characters, a subset of their own is a third of the alphabet's size. */
    private static final int FEW = 48;

    private static final BitSet ALPHABET = alphabet();

    private final FontFile file;
    private final TrueTypeFont font;
    private final Map<BitSet, FaceSubset> subsets = new ConcurrentHashMap<>();

    private FaceProgram(FontFile file, TrueTypeFont font) {
        this.file = file;
        this.font = font;
    }

    /** @throws ProblemException for a file that is no usable TrueType font, or one that must not be embedded */
    static FaceProgram parse(FontFile file) {
        try {
            TrueTypeFont font = new TrueTypeFont(file.bytes());
            if (font.isCff() || !font.getFontNames().allowEmbedding()) {
                throw ProblemException.of("pdf.font.notEmbeddable", file.place());
            }
            return new FaceProgram(file, font);
        } catch (IOException | com.itextpdf.io.exceptions.IOException | IndexOutOfBoundsException e) {
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
        BitSet present = new BitSet();
        Set<Integer> glyphs = new TreeSet<>();
        for (int c = wanted.nextSetBit(0); c >= 0; c = wanted.nextSetBit(c + 1)) {
            if (file.metrics().has((char) c)) {
                present.set(c);
                glyphs.add(font.getGlyph(c).getCode());
            }
        }
        try {
            return new FaceSubset(font, file.metrics(), present, font.getSubset(glyphs, true));
        } catch (com.itextpdf.io.exceptions.IOException | IndexOutOfBoundsException e) {
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
