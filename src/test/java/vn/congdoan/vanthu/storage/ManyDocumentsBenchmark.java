package vn.congdoan.vanthu.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of 20,000 documents: how long opening, listing, saving and closing take. */
@Tag("bench")
class ManyDocumentsBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int DOCUMENTS = 20_000;
    private static final Duration LIST = Duration.ofMillis(100);

    @TempDir
    Path folder;

    @Test
    void listsTwentyThousandDocumentsQuickly() throws Exception {
        Path file = folder.resolve("vanthu");
        try (Database database = new Database(file, () -> false)) {
            fill(database);
            tell("close after filling", timed(database::close));
        }
        System.out.printf(
                "%d documents: file of %d KB%n", DOCUMENTS, Files.size(folder.resolve("vanthu.mv.db")) / 1024);
        try (Database database = new Database(file, () -> false)) {
            DocumentRepository documents = new DocumentRepository(database);
            tell("open and first list", timed(documents::list));
            List<Duration> lists = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                lists.add(timed(() -> assertThat(documents.list()).hasSize(DOCUMENTS)));
            }
            Collections.sort(lists);
            tell("list, median", lists.get(lists.size() / 2));
            List<Duration> saves = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                Draft draft = new Draft(i);
                saves.add(timed(() -> documents.save(1, Drafts.plan("Sửa", draft.body()), "sua", Instant.now())));
            }
            Collections.sort(saves);
            tell("save, median", saves.get(saves.size() / 2));
            tell("save, 95th", saves.get(saves.size() * 95 / 100));
            long start = System.nanoTime();
            database.close();
            tell("close, by the clock", Duration.ofNanos(System.nanoTime() - start));
            assertThat(lists.get(lists.size() / 2)).isLessThan(LIST);
        }
    }

    private record Draft(int round) {
        String body() {
            return "1. Nội dung của kế hoạch, lần sửa thứ " + round + ".\n" + "x".repeat(10_000);
        }
    }

    private static void fill(Database database) {
        new DocumentRepository(database).create(Drafts.plan("Mẫu", "1. Một."), "", "mau", Instant.now());
        database.write(dsl -> dsl.execute("insert into document (template_id, type_code, type_name, running_number,"
                + " number_suffix, symbol, subject, date_year, date_month, date_day, search_text, created_at, updated_at)"
                + " select template_id, type_code, type_name, x, number_suffix, symbol,"
                + " 'Tuyên truyền, phổ biến nghị quyết đại hội công đoàn các cấp, số ' || x, 2024, 1 + mod(x, 12), null,"
                + " 'ke hoach tuyen truyen pho bien nghi quyet dai hoi cong doan cac cap so ' || x, created_at,"
                + " dateadd('SECOND', -mod(x * 7919, 100000), updated_at)"
                + " from document, system_range(2, " + DOCUMENTS + ") r(x) where id = 1"));
        database.write(
                dsl -> dsl.execute("insert into document_content select d.id, c.parts, repeat('Nội dung ', 400) || d.id"
                        + " from document d, document_content c where c.document_id = 1 and d.id > 1"));
    }

    /** Processor time of this thread, on which H2 works too, so that a busy machine tells the same as an idle one. */
    private static Duration timed(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    }

    private static void tell(String what, Duration time) {
        System.out.printf("%s: %.1f ms%n", what, time.toNanos() / 1e6);
    }
}
