package vn.congdoan.vanthu.text.value;

/** How something was read that isn't plainly a value; the words are kept beside the value. */
enum ReadingNote {
    SEPARATORS("returned.note.separators", "bỏ dấu phân cách"),
    UNIT("returned.note.unit", "bỏ đơn vị tính gõ kèm"),
    MAGNITUDE("returned.note.magnitude", "quy đổi nghìn, triệu, tỷ ra đồng"),
    PERCENT_SIGN("returned.note.percent", "đọc theo dấu %"),
    TEXT_NUMBER("returned.note.text", "số gõ dạng chữ"),
    DOTS("returned.note.dots", "bỏ dấu chấm điền chỗ trống"),
    NOUGHT("returned.note.nought", "“không” là 0"),
    NOTHING("returned.note.nothing", "không có số liệu"),
    FORMULA("returned.note.formula", "kết quả công thức"),
    SHORT_YEAR("returned.note.shortYear", "năm hai chữ số"),
    MONTH_FIRST("returned.note.monthFirst", "ô hiện tháng trước ngày"),
    DAY_TEXT("returned.note.day", "ngày gõ dạng chữ"),
    IN_WORDS("returned.note.inWords", "số ghi kèm bằng chữ"),
    OLD_LETTERS("returned.note.letters", "đổi từ bảng mã cũ");

    private final String key;
    private final String words;

    ReadingNote(String key, String words) {
        this.key = key;
        this.words = words;
    }

    String key() {
        return key;
    }

    String words() {
        return words;
    }
}
