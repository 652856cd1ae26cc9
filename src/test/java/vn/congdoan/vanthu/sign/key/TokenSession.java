package vn.congdoan.vanthu.sign.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.KeySource;

/**
 * A process that uses a token, since the token's library reads the environment of its process: does what its arguments say and
 * prints a line for each step.
 */
final class TokenSession {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final String library;
    private final Path tokens;
    private final X509Certificate root;
    private SigningKey key;

    private TokenSession(String library, Path tokens, X509Certificate root) {
        this.library = library;
        this.tokens = tokens;
        this.root = root;
    }

    /** library, folder of the tokens, file of the root, then steps. */
    public static void main(String[] arguments) throws Exception {
        X509Certificate root = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(Path.of(arguments[2]))));
        TokenSession session = new TokenSession(arguments[0], Path.of(arguments[1]), root);
        for (int i = 3; i < arguments.length; i++) {
            System.out.println(session.step(arguments[i]));
        }
    }

    private String step(String step) throws Exception {
        try {
            String[] words = step.split(":");
            return switch (words[0]) {
                case "open" -> open(Integer.parseInt(words[1]), words[2]);
                case "choose" -> choose(words[1]);
                case "sign" -> sign();
                case "remove" -> remove();
                case "close" -> close();
                default -> throw new IllegalArgumentException(step);
            };
        } catch (ProblemException e) {
            return e.findings().get(0).message().key();
        }
    }

    private String open(int slot, String pin) {
        key = new SigningKeys(CLOCK, List.of(root)).open(new KeySource.Token(library, slot), pin.toCharArray());
        return "opened " + key.certificates().size() + " chain " + key.chain().size();
    }

    private String choose(String name) {
        key = key.with(name);
        key.requireUsable();
        return "chosen " + key.certificate().subject();
    }

    private String sign() throws Exception {
        byte[] message = {1, 2, 3};
        Signature check = Signature.getInstance(key.algorithms().signature());
        byte[] signature = key.sign(message);
        check.initVerify(key.chain().get(0).getPublicKey());
        check.update(message);
        return "signed " + check.verify(signature);
    }

    private String remove() throws IOException {
        try (Stream<Path> all = Files.walk(tokens)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        return "removed";
    }

    private String close() {
        key.close();
        return "closed";
    }
}
