package vn.congdoan.vanthu.domain.document;

/** Type and subject in one, as the registers have them in their column "Tên loại và trích yếu" (NĐ 30, Phụ lục IV). */
public final class TypedSubject {
    private TypedSubject() {}

    /** A subject that begins with the type doesn't get it twice; either may be "". */
    public static String of(String type, String subject) {
        boolean said = subject.regionMatches(true, 0, type + " ", 0, type.length() + 1);
        return said ? subject : (type + " " + subject).strip();
    }
}
