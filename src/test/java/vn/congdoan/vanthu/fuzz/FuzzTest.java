package vn.congdoan.vanthu.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some hundred broken files and monsters through the whole pipeline; {@link FuzzRun} tries thousands. */
class FuzzTest {
    private static final int BROKEN = Integer.getInteger("vanthu.fuzz", 240);
    private static final int SIZE = 3_000;
    private static final int EVERY = 9;

    /** Milliseconds of work, reading and checking, generous for slow machines. */
    private static final long SLOWEST = 10_000;

    @TempDir
    Path folder;

    @Test
    void brokenFilesEndInADocumentOrInOneNamedCause() throws Exception {
        List<FuzzInput> files = Corpus.files();
        List<FuzzInput> inputs = new ArrayList<>();
        for (int i = 0; i < BROKEN; i++) {
            Random random = new Random(20_261_125L + i);
            FuzzInput sound = files.get(random.nextInt(files.size()));
            FuzzInput broken = new Mutations(random).of(sound, files.get(random.nextInt(files.size())));
            inputs.add(new FuzzInput(i + "-" + broken.name(), broken.bytes()));
        }
        assertThat(broken(inputs, 10)).isEmpty();
    }

    @Test
    void filesOfOneEndlessLineOrOfOneEndlessListEndInTime() throws Exception {
        List<FuzzInput> all = new Monsters(SIZE).all();
        List<FuzzInput> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += EVERY) {
            some.add(all.get(i));
        }
        assertThat(broken(some, 12)).isEmpty();
    }

    private List<String> broken(List<FuzzInput> inputs, int exportEvery) throws Exception {
        List<String> broken = new ArrayList<>();
        int count = 0;
        try (FuzzPipeline pipeline = new FuzzPipeline(folder)) {
            for (FuzzInput input : inputs) {
                pipeline.run(input, count++ % exportEvery == 0).forEach(what -> broken.add(input.name() + " " + what));
                if (pipeline.readMs() > SLOWEST) {
                    broken.add(input.name() + " slow: " + pipeline.stages());
                }
            }
        }
        return broken;
    }
}
