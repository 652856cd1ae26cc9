package vn.congdoan.vanthu.sign;

import com.itextpdf.signatures.IExternalDigest;
import com.itextpdf.signatures.IExternalSignature;
import com.itextpdf.signatures.ISignatureMechanismParams;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import vn.congdoan.vanthu.sign.key.SigningKey;

/** An opened key as the PDF library asks for it; digests are Java's own, which the processor helps with. */
record KeySignature(SigningKey key) implements IExternalSignature, IExternalDigest {
    @Override
    public String getDigestAlgorithmName() {
        return key.digest();
    }

    @Override
    public String getSignatureAlgorithmName() {
        return key.algorithm();
    }

    @Override
    public ISignatureMechanismParams getSignatureMechanismParameters() {
        return null;
    }

    @Override
    public byte[] sign(byte[] message) {
        return key.sign(message);
    }

    @Override
    public MessageDigest getMessageDigest(String algorithm) throws GeneralSecurityException {
        return MessageDigest.getInstance(algorithm.replaceFirst("(?i)^SHA(\\d)", "SHA-$1"));
    }
}
