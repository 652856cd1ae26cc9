package vn.congdoan.vanthu.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordHashTest {
    /** Made by the reference program: {@code argon2 somesalt -id -t 2 -k 65536 -p 1} of "password" (its own test vector). */
    private static final String OF_THE_REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    @Test
    void aPasswordMatchesItsHashAndNoOther() {
        String hash = PasswordHash.of("đơn giản mà khó đoán".toCharArray());

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(PasswordHash.matches("đơn giản mà khó đoán".toCharArray(), hash))
                .isTrue();
        assertThat(PasswordHash.matches("đơn giản mà khó đoán ".toCharArray(), hash))
                .isFalse();
        assertThat(PasswordHash.matches(new char[0], hash)).isFalse();
    }

    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        assertThat(PasswordHash.of("mật khẩu".toCharArray())).isNotEqualTo(PasswordHash.of("mật khẩu".toCharArray()));
    }

    @Test
    void theReferenceProgramsHashIsUnderstoodWithItsOwnParameters() {
        assertThat(PasswordHash.matches("password".toCharArray(), OF_THE_REFERENCE))
                .isTrue();
        assertThat(PasswordHash.matches("Password".toCharArray(), OF_THE_REFERENCE))
                .isFalse();
    }

    @Test
    void anInputMethodThatDecomposesLettersTypesTheSamePassword() {
        String composed = Normalizer.normalize("Đồng chí Hường", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);

        String hash = PasswordHash.of(decomposed.toCharArray());

        assertThat(PasswordHash.matches(composed.toCharArray(), hash)).isTrue();
    }

    @Test
    void whatIsNoHashMatchesNothing() {
        for (String text : new String[] {
            "",
            "password",
            "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
            "$argon2id$v=19$m=99999999,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$",
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$A"
        }) {
            assertThat(PasswordHash.matches("password".toCharArray(), text))
                    .as(text)
                    .isFalse();
        }
    }
}
