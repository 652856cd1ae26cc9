package vn.congdoan.vanthu.sign;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority that exists only while tests run. */
public final class TestAuthority {
    /** Of every key file that it makes. */
    public static final String PIN = "matkhau-2026";

    private static final Instant DAY = Instant.parse("2026-03-05T02:00:00Z");
    private static long serial = 1000;

    private final KeyPair keys;
    private final X509Certificate certificate;

    private TestAuthority(KeyPair keys, X509Certificate certificate) {
        this.keys = keys;
        this.certificate = certificate;
    }

    /** A person's or an office's certificate with its key. */
    public record Identity(PrivateKey key, X509Certificate certificate, X509Certificate issuer) {
        /** As a PKCS#12 file with its chain. */
        public Path store(Path file) throws Exception {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("signer", key, PIN.toCharArray(), new Certificate[] {certificate, issuer});
            try (OutputStream out = Files.newOutputStream(file)) {
                store.store(out, PIN.toCharArray());
            }
            return file;
        }
    }

    public static TestAuthority create() throws Exception {
        KeyPair keys = rsa();
        X500Name name = name("CA thử nghiệm Hoa Lâm");
        JcaX509v3CertificateBuilder builder =
                builder(name, name, keys, DAY.minus(3650, ChronoUnit.DAYS), DAY.plus(3650, ChronoUnit.DAYS));
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        return new TestAuthority(keys, signed(builder, keys));
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public PrivateKey key() {
        return keys.getPrivate();
    }

    /** RSA-2048, in force from a year before the tests' day to a year after it. */
    public Identity person(String name) throws Exception {
        return person(name, rsa());
    }

    public Identity person(String name, KeyPair pair) throws Exception {
        return issue(
                name,
                pair,
                DAY.minus(365, ChronoUnit.DAYS),
                DAY.plus(3000, ChronoUnit.DAYS),
                KeyUsage.digitalSignature | KeyUsage.nonRepudiation,
                null);
    }

    public Identity expired(String name) throws Exception {
        return issue(
                name,
                rsa(),
                DAY.minus(365, ChronoUnit.DAYS),
                DAY.minus(1, ChronoUnit.DAYS),
                KeyUsage.digitalSignature,
                null);
    }

    public Identity notYetValid(String name) throws Exception {
        return issue(
                name,
                rsa(),
                DAY.plus(5, ChronoUnit.DAYS),
                DAY.plus(100, ChronoUnit.DAYS),
                KeyUsage.digitalSignature,
                null);
    }

    /** For encryption only. */
    public Identity encipherer(String name) throws Exception {
        return issue(
                name,
                rsa(),
                DAY.minus(365, ChronoUnit.DAYS),
                DAY.plus(100, ChronoUnit.DAYS),
                KeyUsage.keyEncipherment,
                null);
    }

    /** A time-stamp service's. */
    public Identity stamper() throws Exception {
        return issue(
                "TSA thử nghiệm",
                rsa(),
                DAY.minus(365, ChronoUnit.DAYS),
                DAY.plus(3000, ChronoUnit.DAYS),
                KeyUsage.digitalSignature,
                KeyPurposeId.id_kp_timeStamping);
    }

    private Identity issue(String name, KeyPair pair, Instant from, Instant to, int usage, KeyPurposeId purpose)
            throws Exception {
        X500Name issuer =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        JcaX509v3CertificateBuilder builder = builder(issuer, name(name), pair, from, to);
        JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(certificate));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
        if (purpose != null) {
            builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
        }
        return new Identity(pair.getPrivate(), signed(builder, keys), certificate);
    }

    public static KeyPair rsa() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    public static KeyPair elliptic(String curve) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    private static JcaX509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair keys, Instant from, Instant to) {
        return new JcaX509v3CertificateBuilder(
                issuer, BigInteger.valueOf(serial++), Date.from(from), Date.from(to), subject, keys.getPublic());
    }

    private static X500Name name(String common) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, "Công đoàn Giáo dục tỉnh Hoa Lâm")
                .addRDN(BCStyle.CN, common)
                .build();
    }

    private static X509Certificate signed(JcaX509v3CertificateBuilder builder, KeyPair by) throws Exception {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(by.getPrivate())));
    }

    /** The certificate as a file that trust is put in. */
    public Path store(Path file) throws IOException, java.security.cert.CertificateEncodingException {
        return Files.write(file, certificate.getEncoded());
    }
}
