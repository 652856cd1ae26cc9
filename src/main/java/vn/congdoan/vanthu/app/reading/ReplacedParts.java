package vn.congdoan.vanthu.app.reading;

import java.util.List;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.PartialDate;

/** Puts another document in a draft's place; what the other doesn't have stays, and so does the mark, which files don't tell. */
final class ReplacedParts {
    private ReplacedParts() {}

    static Draft of(Draft present, Draft other) {
        DocumentParts old = present.parts();
        DocumentParts read = other.parts();
        DocumentParts parts = new DocumentParts(
                read.type(),
                words(read.parentOrganisation(), old.parentOrganisation()),
                words(read.organisation(), old.organisation()),
                number(read.number(), old.number()),
                words(read.place(), old.place()),
                read.date().equals(PartialDate.BLANK) ? old.date() : read.date(),
                old.mark(),
                words(read.subject(), old.subject()),
                words(read.authority(), old.authority()),
                lines(read.addressees(), old.addressees()),
                lines(read.recipients(), old.recipients()),
                words(read.archive(), old.archive()),
                lines(read.signatures(), old.signatures()));
        return new Draft(parts, other.bodyText());
    }

    private static DocumentNumber number(DocumentNumber read, DocumentNumber old) {
        return new DocumentNumber(
                read.number() == null ? old.number() : read.number(),
                read.number() == null ? old.suffix() : read.suffix(),
                words(read.symbol(), old.symbol()));
    }

    private static String words(String read, String old) {
        return read.isBlank() ? old : read;
    }

    private static <T> List<T> lines(List<T> read, List<T> old) {
        return read.isEmpty() ? old : read;
    }
}
