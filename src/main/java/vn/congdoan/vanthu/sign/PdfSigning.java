package vn.congdoan.vanthu.sign;

import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.GregorianCalendar;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.sign.file.PdfFiles;
import vn.congdoan.vanthu.sign.key.SigningKey;
import vn.congdoan.vanthu.sign.verify.OwnMark;

/**
 * Signs PDF files as PAdES baseline B-B, or B-T with a time stamp (ETSI EN 319 142-1). What is there is never touched: a
 * signature is appended, and the earlier ones stay valid. Safe for several threads as far as the key is.
 */
public final class PdfSigning {
    private final SigningFonts fonts;

    public PdfSigning(SigningFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The file with one more signature.
     *
     * @param timestamps for B-T; null for B-B
     * @throws ProblemException why it isn't signed: the file ({@code sign.pdf.…}: no PDF, empty, damaged, protected by a password,
     *     changed since an earlier signature), the order of signatures ({@code sign.order.…}), the key ({@code sign.key.…}), the
     *     picture, the time-stamp service ({@code sign.tsa.…})
     */
    public byte[] sign(byte[] pdf, SignatureRequest request, SigningKey key, TimestampService timestamps) {
        key.requireUsable();
        SignablePdf.require(pdf, request.field());
        try {
            return signed(pdf, request, key, timestamps);
        } catch (IOException | GeneralSecurityException | PdfException e) {
            throw named(e);
        }
    }

    private byte[] signed(byte[] pdf, SignatureRequest request, SigningKey key, TimestampService timestamps)
            throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + (pdf.length >> 2) + (64 << 10));
        String signer = key.certificate().subject();
        Appearance appearance = new Appearance(request, fonts, signer);
        PadesSigner pades = new PadesSigner(PdfFiles.reader(pdf), out, request.field(), appearance);
        pades.setSignerProperties(properties(request));
        pades.setSignatureEvent(dictionary -> {
            dictionary.setName(signer);
            dictionary.setDate(new PdfDate(GregorianCalendar.from(request.time())));
        });
        CadesContainer value = new CadesContainer(key, timestamps == null ? null : timestamps.client());
        pades.signExternalContainer(value, value.size());
        return out.toByteArray();
    }

    private static SignerProperties properties(SignatureRequest request) {
        return new SignerProperties()
                .setFieldName(request.field().name())
                .setClaimedSignDate(GregorianCalendar.from(request.time()))
                .setSignatureCreator(OwnMark.NAME);
    }

    /** Failures of a token or of a time-stamp service come back wrapped by the library. */
    private static ProblemException named(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem;
            }
        }
        return ProblemException.causedBy(failure, "sign.pdf.damaged");
    }
}
