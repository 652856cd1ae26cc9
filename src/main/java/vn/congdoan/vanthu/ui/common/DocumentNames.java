package vn.congdoan.vanthu.ui.common;

import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentParts;

/** What questions and notices call a document. */
public final class DocumentNames {
    private static final String OPEN = "…";

    private DocumentNames() {}

    /** Number and symbol as printed; the number is dotted while open. */
    public static String number(DocumentNumber number) {
        String printed = number.printedNumber().isEmpty() ? OPEN : number.printedNumber();
        return number.symbol().isEmpty() ? printed : printed + number.separator() + number.symbol();
    }

    public static String of(DocumentParts parts) {
        return of(parts.type().name(), parts.number(), parts.subject());
    }

    /** Type, number and subject. */
    public static String of(String type, DocumentNumber number, String subject) {
        String name = type + " " + number(number);
        return subject.isBlank() ? name : name + " – " + subject;
    }

    /** Type and subject as a register has them; a subject that begins with the type doesn't get it twice. */
    public static String ofType(String type, String subject) {
        boolean said = subject.regionMatches(true, 0, type + " ", 0, type.length() + 1);
        return said ? subject : (type + " " + subject).strip();
    }
}
