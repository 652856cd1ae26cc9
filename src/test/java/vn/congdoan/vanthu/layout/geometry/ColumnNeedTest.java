package vn.congdoan.vanthu.layout.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ColumnNeedTest {
    private static final Offset<Double> EXACT = within(1e-6);

    @Test
    void aTableAlwaysFillsItsWidth() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            ColumnNeed[] needs = new ColumnNeed[1 + random.nextInt(20)];
            for (int c = 0; c < needs.length; c++) {
                int least = 5 + random.nextInt(100);
                needs[c] = new ColumnNeed(
                        least,
                        random.doubles(1 + random.nextInt(30), least, 500).toArray());
            }
            double[] columns = ColumnNeed.shared(List.of(needs), 467.75);
            assertThat(Arrays.stream(columns).sum()).isCloseTo(467.75, EXACT);
            assertThat(columns).doesNotContain(0.0);
        }
    }

    @Test
    void everyColumnHoldsItsLongestWordWhenAllCan() {
        double[] columns = ColumnNeed.shared(List.of(need(30, 30), need(60, 900, 700), need(90, 95, 92)), 460);
        assertThat(columns[0]).isGreaterThanOrEqualTo(30);
        assertThat(columns[1]).isGreaterThan(250);
        assertThat(columns[2]).isGreaterThanOrEqualTo(90);
    }

    @Test
    void aColumnThatIsMostlyEmptyDoesNotSqueezeOneThatIsAlwaysFull() {
        ColumnNeed names = need(40, 170, 168, 171, 165, 166, 170, 169, 170, 164);
        ColumnNeed rareNotes = need(40, 600, 5, 5, 5, 5, 5, 5, 5, 5);
        double[] columns = ColumnNeed.shared(List.of(names, rareNotes), 400);
        assertThat(columns[0]).isBetween(171.0, 200.0);
        assertThat(columns[1]).isBetween(200.0, 229.0);
    }

    @Test
    void tooManyColumnsAreNarrowedInProportion() {
        double[] columns = ColumnNeed.shared(List.of(need(300, 300), need(600, 600)), 450);
        assertThat(columns[0]).isCloseTo(150, EXACT);
        assertThat(columns[1]).isCloseTo(300, EXACT);
    }

    private static ColumnNeed need(double least, double... texts) {
        return new ColumnNeed(least, texts);
    }
}
