package vn.congdoan.vanthu.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.BouncyCastleDigest;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.SignatureUtil;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;

class ArrivalStampTest {
    private static final FontFamily FAMILY = FontLibrary.load(List.of());
    private static final double MM = 72 / 25.4;
    private static final StampWords WORDS = new StampWords(
            "LIÊN ĐOÀN LAO ĐỘNG TỈNH BÀ RỊA – VŨNG TÀU", "128", "05/03/2026", "Ban Tuyên giáo – Nữ công", "");

    @Test
    void signaturesOfTheSenderStayValidUnderTheStamp() throws Exception {
        byte[] signed = signed(page(), AccessPermissions.UNSPECIFIED);
        ArrivalStamp.Stamped stamped = new ArrivalStamp().stamp(signed, WORDS, new StampPlace(25, 48), FAMILY);
        assertThat(stamped.signed()).isTrue();
        assertThat(Arrays.copyOf(stamped.file(), signed.length)).isEqualTo(signed);
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(stamped.file())))) {
            SignatureUtil signatures = new SignatureUtil(pdf);
            String name = signatures.getSignatureNames().get(0);
            assertThat(signatures.readSignatureData(name).verifySignatureIntegrityAndAuthenticity())
                    .isTrue();
            assertThat(signatures.signatureCoversWholeDocument(name)).isFalse();
        }
        try (PDDocument pdf = Loader.loadPDF(stamped.file())) {
            PDAnnotation stamp = pdf.getPage(0).getAnnotations().stream()
                    .filter(annotation -> annotation.getSubtype().equals("Stamp"))
                    .findFirst()
                    .orElseThrow();
            PDRectangle box = stamp.getRectangle();
            assertThat(box.getLowerLeftX() / MM).isCloseTo(25, within(0.1));
            assertThat((PDRectangle.A4.getHeight() - box.getUpperRightY()) / MM).isCloseTo(48, within(0.1));
            assertThat(box.getWidth() / MM).isCloseTo(50, within(0.1));
            assertThat(box.getHeight() / MM).isCloseTo(35, within(0.1));
            assertThat(stamp.isPrinted()).isTrue();
        }
    }

    @Test
    void aCertifiedFileThatAllowsNothingIsRefused() throws Exception {
        assertProblem("stamp.sealed", signed(page(), AccessPermissions.FORM_FIELDS_MODIFICATION));
        byte[] open = signed(page(), AccessPermissions.ANNOTATION_MODIFICATION);
        assertThat(new ArrivalStamp()
                        .stamp(open, WORDS, new StampPlace(25, 48), FAMILY)
                        .signed())
                .isTrue();
    }

    @Test
    void aFileWithAPasswordIsRefused() throws IOException {
        byte[] locked;
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage(PDRectangle.A4));
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(out);
            locked = out.toByteArray();
        }
        assertProblem("stamp.locked", locked);
        assertProblem("stamp.unreadable", new byte[] {1, 2, 3});
    }

    /** A page that leaves its graphics state turned over must not turn the stamp over too. */
    @Test
    void whatThePageLeavesBehindDoesNotMoveTheStamp() throws IOException {
        byte[] untidy;
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.transform(new org.apache.pdfbox.util.Matrix(0.1f, 0, 0, -0.1f, 300, 300));
            }
            pdf.save(out);
            untidy = out.toByteArray();
        }
        byte[] stamped = new ArrivalStamp()
                .stamp(untidy, WORDS, new StampPlace(25, 48), FAMILY)
                .file();
        List<PlacedWord> words = PlacedWord.of(stamped).get(0);
        assertThat(words).anySatisfy(word -> assertThat(word.toString()).contains("128"));
    }

    private static void assertProblem(String key, byte[] file) {
        assertThatThrownBy(() -> new ArrivalStamp().stamp(file, WORDS, new StampPlace(0, 0), FAMILY))
                .hasMessageContaining(key);
    }

    private static byte[] page() throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage(PDRectangle.A4));
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] signed(byte[] file, AccessPermissions permissions) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        X500Name name = new X500Name("CN=Sender");
        Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name, BigInteger.ONE, new Date(0), new Date(4_000_000_000_000L), name, keys.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfSigner signer = new PdfSigner(new PdfReader(new ByteArrayInputStream(file)), out, new StampingProperties());
        signer.setSignerProperties(new SignerProperties().setCertificationLevel(permissions));
        signer.signDetached(
                new BouncyCastleDigest(),
                new PrivateKeySignature(keys.getPrivate(), "SHA256", new BouncyCastleProvider().getName()),
                new Certificate[] {certificate},
                null,
                null,
                null,
                0,
                PdfSigner.CryptoStandard.CADES);
        return out.toByteArray();
    }
}
