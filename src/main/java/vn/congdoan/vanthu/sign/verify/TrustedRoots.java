package vn.congdoan.vanthu.sign.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The authorities that this machine and this office trust. */
public final class TrustedRoots {
    private static final Logger LOG = LoggerFactory.getLogger(TrustedRoots.class);

    private final Set<X509Certificate> roots;

    private TrustedRoots(Set<X509Certificate> roots) {
        this.roots = roots;
    }

    /** Only these. */
    public static TrustedRoots of(Collection<X509Certificate> roots) {
        return new TrustedRoots(new LinkedHashSet<>(roots));
    }

    /**
     * Those of Java, those of Windows where there are any, and the certificates of a folder.
     *
     * @param folder holds .cer, .crt, .der or .pem files; one that is missing or holds others adds nothing
     */
    public static TrustedRoots ofMachine(Path folder) {
        Set<X509Certificate> roots = new LinkedHashSet<>(inFolder(folder));
        roots.addAll(ofJava());
        roots.addAll(ofWindows());
        return new TrustedRoots(roots);
    }

    public Set<X509Certificate> certificates() {
        return Set.copyOf(roots);
    }

    /** The certificates in a folder's files; what can't be read as one is left aside. */
    public static List<X509Certificate> inFolder(Path folder) {
        List<X509Certificate> found = new ArrayList<>();
        if (folder == null || !Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(TrustedRoots::isCertificate).sorted().forEach(file -> found.addAll(inFile(file)));
        } catch (IOException e) {
            LOG.warn("{} can't be listed", folder, e);
        }
        return found;
    }

    private static boolean isCertificate(Path file) {
        return file.getFileName().toString().matches("(?i).*\\.(cer|crt|der|pem)");
    }

    private static List<X509Certificate> inFile(Path file) {
        List<X509Certificate> found = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (Certificate certificate :
                    factory.generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)))) {
                found.add((X509Certificate) certificate);
            }
        } catch (IOException | GeneralSecurityException e) {
            LOG.warn("{} is no certificate", file, e);
        }
        return found;
    }

    private static List<X509Certificate> ofJava() {
        List<X509Certificate> found = new ArrayList<>();
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            for (TrustManager one : factory.getTrustManagers()) {
                if (one instanceof X509TrustManager manager) {
                    found.addAll(Arrays.asList(manager.getAcceptedIssuers()));
                }
            }
        } catch (GeneralSecurityException e) {
            LOG.warn("Java's authorities can't be read", e);
        }
        return found;
    }

    private static List<X509Certificate> ofWindows() {
        List<X509Certificate> found = new ArrayList<>();
        try {
            KeyStore store = KeyStore.getInstance("Windows-ROOT");
            store.load(null, null);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                    found.add(certificate);
                }
            }
        } catch (GeneralSecurityException | IOException e) {
            LOG.debug("no authorities of Windows", e); // another system
        }
        return found;
    }
}
