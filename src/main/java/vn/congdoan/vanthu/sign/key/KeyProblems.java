package vn.congdoan.vanthu.sign.key;

import java.security.UnrecoverableKeyException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.security.auth.login.LoginException;
import vn.congdoan.vanthu.domain.problem.ProblemException;

/** What the many ways to fail of key stores and tokens mean to a person. */
final class KeyProblems {
    private static final List<String> GONE = List.of(
            "CKR_DEVICE_REMOVED",
            "CKR_TOKEN_NOT_PRESENT",
            "CKR_TOKEN_NOT_RECOGNIZED",
            "CKR_SESSION_HANDLE_INVALID",
            "CKR_SESSION_CLOSED",
            "CKR_SLOT_ID_INVALID",
            "CKR_KEY_HANDLE_INVALID",
            "CKR_OBJECT_HANDLE_INVALID",
            "CKR_USER_NOT_LOGGED_IN",
            "CKR_DEVICE_ERROR",
            "CKR_CRYPTOKI_NOT_INITIALIZED",
            "Token has been removed",
            "Token was removed");

    private KeyProblems() {}

    /** @param about what the token says of its tries after the failure */
    static ProblemException whileOpening(Exception failure, PinState about) {
        String said = said(failure);
        if (said.contains("CKR_PIN_LOCKED") || about == PinState.LOCKED) {
            return ProblemException.causedBy(failure, "sign.key.pinLocked");
        }
        if (said.contains("CKR_PIN_EXPIRED")) {
            return ProblemException.causedBy(failure, "sign.key.pinExpired");
        }
        if (said.contains("CKR_PIN_") || isLoginFailure(failure)) {
            return ProblemException.causedBy(failure, wrongPin(about));
        }
        if (GONE.stream().anyMatch(said::contains)) {
            return ProblemException.causedBy(failure, "sign.key.tokenGone");
        }
        return ProblemException.causedBy(failure, "sign.key.tokenFailed", code(said));
    }

    private static String wrongPin(PinState about) {
        return switch (about) {
            case FINAL_TRY -> "sign.key.wrongPinLastTry";
            case FEW_TRIES -> "sign.key.wrongPinFewTries";
            default -> "sign.key.wrongPin";
        };
    }

    static ProblemException whileSigning(Exception failure) {
        String said = said(failure);
        if (GONE.stream().anyMatch(said::contains)) {
            return ProblemException.causedBy(failure, "sign.key.tokenGone");
        }
        if (said.contains("CKR_PIN_LOCKED")) {
            return ProblemException.causedBy(failure, "sign.key.pinLocked");
        }
        return ProblemException.causedBy(failure, "sign.key.notSigned", code(said));
    }

    static boolean isWrongPassword(Throwable failure) {
        return causes(failure).stream().anyMatch(UnrecoverableKeyException.class::isInstance);
    }

    private static boolean isLoginFailure(Throwable failure) {
        return causes(failure).stream()
                .anyMatch(cause -> cause instanceof LoginException || cause instanceof UnrecoverableKeyException);
    }

    private static String said(Throwable failure) {
        StringBuilder said = new StringBuilder();
        causes(failure).forEach(cause -> said.append(cause.getMessage()).append('\n'));
        return said.toString();
    }

    /** The code that the token's maker can make something of; "" when it gave none. */
    private static String code(String said) {
        var found = Pattern.compile("CKR_\\w+").matcher(said);
        return found.find() ? found.group() : "";
    }

    private static Set<Throwable> causes(Throwable failure) {
        Set<Throwable> causes = new LinkedHashSet<>();
        for (Throwable cause = failure; cause != null && causes.add(cause); ) {
            cause = cause.getCause();
        }
        return causes;
    }
}
