package vn.congdoan.vanthu.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.congdoan.vanthu.domain.book.Book;
import vn.congdoan.vanthu.domain.book.BookColumn;
import vn.congdoan.vanthu.domain.calendar.PrintedDay;

/**
 * The legal form of a book: its title, its columns in their order (NĐ 30, Phụ lục IV). The widths fill the 262 mm of an A4 page
 * that lies, between a margin of 20 mm for the binding and one of 15 mm.
 */
public record BookForm(String title, String fileName, List<BookColumn> columns) {
    public BookForm {
        columns = List.copyOf(columns);
    }

    public static BookForm of(Book book) {
        return switch (book) {
            case OUTGOING -> outgoing();
            case INCOMING -> incoming();
            case POST -> post();
            case HANDLING -> handling();
        };
    }

    /**
     * What the cover says below the title.
     *
     * @param from the first day; null for an empty book, like {@code to}
     * @param firstNumber "" for a book without numbers, like {@code lastNumber}
     */
    public static List<String> cover(
            int year, LocalDate from, LocalDate to, String firstNumber, String lastNumber, int volume) {
        List<String> lines = new ArrayList<>();
        lines.add("Năm: " + year);
        if (from != null) {
            lines.add("Từ ngày " + PrintedDay.of(from) + " đến ngày " + PrintedDay.of(to));
        }
        if (!firstNumber.isEmpty()) {
            lines.add("Từ số " + firstNumber + " đến số " + lastNumber);
        }
        lines.add(String.format(Locale.ROOT, "Quyển số: %02d", volume));
        return lines;
    }

    private static BookForm outgoing() {
        return new BookForm(
                "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
                "So-dang-ky-van-ban-di",
                List.of(
                        words("Số, ký hiệu văn bản", 31),
                        centred("Ngày tháng văn bản", 21),
                        words("Tên loại và trích yếu nội dung văn bản", 62),
                        words("Người ký", 30),
                        words("Nơi nhận văn bản", 38),
                        words("Đơn vị, người nhận bản lưu", 22),
                        centred("Số lượng bản", 13),
                        centred("Ngày chuyển", 21),
                        words("Ký nhận", 12),
                        words("Ghi chú", 12)));
    }

    private static BookForm incoming() {
        return new BookForm(
                "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN",
                "So-dang-ky-van-ban-den",
                List.of(
                        centred("Ngày đến", 21),
                        centred("Số đến", 13),
                        words("Tác giả", 36),
                        words("Số, ký hiệu", 30),
                        centred("Ngày tháng văn bản", 21),
                        words("Tên loại và trích yếu nội dung văn bản", 60),
                        words("Đơn vị hoặc người nhận", 28),
                        centred("Ngày chuyển", 21),
                        words("Ký nhận", 14),
                        words("Ghi chú", 18)));
    }

    private static BookForm post() {
        return new BookForm(
                "SỔ GỬI VĂN BẢN ĐI BƯU ĐIỆN",
                "So-gui-van-ban-di-buu-dien",
                List.of(
                        centred("Ngày chuyển", 25),
                        words("Số, ký hiệu văn bản", 50),
                        words("Nơi nhận văn bản", 90),
                        centred("Số lượng bì", 20),
                        words("Ký nhận và dấu bưu điện", 45),
                        words("Ghi chú", 32)));
    }

    private static BookForm handling() {
        return new BookForm(
                "SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN",
                "So-theo-doi-giai-quyet-van-ban-den",
                List.of(
                        centred("Số đến", 16),
                        words("Tên loại, số và ký hiệu, ngày tháng và tác giả văn bản", 82),
                        words("Đơn vị hoặc người nhận", 42),
                        centred("Thời hạn giải quyết", 25),
                        words("Tiến độ giải quyết", 32),
                        words("Số, ký hiệu văn bản trả lời", 37),
                        words("Ghi chú", 28)));
    }

    private static BookColumn words(String title, double width) {
        return new BookColumn(title, width, false);
    }

    private static BookColumn centred(String title, double width) {
        return new BookColumn(title, width, true);
    }
}
