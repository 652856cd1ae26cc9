package vn.congdoan.vanthu.secret;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords by Argon2id (RFC 9106). A hash is a text in PHC form, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, that holds the
 * parameters it was made with, so that they can be raised without making the old ones worthless.
 */
public final class PasswordHash {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** A decomposed letter (NFD) for a composed one that was typed by another input method would be another password. */
    private static final Normalizer.Form ONE_FORM = Normalizer.Form.NFC;

    private PasswordHash() {}

    /**
     * The hash of a password with a salt of its own; takes some tenths of a second on purpose.
     *
     * @param password left as it is; the caller wipes it
     */
    public static String of(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Phc unhashed = new Phc(Phc.MEMORY_KIB, Phc.PASSES, Phc.LANES, salt, new byte[HASH_BYTES]);
        return unhashed.withHash(compute(password, unhashed)).text();
    }

    /**
     * Whether this is the password of the hash; takes as long for a right one as for a wrong one.
     *
     * @param password left as it is; the caller wipes it
     * @param hash what {@link #of} returned; anything else matches no password
     */
    public static boolean matches(char[] password, String hash) {
        return Phc.parse(hash)
                .map(stored -> MessageDigest.isEqual(stored.hash(), compute(password, stored)))
                .orElse(false);
    }

    private static byte[] compute(char[] password, Phc phc) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(phc.memoryKib())
                .withIterations(phc.passes())
                .withParallelism(phc.lanes())
                .withSalt(phc.salt())
                .build());
        byte[] bytes = bytes(password);
        byte[] hash = new byte[phc.hash().length];
        generator.generateBytes(bytes, hash);
        Arrays.fill(bytes, (byte) 0);
        return hash;
    }

    private static byte[] bytes(char[] password) {
        CharBuffer typed = CharBuffer.wrap(password);
        // Only where it must: the text that the normaliser makes can't be wiped.
        CharBuffer composed = Normalizer.isNormalized(typed, ONE_FORM)
                ? typed
                : CharBuffer.wrap(Normalizer.normalize(typed, ONE_FORM).toCharArray());
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(composed);
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
        Arrays.fill(encoded.array(), (byte) 0);
        if (composed != typed) {
            Arrays.fill(composed.array(), '\0');
        }
        return bytes;
    }

    /** Unpadded, as PHC texts have it. */
    static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
