package vn.congdoan.vanthu.render.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.print.PagePicture;
import vn.congdoan.vanthu.domain.problem.ProblemException;

class PagePicturesTest {
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void showsInkWhereThePageHasItOnWhitePaper() {
        try (PagePictures pictures = PagePictures.open(PrintedSamples.pages(2))) {
            assertThat(pictures.count()).isEqualTo(2);
            PagePicture second = pictures.picture(1, 2);
            assertThat(second.width()).isBetween(1190, 1191);
            assertThat(second.height()).isBetween(1683, 1684);
            assertThat(pixel(second, 2 * 250, 2 * 150)).isEqualTo(BLACK);
            assertThat(pixel(second, 2 * 150, 2 * 150)).isEqualTo(WHITE);
        }
    }

    @Test
    void refusesWhatIsNoPdf() {
        assertThatThrownBy(() -> PagePictures.open("hello".getBytes()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("picture.unreadable");
    }

    private static int pixel(PagePicture picture, int x, int y) {
        return picture.pixels()[y * picture.width() + x];
    }
}
