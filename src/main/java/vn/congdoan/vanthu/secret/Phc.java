package vn.congdoan.vanthu.secret;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hash in the form of the Password Hashing Competition, taken apart.
 *
 * @param memoryKib in KiB
 */
record Phc(int memoryKib, int passes, int lanes, byte[] salt, byte[] hash) {
    /** 19 MiB and two passes: the least that OWASP's Password Storage Cheat Sheet gives for Argon2id. */
    static final int MEMORY_KIB = 19 * 1024;

    static final int PASSES = 2;
    static final int LANES = 1;

    /** A changed row must not be able to take all memory, or the whole day. */
    private static final int MOST_MEMORY_KIB = 1 << 20;

    private static final int MOST_PASSES = 100;
    private static final int MOST_LANES = 16;
    private static final int LEAST_BYTES = 8;
    private static final int MOST_BYTES = 128;

    private static final Pattern FORM = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,9}),p=(\\d{1,9})"
            + "\\$([A-Za-z0-9+/]{1,400})\\$([A-Za-z0-9+/]{1,400})");

    /** Nothing for a text that is no such hash or asks for too much. */
    static Optional<Phc> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Phc phc = new Phc(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)),
                    Base64.getDecoder().decode(parts.group(4)),
                    Base64.getDecoder().decode(parts.group(5)));
            return phc.isUsable() ? Optional.of(phc) : Optional.empty();
        } catch (IllegalArgumentException e) { // a length that Base64 can't have
            return Optional.empty();
        }
    }

    Phc withHash(byte[] computed) {
        return new Phc(memoryKib, passes, lanes, salt, computed);
    }

    String text() {
        return "$argon2id$v=19$m=" + memoryKib + ",t=" + passes + ",p=" + lanes + "$" + PasswordHash.base64(salt) + "$"
                + PasswordHash.base64(hash);
    }

    private boolean isUsable() {
        return memoryKib >= 8 * lanes
                && memoryKib <= MOST_MEMORY_KIB
                && passes >= 1
                && passes <= MOST_PASSES
                && lanes >= 1
                && lanes <= MOST_LANES
                && hasLength(salt)
                && hasLength(hash);
    }

    private static boolean hasLength(byte[] bytes) {
        return bytes.length >= LEAST_BYTES && bytes.length <= MOST_BYTES;
    }
}
