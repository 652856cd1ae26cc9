package vn.congdoan.vanthu.domain.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What may be entered in a field; each kind is named in a template's file by a Vietnamese word. */
public enum FieldKind {
    /** One line. */
    TEXT("chữ"),
    /** Several lines, which become paragraphs. */
    LONG_TEXT("đoạn văn"),
    /** A whole number, printed with points: 1.250. */
    INTEGER("số"),
    YEAR("năm"),
    /** A day, or a month of a year, or a year. */
    DATE("ngày"),
    /** One of the field's choices. */
    CHOICE("chọn"),
    /** Any number of lines, each of one or more columns. */
    LIST("danh sách"),
    YES_NO("có/không");

    private final String word;

    FieldKind(String word) {
        this.word = word;
    }

    /** The word in a template's file. */
    public String word() {
        return word;
    }

    /** The kind of that word, with or without its accents. */
    public static Optional<FieldKind> named(String word) {
        String wanted = FieldName.key(word);
        return Arrays.stream(values())
                .filter(kind -> FieldName.key(kind.word).equals(wanted))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(FieldKind::word).toList();
    }
}
