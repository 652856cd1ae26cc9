package vn.congdoan.vanthu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.settings.WindowPlace;

class WindowPlacesTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D RIGHT = new Rectangle2D(1366, 0, 1920, 1040);

    @Test
    void aWindowComesBackWhereItStood() {
        WindowPlace place = new WindowPlace(1500, 100, 1000, 700, false);

        assertThat(WindowPlaces.on(place, List.of(MAIN, RIGHT))).isEqualTo(place);
    }

    @Test
    void aWindowOnAScreenThatIsGoneFillsTheFirst() {
        WindowPlace place = new WindowPlace(1500, 100, 1000, 700, false);

        assertThat(WindowPlaces.on(place, List.of(MAIN))).isEqualTo(new WindowPlace(0, 0, 1366, 728, true));
    }

    @Test
    void aWindowWhoseTitleIsAboveTheScreenCannotBeReached() {
        WindowPlace place = new WindowPlace(10, -300, 1000, 700, false);

        assertThat(WindowPlaces.on(place, List.of(MAIN)).y()).isZero();
    }

    @Test
    void aWindowLargerThanItsScreenIsMadeToFit() {
        WindowPlace place = new WindowPlace(0, 0, 3000, 2000, false);

        assertThat(WindowPlaces.on(place, List.of(MAIN))).isEqualTo(new WindowPlace(0, 0, 1366, 728, false));
    }

    @Test
    void theFirstTimeItFillsTheMainScreen() {
        assertThat(WindowPlaces.on(null, List.of(MAIN, RIGHT)).maximized()).isTrue();
    }
}
