package vn.congdoan.vanthu.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
    @Test
    void handsTheResultsOverInTheOrderOfTheItemsOnTheCallersThread() throws Exception {
        List<Integer> items = IntStream.range(0, 500).boxed().toList();
        List<Integer> results = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        Batch.inOrder(items, item -> item * 2, result -> {
            results.add(result);
            threads.add(Thread.currentThread());
        });
        assertThat(results).isEqualTo(items.stream().map(i -> i * 2).toList());
        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @Test
    void theFirstFailureEndsTheBatchAndIsThrownAsItIs() {
        List<Integer> results = new ArrayList<>();
        assertThatThrownBy(() -> Batch.inOrder(List.of(1, 2, 3), BatchTest::oddOnly, results::add))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("even: 2");
        assertThat(results).containsExactly(1);
    }

    @Test
    void nothingToDoIsDone() throws Exception {
        Batch.inOrder(List.of(), item -> item, result -> assertThat(result).isNull());
    }

    private static int oddOnly(int item) throws IOException {
        if (item % 2 == 0) {
            throw new IOException("even: " + item);
        }
        return item;
    }
}
