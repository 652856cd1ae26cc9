package vn.congdoan.vanthu.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.i18n.Messages;

class AppCommandTest {

    @Test
    void noKeyMeansTwoThings() {
        Stream<String> keys = Stream.of(AppCommand.values())
                .flatMap(command -> command.accelerators().stream())
                .map(KeyCombination::getName);

        assertThat(keys.toList()).doesNotHaveDuplicates();
    }

    @Test
    void everyCommandHasAKeyAndAName() {
        Messages messages = new Messages(Locale.forLanguageTag("vi-VN"));

        assertThat(AppCommand.values())
                .allSatisfy(command -> assertThat(command.accelerators()).isNotEmpty())
                .allSatisfy(
                        command -> assertThat(messages.get(command.labelKey())).isNotBlank());
    }
}
