package vn.congdoan.vanthu.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void takesTheWrappingsOff() {
        IllegalStateException bug = new IllegalStateException("a");
        assertThat(Failure.cause(new CompletionException(new ExecutionException(bug))))
                .isSameAs(bug);
        assertThat(Failure.cause(bug)).isSameAs(bug);
    }

    @Test
    void givesThePlaceOneCodeWhateverTheValues() {
        assertThat(Failure.code(bug("một"))).isEqualTo(Failure.code(bug("hai"))).matches("VT-[0-9A-F]{4}");
        assertThat(Failure.code(bug("một"))).isNotEqualTo(Failure.code(new IllegalStateException("một")));
    }

    private static IllegalStateException bug(String value) {
        return new IllegalStateException(value);
    }
}
