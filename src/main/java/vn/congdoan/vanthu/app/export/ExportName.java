package vn.congdoan.vanthu.app.export;

import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.text.viet.Letters;

/** The name of an exported file: ASCII, short, and sorted by type and number in a folder. */
final class ExportName {
    /** Leaves room for the folder's path below the 260 characters of older Windows. */
    private static final int LONGEST_SUBJECT = 60;

    private static final int LONGEST_HEAD = 40;
    /** What is sent stands in a folder of the same name. */
    private static final int LONGEST_SENT_SUBJECT = 40;

    private ExportName() {}

    /** "KH-06-LDLD_tuyen-truyen-dai-hoi"; an open number and an empty subject are left out. */
    static String of(DocumentParts parts) {
        String type = parts.type().code();
        String issuer = issuer(parts.number().symbol(), type);
        String head = Letters.slug(String.join("-", type, parts.number().printedNumber(), issuer), LONGEST_HEAD);
        String subject = Letters.slug(Letters.fold(parts.subject()), LONGEST_SUBJECT);
        return subject.isEmpty() ? head : head + "_" + subject;
    }

    /** Of an issued document as it is sent: "05-KH-LDLD_tuyen-truyen-dai-hoi". */
    static String official(DocumentParts parts) {
        String number = parts.number().printedNumber();
        String head = number.isEmpty() || parts.number().symbol().isEmpty()
                ? String.join("-", number, parts.type().code())
                : String.join("-", number, parts.number().symbol());
        String named = Letters.slug(head, LONGEST_HEAD);
        String subject = Letters.slug(Letters.fold(parts.subject()), LONGEST_SENT_SUBJECT);
        return subject.isEmpty() ? named : named + "_" + subject;
    }

    /** The symbol without the type that stands in front already. */
    private static String issuer(String symbol, String type) {
        return symbol.startsWith(type + "-") ? symbol.substring(type.length() + 1) : symbol;
    }
}
