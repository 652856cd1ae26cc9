package vn.congdoan.vanthu.storage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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

    static DocumentSummary summary(DocumentRecord row) {
        return new DocumentSummary(
                row.getId(),
                row.getTypeName(),
                new DocumentNumber(row.getRunningNumber(), row.getNumberSuffix(), row.getSymbol()),
                row.getSubject(),
                new PartialDate(row.getDateYear(), row.getDateMonth(), row.getDateDay()),
                row.getUpdatedAt().toInstant(),
                row.getDeletedAt() == null ? null : row.getDeletedAt().toInstant(),
                row.getSearchText());
    }

    /** The databases keep microseconds; a finer time would not compare equal to itself. */
    static OffsetDateTime stored(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
