package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.SUBMISSION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import vn.congdoan.vanthu.domain.report.Submission.Status;
import vn.congdoan.vanthu.domain.report.board.Receipt;

/** Which reports came in, without unpacking their figures: what boards and heat maps are made of. */
public final class ReceiptRepository {
    private static final List<Field<?>> COLUMNS = List.of(
            SUBMISSION.ID,
            SUBMISSION.UNIT_ID,
            SUBMISSION.VERSION,
            SUBMISSION.FILE_NAME,
            SUBMISSION.RECEIVED_ON,
            SUBMISSION.STATUS,
            SUBMISSION.PROBLEM,
            SUBMISSION.RETURNED_AT);

    private static final Prepared OF_ROUND = Prepared.of(dsl -> dsl.select(COLUMNS)
            .from(SUBMISSION)
            .where(SUBMISSION.ROUND_ID.eq(Prepared.unknown(SUBMISSION.ROUND_ID)))
            .orderBy(SUBMISSION.UNIT_ID, SUBMISSION.VERSION));

    private final Database database;

    public ReceiptRepository(Database database) {
        this.database = database;
    }

    /** By unit and version. */
    public List<Receipt> of(long roundId) {
        return database.read(dsl -> OF_ROUND.list(dsl, ReceiptRepository::receipt, roundId));
    }

    /** The same of several rounds, as of one moment. */
    public Map<Long, List<Receipt>> of(Collection<Long> rounds) {
        return database.read(dsl -> {
            Map<Long, List<Receipt>> receipts = new HashMap<>();
            rounds.forEach(round ->
                    receipts.put(round, new ArrayList<>(OF_ROUND.list(dsl, ReceiptRepository::receipt, round))));
            return receipts;
        });
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        int column = 1;
        return new Receipt(
                row.getLong(column++),
                row.getLong(column++),
                row.getInt(column++),
                row.getString(column++),
                row.getObject(column++, LocalDate.class),
                Status.valueOf(row.getString(column++)),
                row.getString(column++),
                row.getObject(column) != null);
    }
}
