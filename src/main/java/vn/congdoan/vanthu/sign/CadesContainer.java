package vn.congdoan.vanthu.sign;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.signatures.IExternalSignatureContainer;
import com.itextpdf.signatures.ITSAClient;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import org.bouncycastle.asn1.DERSet;
import vn.congdoan.vanthu.sign.cms.CadesValue;
import vn.congdoan.vanthu.sign.cms.SignedAttributes;
import vn.congdoan.vanthu.sign.key.SigningKey;

/**
 * Makes a signature's value. Without a time stamp it takes exactly the room it needs, so that no byte is left in the file that no
 * signature covers.
 */
final class CadesContainer implements IExternalSignatureContainer {
    /** Bytes for a token with the certificates of its service. */
    private static final int STAMP_ROOM = 12 << 10;

    private static final int COPIED = 64 << 10;

    private final SigningKey key;
    private final ITSAClient stamps;

    /** @param stamps null for none */
    CadesContainer(SigningKey key, ITSAClient stamps) {
        this.key = key;
        this.stamps = stamps;
    }

    /** Bytes: those of a value with an empty signature of the key's length. */
    int size() throws GeneralSecurityException {
        DERSet attributes = SignedAttributes.of(digest().digest(), key.chain());
        int size = value(attributes, new byte[signatureLength()], null).encoded().length;
        return stamps == null ? size : size + STAMP_ROOM;
    }

    @Override
    public byte[] sign(InputStream covered) throws GeneralSecurityException {
        DERSet attributes = SignedAttributes.of(digest(covered), key.chain());
        byte[] signature = key.sign(SignedAttributes.encoded(attributes));
        return value(attributes, signature, stamp(signature)).encoded();
    }

    @Override
    public void modifySigningDictionary(PdfDictionary dictionary) {
        dictionary.put(PdfName.Filter, PdfName.Adobe_PPKLite);
        dictionary.put(PdfName.SubFilter, PdfName.ETSI_CAdES_DETACHED);
    }

    private CadesValue value(DERSet attributes, byte[] signature, byte[] stamp) {
        return new CadesValue(attributes, signature, key.chain(), stamp);
    }

    private MessageDigest digest() throws GeneralSecurityException {
        return MessageDigest.getInstance(key.algorithms().digest());
    }

    private byte[] digest(InputStream covered) throws GeneralSecurityException {
        try {
            MessageDigest digest = digest();
            byte[] buffer = new byte[COPIED];
            for (int read = covered.read(buffer); read > 0; read = covered.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return digest.digest();
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private byte[] stamp(byte[] signature) throws GeneralSecurityException {
        if (stamps == null) {
            return null;
        }
        try {
            return stamps.getTimeStampToken(stamps.getMessageDigest().digest(signature));
        } catch (GeneralSecurityException e) {
            throw e;
        } catch (Exception e) { // the library's interface promises no less
            throw new GeneralSecurityException(e);
        }
    }

    private int signatureLength() throws GeneralSecurityException {
        var publicKey = key.chain().get(0).getPublicKey();
        if (publicKey instanceof RSAPublicKey rsa) {
            return (rsa.getModulus().bitLength() + 7) / 8;
        }
        if (publicKey instanceof ECPublicKey elliptic) {
            int figure = elliptic.getParams().getOrder().bitLength() / 8 + 1;
            int content = 2 * (figure + 2); // two INTEGERs, at their longest
            return content + (content < 128 ? 2 : 3);
        }
        throw new GeneralSecurityException("no RSA or EC key: " + publicKey.getAlgorithm());
    }
}
