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
                double least = 5 + random.nextInt(100);
                double most = least + random.nextInt(400);
                needs[c] = new ColumnNeed(least, most, least + random.nextDouble() * (most - least));
            }
            double[] columns = ColumnNeed.shared(List.of(needs), 467.75);
            assertThat(Arrays.stream(columns).sum()).isCloseTo(467.75, EXACT);
            assertThat(columns).doesNotContain(0.0);
        }
    }

    @Test
    void everyColumnHoldsItsLongestWordWhenAllCan() {
        double[] columns = ColumnNeed.shared(
                List.of(new ColumnNeed(30, 30, 30), new ColumnNeed(60, 900, 700), new ColumnNeed(90, 95, 92)), 460);
        assertThat(columns[0]).isGreaterThanOrEqualTo(30);
        assertThat(columns[1]).isGreaterThan(250);
        assertThat(columns[2]).isGreaterThanOrEqualTo(90);
    }

    @Test
    void aColumnThatIsMostlyEmptyDoesNotSqueezeOneThatIsAlwaysFull() {
        ColumnNeed names = new ColumnNeed(40, 170, 160);
        ColumnNeed rareNotes = new ColumnNeed(40, 600, 90);
        double[] columns = ColumnNeed.shared(List.of(names, rareNotes), 400);
        assertThat(columns[0]).isGreaterThanOrEqualTo(170);
    }

    @Test
    void tooManyColumnsAreNarrowedInProportion() {
        double[] columns =
                ColumnNeed.shared(List.of(new ColumnNeed(300, 300, 300), new ColumnNeed(600, 600, 600)), 450);
        assertThat(columns[0]).isCloseTo(150, EXACT);
        assertThat(columns[1]).isCloseTo(300, EXACT);
    }
}
