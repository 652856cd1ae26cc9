package vn.congdoan.vanthu.domain.sending;

import java.time.LocalDate;

/**
 * A row of the book of documents given to the post (Phụ lục IV NĐ 30): the day, number and symbol, recipient, envelopes; the
 * columns for the postmark and for notes are left for the pen.
 *
 * @param document "05/KH-LĐLĐ"
 */
public record PostalEntry(LocalDate day, String document, String recipient, int envelopes) {}
