package vn.congdoan.vanthu.sign;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.signatures.SignatureUtil;
import java.util.List;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SignatureStatus;
import vn.congdoan.vanthu.domain.signature.SigningField;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.sign.file.PdfFiles;
import vn.congdoan.vanthu.sign.verify.SignatureVerification;

/** Whether a file may take one more signature. */
final class SignablePdf {
    private SignablePdf() {}

    /** @throws ProblemException why not */
    static void require(byte[] pdf, SigningField field) {
        try (PdfDocument document = PdfFiles.open(pdf)) {
            requireOpen(document);
            SignatureUtil signatures = new SignatureUtil(document);
            if (signatures.getSignatureNames().contains(field.name())) {
                throw ProblemException.of("sign.order.alreadySigned", field.name());
            }
            List<SignatureStatus> earlier = SignatureVerification.integrity(pdf, document);
            for (SignatureStatus status : earlier) {
                if (!status.isSound()) {
                    throw ProblemException.of("sign.pdf.broken", status.signer());
                }
            }
            if (field.role() == SigningRole.ORGANISATION && earlier.stream().noneMatch(SignablePdf::isPersonal)) {
                throw ProblemException.of("sign.order.noPerson");
            }
        }
    }

    /** A certified document may forbid every change (ISO 32000-1, 12.8.2.2). */
    private static void requireOpen(PdfDocument document) {
        PdfDictionary permissions = document.getCatalog().getPdfObject().getAsDictionary(PdfName.Perms);
        PdfDictionary certified = permissions == null ? null : permissions.getAsDictionary(PdfName.DocMDP);
        if (certified != null && level(certified) == 1) {
            throw ProblemException.of("sign.pdf.locked");
        }
    }

    private static int level(PdfDictionary signature) {
        var references = signature.getAsArray(PdfName.Reference);
        PdfDictionary reference = references == null ? null : references.getAsDictionary(0);
        PdfDictionary parameters = reference == null ? null : reference.getAsDictionary(PdfName.TransformParams);
        PdfNumber level = parameters == null ? null : parameters.getAsNumber(PdfName.P);
        return level == null ? 2 : level.intValue();
    }

    /** A seal goes on what a person has signed (NĐ 30, Điều 32.2d); other programs name a person's field as they like. */
    private static boolean isPersonal(SignatureStatus status) {
        return List.of(SigningRole.NUMBER, SigningRole.DATE, SigningRole.ORGANISATION).stream()
                .noneMatch(role -> status.fieldName().startsWith(role.fieldName()));
    }
}
