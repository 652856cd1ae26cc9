package vn.congdoan.vanthu.domain.document;

import java.time.Instant;

/**
 * A stored document as a list shows it, without its text.
 *
 * @param updatedAt the last change
 * @param deletedAt when it went to the trash; null while it is not there
 * @param searchText type, number, symbol and subject, lower case and without accents
 */
public record DocumentSummary(
        long id,
        String typeName,
        DocumentNumber number,
        String subject,
        PartialDate date,
        Instant updatedAt,
        Instant deletedAt,
        String searchText) {}
