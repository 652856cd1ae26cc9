package vn.congdoan.vanthu.text.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Một ⟦hai⟧ ba ~ Một **⟦hai⟧** ba",
                "Một **⟦hai⟧** ba ~ Một ⟦hai⟧ ba",
                "Một ⟦**hai**⟧ ba ~ Một ⟦hai⟧ ba",
                "⟦Một hai⟧ ~ **⟦Một hai⟧**",
                "1. ⟦Một⟧ hai ~ 1. **⟦Một⟧** hai",
                "⟦1. Một⟧ hai ~ 1. **⟦Một⟧** hai",
                "Một **hai ⟦ba** bốn⟧ ~ Một **hai ⟦ba bốn⟧**",
                "Một *⟦hai⟧* ba ~ Một ***⟦hai⟧*** ba",
                "1. ⟦Một/- Hai⟧ ~ 1. **⟦Một**/- **Hai⟧**",
                "Một ha‸i ba ~ Một **⟦hai⟧** ba",
                "| A | ⟦B⟧ | ~ | A | **⟦B⟧** |",
                "Căn cứ ⟦Luật⟧; ~ Căn cứ **⟦Luật⟧**;",
                "Một⟦ hai ⟧ba ~ Một **⟦hai⟧** ba",
                "5 \\* ⟦3⟧ ~ 5 \\* **⟦3⟧**",
            })
    void switchesBold(String before, String after) {
        assertThat(Marked.after(before.replace('/', '\n'), BodyEdits::bold)).isEqualTo(after.replace('/', '\n'));
    }

    @Test
    void switchesItalics() {
        assertThat(Marked.after("Một ⟦hai⟧", BodyEdits::italic)).isEqualTo("Một *⟦hai⟧*");
        assertThat(Marked.after("Một ***⟦hai⟧***", BodyEdits::italic)).isEqualTo("Một **⟦hai⟧**");
    }

    @Test
    void doesNothingWithoutWords() {
        assertThat(Marked.after("Một ‸ hai", BodyEdits::bold)).isEqualTo("nothing");
        assertThat(Marked.after("‸", BodyEdits::bold)).isEqualTo("nothing");
        assertThat(Marked.after("Phụ lục\nTÊ‸N", BodyEdits::bold)).isEqualTo("nothing");
    }
}
