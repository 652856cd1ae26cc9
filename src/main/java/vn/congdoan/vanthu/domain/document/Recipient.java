package vn.congdoan.vanthu.domain.document;

/**
 * One line of Nơi nhận.
 *
 * @param name as written, with its channel if it has one: "Các CĐCS (qua Website Sở)"
 * @param purpose the words of the last brackets when they say what for: "để báo cáo", "b/c"; "" for none
 */
public record Recipient(String name, String purpose) {
    public Recipient {
        purpose = purpose == null ? "" : purpose;
    }
}
