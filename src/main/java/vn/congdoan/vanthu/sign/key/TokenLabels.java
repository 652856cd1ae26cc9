package vn.congdoan.vanthu.sign.key;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** The names that tokens carry, by which a person tells them apart. */
public final class TokenLabels {
    private static final Logger LOG = LoggerFactory.getLogger(TokenLabels.class);

    private TokenLabels() {}

    /**
     * Of the plugged-in tokens, in the order of their slots.
     *
     * @param library path of their maker's PKCS#11 library
     * @return empty when there is none, or when Java hides them (see {@link TokenState})
     * @throws ProblemException {@code sign.key.notLibrary}
     */
    public static List<String> of(String library) {
        if (!Files.isRegularFile(Path.of(library))) {
            throw ProblemException.of("sign.key.notLibrary", library);
        }
        try {
            Object pkcs11 = TokenState.library(Path.of(library).toAbsolutePath().toString());
            List<String> labels = new ArrayList<>();
            for (long slot : (long[])
                    pkcs11.getClass().getMethod("C_GetSlotList", boolean.class).invoke(pkcs11, true)) {
                labels.add(label(pkcs11, slot));
            }
            return List.copyOf(labels);
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.debug("the tokens are hidden", e);
            return List.of();
        }
    }

    private static String label(Object pkcs11, long slot) throws ReflectiveOperationException {
        Object info = pkcs11.getClass().getMethod("C_GetTokenInfo", long.class).invoke(pkcs11, slot);
        return new String((char[]) info.getClass().getField("label").get(info)).strip();
    }
}
