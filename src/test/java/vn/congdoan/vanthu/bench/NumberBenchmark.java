package vn.congdoan.vanthu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import vn.congdoan.vanthu.AppContext;
import vn.congdoan.vanthu.app.register.IssueRequest;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.workflow.WorkflowAction;
import vn.congdoan.vanthu.storage.Drafts;

/**
 * P10: a number given and on the disk, against a bare row of a book (as wide, its number unique, no second index) inserted into
 * H2 by open statements and synced. All are warmed by the same number of runs and take turns, a few at a time, because the
 * disk's mood changes.
 */
final class NumberBenchmark {
    /** Until the virtual machine has compiled what is measured. */
    private static final int WARM = Integer.getInteger("warm", 2500);

    private static final int ROUNDS = 60;
    private static final int EACH = 4;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);
    private static final String SETTINGS = ";MODE=PostgreSQL;WRITE_DELAY=0;DB_CLOSE_DELAY=-1";

    private static final String INSERT = "insert into entry (series_id, running_number, symbol, entry_date, type_name,"
            + " subject, signer, recipients, note, state) values (1, ?, ?, ?, ?, ?, ?, ?, '', 'ISSUED')";

    private final Path work;
    private int bareNumber;
    private final Deque<Long> approved = new ArrayDeque<>();

    NumberBenchmark(Path work) throws IOException {
        this.work = Files.createTempDirectory(work, "numbers");
    }

    /** Something that is done once. */
    private interface Once {
        void run() throws SQLException;
    }

    void run() throws SQLException {
        Draft plan = Drafts.plan("Tập huấn cán bộ công đoàn", "1. Mục đích\nNâng cao chất lượng.\n");
        Draft open = plan.withParts(plan.parts().withNumber(DocumentNumber.open("KH-CĐGD")));
        try (AppContext context = new AppContext(
                        work.resolve("data"), Clock.systemDefaultZone(), Locale.forLanguageTag("vi-VN"));
                Connection bare = DriverManager.getConnection("jdbc:h2:file:" + work.resolve("bare") + SETTINGS)) {
            prepare(bare);
            approve(context, open, WARM + ROUNDS * EACH);
            Once stored = () -> context.life().register().give(approved.remove(), IssueRequest.on(DAY));
            Once file = () -> context.life().register().give(open, IssueRequest.on(DAY));
            try (PreparedStatement insert = bare.prepareStatement(INSERT);
                    PreparedStatement sync = bare.prepareStatement("checkpoint sync")) {
                compare(stored, file, () -> insert(insert, sync));
            }
        }
    }

    private static void compare(Once stored, Once file, Once row) throws SQLException {
        double[] storedTimes = new double[ROUNDS];
        double[] fileTimes = new double[ROUNDS];
        double[] rowTimes = new double[ROUNDS];
        seconds(stored, WARM);
        seconds(file, WARM);
        seconds(row, WARM);
        for (int round = 0; round < ROUNDS; round++) {
            rowTimes[round] = seconds(row, EACH);
            storedTimes[round] = seconds(stored, EACH);
            fileTimes[round] = seconds(file, EACH);
        }
        print("bare row and sync", rowTimes, rowTimes);
        print("number of a stored document", storedTimes, rowTimes);
        print("number of a file", fileTimes, rowTimes);
    }

    private static double seconds(Once once, int times) throws SQLException {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            once.run();
        }
        return (System.nanoTime() - start) / 1e9 / times;
    }

    private static void print(String what, double[] times, double[] bare) {
        double[] ratios = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            ratios[i] = bare[i] / times[i];
        }
        System.out.printf(
                "P10: %s: %.1f per second, %.2f × of the bare row (median of %d rounds)%n",
                what, 1 / Series.median(times), Series.median(ratios), times.length);
    }

    private void approve(AppContext context, Draft draft, int count) {
        for (int i = 0; i < count; i++) {
            long id = context.documentService().create(draft, "");
            context.life().workflow().apply(id, WorkflowAction.SUBMIT, "");
            context.life().workflow().apply(id, WorkflowAction.APPROVE, "");
            approved.add(id);
        }
    }

    private static void prepare(Connection bare) throws SQLException {
        try (Statement statement = bare.createStatement()) {
            statement.execute("create table entry (id bigint generated by default as identity primary key,"
                    + " series_id bigint not null, running_number integer not null, symbol text not null,"
                    + " entry_date date, type_name text not null, subject text not null, signer text not null,"
                    + " recipients text not null, note text not null, state text not null,"
                    + " unique (series_id, running_number))");
        }
    }

    private void insert(PreparedStatement insert, PreparedStatement sync) throws SQLException {
        int column = 1;
        bareNumber++;
        insert.setInt(column++, bareNumber);
        insert.setString(column++, "KH-CĐGD");
        insert.setObject(column++, DAY);
        insert.setString(column++, "Kế hoạch");
        insert.setString(column++, "Tập huấn cán bộ công đoàn");
        insert.setString(column++, "Nguyễn Văn A");
        insert.setString(column, "Như trên; Lưu VT");
        insert.executeUpdate();
        sync.execute();
    }
}
