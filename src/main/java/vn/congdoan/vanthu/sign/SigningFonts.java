package vn.congdoan.vanthu.sign;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The faces of visible signatures, parsed once for many documents; each document embeds the letters it shows. */
public final class SigningFonts {
    private final FontProgram upright;
    private final FontProgram italic;

    /** @param upright bytes of a TrueType file that holds every Vietnamese letter, as of {@code italic} */
    public SigningFonts(byte[] upright, byte[] italic) {
        this.upright = program(upright);
        this.italic = program(italic);
    }

    PdfFont upright() {
        return font(upright);
    }

    PdfFont italic() {
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
