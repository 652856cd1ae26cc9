package vn.congdoan.vanthu.sign;

import com.itextpdf.signatures.PdfPKCS7;
import com.itextpdf.signatures.PdfSigner.CryptoStandard;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import vn.congdoan.vanthu.sign.key.SigningKey;

/**
 * The room that a signature's value takes in a file: exactly what it needs, found by putting together one with an empty
 * signature. Room to spare would make files larger and leave bytes that no signature covers.
 */
final class SignatureSize {
    /** Lets the library guess. */
    static final int UNKNOWN = 0;

    private SignatureSize() {}

    /** Bytes without a time stamp; {@link #UNKNOWN} for a kind of key whose signatures have no size known beforehand. */
    static int of(SigningKey key, KeySignature signature) throws GeneralSecurityException {
        int length = length(key);
        if (length == UNKNOWN) {
            return UNKNOWN;
        }
        Certificate[] chain = key.chain().toArray(new Certificate[0]);
        PdfPKCS7 value = new PdfPKCS7(null, chain, key.digest(), null, signature, false);
        value.setExternalSignatureValue(new byte[length], null, key.algorithm());
        byte[] digest = signature.getMessageDigest(key.digest()).digest();
        return value.getEncodedPKCS7(digest, CryptoStandard.CADES, null, null, null).length;
    }

    private static int length(SigningKey key) {
        var publicKey = key.chain().get(0).getPublicKey();
        if (publicKey instanceof RSAPublicKey rsa) {
            return (rsa.getModulus().bitLength() + 7) / 8;
        }
        if (publicKey instanceof ECPublicKey elliptic) {
            int figure = elliptic.getParams().getOrder().bitLength() / 8 + 1;
            int content = 2 * (figure + 2); // two INTEGERs, at their longest
            return content + (content < 128 ? 2 : 3);
        }
        return UNKNOWN;
    }
}
