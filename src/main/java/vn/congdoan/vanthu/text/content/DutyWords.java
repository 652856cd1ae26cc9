package vn.congdoan.vanthu.text.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Verbs of duties: without one beside it a date is no deadline. */
final class DutyWords {
    private static final String REVIEW = "sơ kết|tổng kết|sơ, tổng kết|hoàn thành|hoàn tất";
    private static final String REPORT =
            REVIEW + "|tổng hợp|báo cáo|gửi|nộp|đăng ký|cung cấp|lập danh sách|phản hồi|góp ý|tham gia ý kiến|phản ánh"
                    + "|thông tin về|thông báo|trao đổi|báo về|chuyển về|trình|quyết toán|thanh toán|triển khai xong|xong|gởi|nhận bài|nhận hồ sơ|xác nhận|rà soát|kết thúc việc";
    private static final String ANY = REPORT
            + "|tổ chức|xây dựng|ban hành|triển khai|thực hiện|kiểm tra|đăng tải|cập nhật|kiện toàn|tham mưu|phổ biến"
            + "|lựa chọn|giới thiệu|đề xuất|chuẩn bị|ký kết|đánh giá|bổ sung|khắc phục|giải quyết|trả lời|tuyên truyền|treo|trang trí|phát động|bố trí|bàn giao|sắp xếp|xử lý|công bố|phân bổ|giải ngân|nghiệm thu|niêm yết|lấy ý kiến|đóng góp|tiếp nhận";
    private static final Pattern[] PATTERNS = {pattern(ANY), pattern(REPORT), pattern(REVIEW)};
    /** Words after which a time tells what was or what is, not what has to be done. */
    private static final Pattern TELLS = Pattern.compile(
            "(?<![\\p{L}])(?:(?<!học |vệ |thí |hy )sinh\\s{0,3}$|(?:đã|có \\d{1,5}(?:/\\d{1,5})? (?:đơn vị|cơ quan|CĐCS|công đoàn)|sinh (?:ngày|năm)|được tuyển dụng|tuyển dụng|hiệu lực|được thành lập|kỷ niệm|tính đến|số liệu (?:tính|từ|đến)|giai đoạn|xảy ra|diễn ra|được tổ chức(?! xong)|vừa qua|phát sinh trước|có từ"
                    + "|được ban hành|được kết nạp|vào làm việc|nghỉ hưu|công tác liên tục|hết hạn|hết hiệu lực)(?![\\p{L}]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> NOUNS = Set.of(
            "báo cáo",
            "tổng kết",
            "sơ kết",
            "thông báo",
            "góp ý",
            "đăng ký",
            "đánh giá",
            "kiểm tra",
            "hướng dẫn",
            "trình",
            "công bố",
            "xử lý",
            "sắp xếp",
            "nghiệm thu",
            "bàn giao",
            "thanh toán",
            "quyết toán",
            "đóng góp",
            "đề xuất");

    private DutyWords() {}

    /** The verb of the duty before a time: handing in counts more than the work that leads to it; "xong" is no verb alone. */
    static int best(String words, int from, int to, TimePhrase.Duty duty) {
        int any = first(words, from, to, duty);
        int report = first(words, from, to, TimePhrase.Duty.REPORT);
        boolean isVerb = report >= 0 && !Scan.stands(words, report, "xong");
        return isVerb ? report : any;
    }

    private static Pattern pattern(String verbs) {
        return Pattern.compile(
                "(?<![\\p{L}])(?:" + verbs + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Where the first verb begins; -1 for none. */
    static int first(String words, int from, int to, TimePhrase.Duty duty) {
        Matcher match = PATTERNS[duty.ordinal()]
                .matcher(words)
                .region(Math.min(from, to), to)
                .useTransparentBounds(true);
        while (match.find()) {
            if (isVerb(words, match)) {
                return match.start();
            }
        }
        return -1;
    }

    /** "hội nghị tổng kết", "theo báo cáo", "chương trình … ": nouns of the same letters. */
    private static boolean isVerb(String words, Matcher match) {
        String verb = match.group().toLowerCase(Locale.ROOT);
        if (!NOUNS.contains(verb)) {
            return true;
        }
        int before = Scan.backOverBlanks(words, match.start());
        String word = words.substring(Scan.wordStart(words, before), before).toLowerCase(Locale.ROOT);
        return !word.matches(
                "nghị|bản|các|những|số|mẫu|của|lễ|qua|này|từ|theo|vào|được|chương|quy|quá|tiến|lịch|lộ|công|tờ|giáo|giải|hành|sự|cáo");
    }

    /** Whether the words before a time say that it is history, a validity or a statistic. */
    static boolean tells(String words, int from, int to) {
        return TELLS.matcher(words).region(from, to).useTransparentBounds(true).find();
    }
}
