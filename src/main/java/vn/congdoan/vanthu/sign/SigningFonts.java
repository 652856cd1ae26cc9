package vn.congdoan.vanthu.sign;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * The faces of visible signatures, read and parsed when the first text is shown, once for many documents; each document embeds the
 * letters it shows.
 */
public final class SigningFonts {
    private final Supplier<byte[]> uprightFile;
    private final Supplier<byte[]> italicFile;
    private FontProgram upright;
    private FontProgram italic;

    /** @param upright bytes of a TrueType file that holds every Vietnamese letter, as of {@code italic} */
    public SigningFonts(Supplier<byte[]> upright, Supplier<byte[]> italic) {
        this.uprightFile = upright;
        this.italicFile = italic;
    }

    synchronized PdfFont upright() {
        upright = upright == null ? program(uprightFile.get()) : upright;
        return font(upright);
    }

    synchronized PdfFont italic() {
        italic = italic == null ? program(italicFile.get()) : italic;
        return font(italic);
    }

    private static PdfFont font(FontProgram program) {
        return PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }

    private static FontProgram program(byte[] bytes) {
        try {
            return FontProgramFactory.createFont(bytes, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
