package vn.congdoan.vanthu.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.storage.ChildProcess;
import vn.congdoan.vanthu.storage.Database;
import vn.congdoan.vanthu.storage.DocumentRepository;

/**
 * A process that types is killed at random moments. {@code -Dvanthu.killRounds=20} for the figure that issue 2 asks for; the
 * ordinary run makes fewer.
 */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("vanthu.killRounds", 4);
    /** The product promises 5 s (product.md 112). */
    private static final Duration LONGEST_LOSS = Duration.ofSeconds(3);

    private static final int SHORTEST_TYPING_MILLIS = 50;
    private static final int LONGEST_TYPING_MILLIS = 2600;

    @TempDir
    Path folder;

    @Test
    @Timeout(300)
    void losesLittleOfWhatWasTypedAndOpensEachTime() throws Exception {
        Random random = new Random(20261121);
        Duration worst = Duration.ZERO;
        for (int round = 1; round <= ROUNDS; round++) {
            Typed typed = new Typed();
            try (ChildProcess child = ChildProcess.start(TypingProcess.class, folder.toString())) {
                Thread listening = listen(child, typed);
                typed.awaitFirst();
                Thread.sleep(random.nextInt(SHORTEST_TYPING_MILLIS, LONGEST_TYPING_MILLIS));
                child.kill();
                listening.join();
            }
            String kept = keptText();
            assertThat(kept).as("round %d", round).isEqualTo(expected(kept.length()));
            Duration loss = typed.lost(kept.length());
            assertThat(loss).as("lost in round %d", round).isLessThan(LONGEST_LOSS);
            worst = loss.compareTo(worst) > 0 ? loss : worst;
        }
        System.out.printf("kill -9, %d rounds: at most %d ms of typing lost%n", ROUNDS, worst.toMillis());
    }

    private String keptText() {
        try (Database database =
                new Database(new vn.congdoan.vanthu.files.DataFolder(folder).database(), () -> false)) {
            DocumentRepository documents = new DocumentRepository(database);
            List<DocumentSummary> list = documents.list();
            assertThat(list).hasSize(1);
            return documents.draft(list.get(0).id()).orElseThrow().bodyText();
        }
    }

    private static String expected(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(TypingProcess.letter(i));
        }
        return text.toString();
    }

    private static Thread listen(ChildProcess child, Typed typed) {
        Thread thread = new Thread(() -> {
            try {
                for (String line = child.line(); line != null; line = child.line()) {
                    if (line.startsWith(TypingProcess.SAID)) { // and not a line of the log
                        typed.heard(Integer.parseInt(line.substring(TypingProcess.SAID.length())));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        thread.start();
        return thread;
    }

    /** When each letter was typed, as the child told it. */
    private static final class Typed {
        private final java.util.NavigableMap<Integer, Long> times = new java.util.TreeMap<>();

        synchronized void heard(int length) {
            times.put(length, System.nanoTime());
            notifyAll();
        }

        synchronized void awaitFirst() throws InterruptedException {
            while (times.isEmpty()) {
                wait();
            }
        }

        /** From the first letter that was lost to the last one that was typed. */
        synchronized Duration lost(int kept) {
            Long first = times.get(kept + 1);
            return first == null
                    ? Duration.ZERO
                    : Duration.ofNanos(times.lastEntry().getValue() - first);
        }
    }
}
