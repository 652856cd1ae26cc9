package vn.congdoan.vanthu.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;
import vn.congdoan.vanthu.app.reading.FileBytes;
import vn.congdoan.vanthu.app.signing.SigningOrder;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.SigningRole;
import vn.congdoan.vanthu.settings.SigningSettings;

/** As what is signed, and what is seen of it. */
final class SignOptions {
    @Option(
            names = "--as",
            paramLabel = "person|organisation|number|date",
            hideParamSyntax = true,
            descriptionKey = "cli.option.as")
    private String role = "person";

    @Option(names = "--image", paramLabel = "PNG", descriptionKey = "cli.option.image")
    private Path image;

    @Option(names = "--tsa", paramLabel = "URL", descriptionKey = "cli.option.tsa")
    private String timestamps = "";

    /** @throws ProblemException for an unknown role, or a picture that can't be read */
    SigningOrder order() {
        byte[] picture = image == null ? null : FileBytes.of(image);
        return new SigningOrder(role(), picture, "", true, timestamps);
    }

    /** The machine's settings with picture and time stamps as they are asked for here. */
    SigningSettings over(SigningSettings machine) {
        SigningSettings stamped =
                timestamps.isBlank() ? machine : machine.withServices(timestamps, machine.watchedFolder());
        return image == null
                ? stamped
                : stamped.withPictures(image.toString(), image.toString(), machine.sealDiameter());
    }

    /** @throws ProblemException for an unknown one */
    SigningRole role() {
        try {
            return SigningRole.valueOf(role.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.of("cli.usage.role", role);
        }
    }
}
