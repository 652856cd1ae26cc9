package vn.congdoan.vanthu.render.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.layout.font.FaceMetrics;
import vn.congdoan.vanthu.layout.font.FontFace;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontFile;

/** The font programs that documents share: each parsed once, by the first document that needs it. */
final class EmbeddedFonts {
    private final Map<FontFile, FaceProgram> programs = new ConcurrentHashMap<>();

    /**
     * Adds the used faces to a document.
     *
     * @return the font resources of its pages, F0–F3 by face
     * @throws ProblemException when a font is unusable or lacks a character that is to be printed
     */
    PdfDictionary embed(UsedCharacters used, FontFamily family, PdfDocument pdf) {
        PdfDictionary fonts = new PdfDictionary();
        used.byFace().forEach((face, characters) -> {
            FaceProgram program = programs.computeIfAbsent(family.file(face), FaceProgram::parse);
            fonts.put(
                    new PdfName(resourceName(face)), program.subset(characters).embed(pdf));
        });
        return fonts;
    }

    static String resourceName(FontFace face) {
        return "F" + face.ordinal();
    }

    /** A character without a glyph would be missing on paper without anyone noticing. */
    static void requireGlyphs(UsedCharacters used, FontFamily family) {
        List<Finding> missing = new ArrayList<>();
        used.byFace().forEach((face, characters) -> missing.addAll(missing(characters, family.metrics(face))));
        if (!missing.isEmpty()) {
            throw new ProblemException(missing, null);
        }
    }

    private static List<Finding> missing(BitSet characters, FaceMetrics metrics) {
        return characters.stream()
                .filter(c -> !metrics.has((char) c))
                .mapToObj(c -> new Finding(
                        Severity.ERROR,
                        "",
                        MessageRef.of("pdf.missingCharacter", String.valueOf((char) c), String.format("U+%04X", c))))
                .toList();
    }
}
