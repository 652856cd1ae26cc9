package vn.congdoan.vanthu.storage;

import static vn.congdoan.vanthu.storage.jooq.Tables.DOCUMENT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.Field;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.DocumentSummary;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.storage.jooq.tables.records.DocumentRecord;

/** The columns of a document that are listed and searched, taken from its parts. */
final class SummaryRow {
    private SummaryRow() {}

    static void fill(DocumentRecord row, DocumentParts parts, String searchText, Instant now) {
        row.setTypeCode(parts.type().code());
        row.setTypeName(parts.type().name());
        row.setRunningNumber(parts.number().number());
        row.setNumberSuffix(parts.number().suffix());
        row.setSymbol(parts.number().symbol());
        row.setSubject(parts.subject());
        row.setDateYear(parts.date().year());
        row.setDateMonth(parts.date().month());
        row.setDateDay(parts.date().day());
        row.setSearchText(searchText);
        row.setUpdatedAt(stored(now));
    }

    /** The columns that {@link #fill} fills. */
    static final List<Field<?>> FILLED = List.of(
            DOCUMENT.TYPE_CODE,
            DOCUMENT.TYPE_NAME,
            DOCUMENT.RUNNING_NUMBER,
            DOCUMENT.NUMBER_SUFFIX,
            DOCUMENT.SYMBOL,
            DOCUMENT.SUBJECT,
            DOCUMENT.DATE_YEAR,
            DOCUMENT.DATE_MONTH,
            DOCUMENT.DATE_DAY,
            DOCUMENT.SEARCH_TEXT,
            DOCUMENT.UPDATED_AT);

    /** The columns of {@link #summary}, in its order. */
    static final List<Field<?>> COLUMNS = List.of(
            DOCUMENT.ID,
            DOCUMENT.TYPE_NAME,
            DOCUMENT.RUNNING_NUMBER,
            DOCUMENT.NUMBER_SUFFIX,
            DOCUMENT.SYMBOL,
            DOCUMENT.SUBJECT,
            DOCUMENT.DATE_YEAR,
            DOCUMENT.DATE_MONTH,
            DOCUMENT.DATE_DAY,
            DOCUMENT.UPDATED_AT,
            DOCUMENT.DELETED_AT,
            DOCUMENT.SEARCH_TEXT);

    /** Reads a row without a jOOQ record around it, which for 20,000 of them is most of the time. */
    static DocumentSummary summary(ResultSet row) throws SQLException {
        int column = 1;
        return new DocumentSummary(
                row.getLong(column++),
                row.getString(column++),
                new DocumentNumber(number(row, column++), row.getString(column++), row.getString(column++)),
                row.getString(column++),
                new PartialDate(number(row, column++), number(row, column++), number(row, column++)),
                instant(row, column++),
                instant(row, column++),
                row.getString(column));
    }

    private static Integer number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** The databases keep microseconds; a finer time would not compare equal to itself. */
    static OffsetDateTime stored(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
