package vn.congdoan.vanthu.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
    private final ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
    private final ColorSpace javas = ColorSpace.getInstance(ColorSpace.CS_sRGB);

    @Test
    void meansTheSameColoursAsTheProfileOfTheJdk() {
        for (float[] colour : new float[][] {{0, 0, 0}, {1, 1, 1}, {1, 0, 0}, {0, 0.5f, 0}, {0.2f, 0.4f, 0.9f}}) {
            float[] expected = javas.toCIEXYZ(colour);
            float[] actual = ours.toCIEXYZ(colour);
            for (int i = 0; i < 3; i++) {
                assertThat(actual[i]).isCloseTo(expected[i], within(0.005f));
            }
        }
    }
}
