package vn.congdoan.vanthu.sign.key;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.signature.KeySource;

/**
 * What a token says of itself (CK_TOKEN_INFO). Java's provider hides it; the classes behind it show it when the program is
 * started with {@code --add-exports jdk.crypto.cryptoki/sun.security.pkcs11.wrapper=ALL-UNNAMED}, as its manifest asks. Without,
 * nothing is known and slots are counted with the empty ones.
 *
 * @param slotId -1 when it isn't known
 */
record TokenState(long slotId, PinState pin) {
    private static final Logger LOG = LoggerFactory.getLogger(TokenState.class);
    private static final TokenState HIDDEN = new TokenState(-1, PinState.UNKNOWN);
    private static final String WRAPPER = "sun.security.pkcs11.wrapper.";

    /** PKCS#11 2.40, table 7. */
    private static final long FEW_TRIES = 0x10000;

    private static final long FINAL_TRY = 0x20000;
    private static final long LOCKED = 0x40000;
    private static final long LOCKING_BY_SYSTEM = 2;

    /** @throws ProblemException {@code sign.key.noToken} when the slots can be counted and there are fewer */
    static TokenState of(KeySource.Token token) {
        try {
            Object library = library(Path.of(token.library()).toAbsolutePath().toString());
            long[] slots = (long[])
                    library.getClass().getMethod("C_GetSlotList", boolean.class).invoke(library, true);
            if (token.slot() < 0 || token.slot() >= slots.length) {
                throw ProblemException.of("sign.key.noToken", token.slot());
            }
            return new TokenState(slots[token.slot()], pin(library, slots[token.slot()]));
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.debug("the token's state is hidden", e);
            return HIDDEN;
        }
    }

    static Object library(String path) throws ReflectiveOperationException {
        Class<?> type = Class.forName(WRAPPER + "PKCS11");
        Class<?> settings = Class.forName(WRAPPER + "CK_C_INITIALIZE_ARGS");
        Object initial = settings.getConstructor().newInstance();
        settings.getField("flags")
                .setLong(initial, LOCKING_BY_SYSTEM); // as the provider does, which shares this library
        try {
            return type.getMethod("getInstance", String.class, String.class, settings, boolean.class)
                    .invoke(null, path, "C_GetFunctionList", initial, false);
        } catch (InvocationTargetException e) {
            throw ProblemException.causedBy(e.getCause(), "sign.key.notLibrary", path);
        }
    }

    private static PinState pin(Object library, long slot) throws ReflectiveOperationException {
        Object info = library.getClass().getMethod("C_GetTokenInfo", long.class).invoke(library, slot);
        long flags = info.getClass().getField("flags").getLong(info);
        if ((flags & LOCKED) != 0) {
            return PinState.LOCKED;
        }
        return (flags & FINAL_TRY) != 0
                ? PinState.FINAL_TRY
                : (flags & FEW_TRIES) != 0 ? PinState.FEW_TRIES : PinState.UNKNOWN;
    }
}
