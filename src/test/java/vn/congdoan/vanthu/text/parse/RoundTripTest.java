package vn.congdoan.vanthu.text.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Level;

class RoundTripTest {
    private static final int BODIES = Integer.getInteger("vanthu.bodies", 8_000);

    @Test
    void readsBackEveryBodyThatItWrites() {
        for (int seed = 0; seed < BODIES; seed++) {
            DocumentBody body = NormalForm.of(new RandomBodies(seed).body());
            String typed = BodyWriter.write(body);
            assertThat(BodyParser.parse(typed).body())
                    .as("seed %d:%n%s", seed, typed)
                    .isEqualTo(body);
        }
    }

    @Test
    void writesBodiesInTheirNormalForm() {
        for (int seed = 0; seed < BODIES / 4; seed++) {
            DocumentBody body = new RandomBodies(seed).body();
            DocumentBody normal = NormalForm.of(body);
            assertThat(NormalForm.of(normal)).as("seed %d", seed).isEqualTo(normal);
            assertThat(BodyWriter.write(body)).isEqualTo(BodyWriter.write(normal));
        }
    }

    @Test
    void writesAnyReadTextTheSameTwice() {
        for (int seed = 0; seed < BODIES; seed++) {
            DocumentBody body = NormalForm.of(
                    BodyParser.parse(new RandomBodies(seed).typed()).body());
            String written = BodyWriter.write(body);
            DocumentBody again = BodyParser.parse(written).body();
            assertThat(again).as("seed %d:%n%s", seed, written).isEqualTo(body);
            assertThat(BodyWriter.write(again)).isEqualTo(written);
        }
    }

    @Test
    void countsPastTheUsualLabels() {
        for (Level level : Level.values()) {
            List<Block> items =
                    new ArrayList<>(Collections.nCopies(120, new Block.Item(level, InlineText.of("Nội dung"))));
            DocumentBody body = new DocumentBody(List.of(), items, List.of());
            assertThat(BodyParser.parse(BodyWriter.write(body)).body()).isEqualTo(body);
        }
    }
}
