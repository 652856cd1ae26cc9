package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import vn.congdoan.vanthu.app.signing.OpenKey;
import vn.congdoan.vanthu.app.signing.SigningService;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.settings.SigningSettings;

/** Whose key signs. */
final class KeyOptions {
    @ArgGroup(multiplicity = "1")
    private Source source;

    @Option(names = "--slot", paramLabel = "N", descriptionKey = "cli.option.slot")
    private int slot;

    @Option(names = "--cert", paramLabel = "NAME", descriptionKey = "cli.option.cert")
    private String certificate = "";

    /** One of them. */
    static final class Source {
        @Option(names = "--key", paramLabel = "FILE.p12", required = true, descriptionKey = "cli.option.key")
        private Path file;

        @Option(names = "--pkcs11", paramLabel = "LIB", required = true, descriptionKey = "cli.option.pkcs11")
        private Path library;
    }

    /** Whether several threads may sign at once; tokens do one thing after the other. */
    boolean isQuick() {
        return source.file != null;
    }

    /** The machine's settings with this key in the place of its own. */
    SigningSettings over(SigningSettings machine) {
        SigningSettings with = source.file != null
                ? machine.withKey(SigningSettings.Key.FILE, source.file.toString(), "", 0)
                : machine.withKey(SigningSettings.Key.TOKEN, "", source.library.toString(), slot);
        return with.withCertificates(certificate, certificate);
    }

    /** @throws ProblemException why the key can't be used */
    OpenKey open(SigningService signing, CliSession session) {
        OpenKey key = signing.open(over(SigningSettings.DEFAULT).source(), session.pin());
        try {
            return certificate.isBlank() ? key : key.with(certificate);
        } catch (ProblemException e) {
            key.close();
            throw e;
        }
    }
}
