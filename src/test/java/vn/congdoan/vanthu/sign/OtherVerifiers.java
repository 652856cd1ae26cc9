package vn.congdoan.vanthu.sign;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What programs of others say of a signed file. */
public final class OtherVerifiers {
    private OtherVerifiers() {}

    /** The EU's DSS: true for each signature that is intact, in their order. */
    public static List<Boolean> dss(byte[] pdf, X509Certificate root) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(root));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument().getDiagnosticData().getSignatures().stream()
                .map(OtherVerifiers::isIntact)
                .toList();
    }

    private static boolean isIntact(SignatureWrapper signature) {
        return signature.isSignatureIntact() && signature.isSignatureValid();
    }

    /** The formats as DSS names them: "PAdES-BASELINE-B". */
    public static List<String> levels(byte[] pdf) {
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(new CommonCertificateVerifier());
        return validator.validateDocument().getDiagnosticData().getSignatures().stream()
                .map(signature -> String.valueOf(signature.getSignatureFormat()))
                .toList();
    }

    public static boolean hasPdfsig() {
        return Command.exists("pdfsig");
    }

    /** poppler's pdfsig: its lines. */
    public static List<String> pdfsig(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.createTempFile("signed", ".pdf");
        try {
            Files.write(file, pdf);
            return Command.run("pdfsig", "-nocert", file.toString()).lines().toList();
        } finally {
            Files.delete(file);
        }
    }

    public static long validByPdfsig(byte[] pdf) throws IOException, InterruptedException {
        return pdfsig(pdf).stream()
                .filter(line -> line.contains("Signature is Valid"))
                .count();
    }

    /** Programs of the machine. */
    static final class Command {
        private Command() {}

        static boolean exists(String name) {
            for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    return true;
                }
            }
            return false;
        }

        /** What it wrote. */
        static String run(String... command) throws IOException, InterruptedException {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(60, TimeUnit.SECONDS);
            return output;
        }
    }
}
