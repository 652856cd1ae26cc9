package vn.congdoan.vanthu.bench;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.BouncyCastleDigest;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.PdfSigner.CryptoStandard;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Security;
import java.security.cert.Certificate;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The PDF library's own signer with its own appearance of a picture, as its handbook shows it; nothing is checked beforehand. */
final class BareSigner {
    private final PrivateKey key;
    private final Certificate[] chain;
    private final byte[] picture;

    BareSigner(Path p12, char[] pin, byte[] picture) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(Files.readAllBytes(p12)), pin);
        String alias = store.aliases().nextElement();
        this.key = (PrivateKey) store.getKey(alias, pin);
        this.chain = store.getCertificateChain(alias);
        this.picture = picture;
        if (Security.getProvider("BC") == null) {
            Security.addProvider(new BouncyCastleProvider());
        }
    }

    byte[] sign(byte[] pdf) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfSigner signer = new PdfSigner(
                new PdfReader(new ByteArrayInputStream(pdf)), out, new StampingProperties().useAppendMode());
        signer.setSignerProperties(new SignerProperties()
                .setFieldName("SigNguoiKy")
                .setSignatureAppearance(new SignatureFieldAppearance(SignerProperties.IGNORED_ID)
                        .setContent(ImageDataFactory.create(picture))));
        signer.signDetached(
                new BouncyCastleDigest(),
                new PrivateKeySignature(key, "SHA-256", "BC"),
                chain,
                null,
                null,
                null,
                0,
                CryptoStandard.CADES);
        return out.toByteArray();
    }

    /** key, PIN, picture, folder of results, then files. */
    public static void main(String[] arguments) throws Exception {
        BareSigner signer = new BareSigner(
                Path.of(arguments[0]), arguments[1].toCharArray(), Files.readAllBytes(Path.of(arguments[2])));
        Path out = Files.createDirectories(Path.of(arguments[3]));
        for (int i = 4; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            Files.write(out.resolve(file.getFileName()), signer.sign(Files.readAllBytes(file)));
        }
    }
}
