package vn.congdoan.vanthu.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigatorTest {
    private final Navigator navigator = new Navigator();

    @Test
    void thePresentScreenIsToldBeforeItIsLeft() {
        List<Destination> left = new ArrayList<>();
        navigator.setLeaving(() -> left.add(navigator.destinationProperty().get()));

        navigator.open(new Destination.Editor(3));
        navigator.open(new Destination.Documents());

        assertThat(left).containsExactly(new Destination.Editor(3));
        assertThat(navigator.destinationProperty().get()).isEqualTo(new Destination.Documents());
    }

    @Test
    void aScreenThatCouldNotSaveStays() {
        navigator.open(new Destination.Editor(3));
        navigator.setLeaving(() -> false);

        assertThat(navigator.open(new Destination.Documents())).isFalse();
        assertThat(navigator.destinationProperty().get()).isEqualTo(new Destination.Editor(3));
    }

    @Test
    void goingWhereOneIsAlreadyComesAnew() {
        List<Destination> seen = new ArrayList<>();
        navigator.open(new Destination.TemplatePicker());
        navigator.destinationProperty().addListener((o, was, is) -> {
            if (is != null) {
                seen.add(is);
            }
        });

        navigator.open(new Destination.TemplatePicker());

        assertThat(seen).containsExactly(new Destination.TemplatePicker());
    }
}
