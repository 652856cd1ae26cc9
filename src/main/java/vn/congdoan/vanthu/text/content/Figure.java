package vn.congdoan.vanthu.text.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quantity as it stands in a text, with the words that compare.
 *
 * @param from where a change starts; null mostly
 * @param unit "%", "cuộc tập huấn", "/100.000"
 * @param start of the comparing words, or of the figure
 * @param end after the figure, its unit and "trở lên"
 * @param subject where the words of whom or what begin
 */
record Figure(String comparator, BigDecimal value, BigDecimal from, String unit, int start, int end, int subject) {
    private static final String B = "[\\s\\u00a0]{1,3}";
    private static final String NUMBER = "(?:\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,7})(?:,\\d{1,2})?(?![\\d])";
    private static final String COMPARING =
            "(?:(?<cmp>ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|trên|hơn|từ|dưới|không quá|không vượt quá|tối đa|≥|>=|≤|<=|>|<)[\\s\\u00a0]{0,3})?";
    private static final String UNITS =
            "(?:(?:triệu|nghìn|ngàn|vạn)" + B + ")?(?:cuộc|lớp|buổi|hội nghị|hội thảo|hội thi|hội diễn|hội thao|giải|đợt|đoàn viên|công đoàn cơ sở|nghiệp đoàn|CĐCS|người|lượt"
                    + "|mô hình|công trình|sáng kiến|tin|bài|chuyên đề|hoạt động|lần|cán bộ|doanh nghiệp|bản|thỏa ước|TƯLĐTT|tọa đàm|diễn đàn|chương trình|sản phẩm|phóng sự|đơn vị|xã|trường|tập thể|cá nhân|điển hình|vụ|suất|căn|mái ấm|chỉ tiêu|đề tài|giải pháp|văn bản|báo cáo|lao động|hộ|gia đình|chi bộ|đảng viên|tiết mục|tác phẩm|câu lạc bộ|tổ công đoàn|công nhân|bể|công ty|nhà|dự án|cây|sân|phong trào|nghị quyết|hồ sơ|dịch vụ|thủ tục)|(?:triệu|tỷ|tỉ)" + B + "đồng";
    private static final Pattern PERCENT = pattern("(?<![\\d.,/])" + COMPARING + "(?<value>" + NUMBER
            + ")\\s?%(?:\\s?(?:-|–|đến)\\s?" + NUMBER + "\\s?%)?(?<after>" + B + "(?:trở lên|trở xuống))?");
    private static final Pattern COUNT = pattern("(?<![\\p{L}\\d.,/%])" + COMPARING + "(?<![\\d.,/\\-–])(?<value>"
            + NUMBER + ")" + B + "(?<unit>(?:" + UNITS + ")(?![\\p{L}]))(?<after>" + B + "(?:trở lên|trở xuống))?");
    private static final Pattern CHANGE = pattern("(?<![\\p{L}])từ" + B + "(?<from>" + NUMBER
            + ")(?<unit>\\s?%|\\s?/\\s?10{0,2}[.]?0{3})?" + "[^,;.\\d]{0,40}?" + "(?:xuống|lên)(?: còn)?" + B
            + "(?:dưới |trên )?(?<value>" + NUMBER + ")(?<unit2>\\s?%|\\s?/\\s?10{0,2}[.]?0{3}|" + B + "(?:" + UNITS + ")(?![\\p{L}]))?");
    private static final Pattern RATE = pattern(
            "(?<![\\p{L}\\d.,/])" + COMPARING + "(?<value>" + NUMBER + ")\\s?(?<unit>/\\s?(?:1|10|100)[.]000)(?!\\d)");
    private static final String STOPS = "về|cho|trong|của|và|để|từ|tại|theo|trở|ở|với|do|được|đạt|có|thuộc|trên|tham|hoặc|là|mỗi|hằng|hàng|nhằm|năm|giữa|cùng|sau|trước|tới|đến|vào|mà|khi|bằng|theo|như|này|mới|đã|sẽ|bị|qua|nào|khác|phải|không|chưa|đều|để|dưới|ra|lên|xuống|gồm|đang|đảm|bảo|trong|nhân|mừng|chào|hưởng|phục";
    private static final Pattern STOP_WORD = pattern(B + "(?:" + STOPS + ")(?![\\p{L}])");
    private static final Pattern UNIT_REST = pattern(
            "(?:[\\s\\u00a0](?!(?:" + STOPS + ")(?![\\p{L}]))\\p{Ll}{1,7}(?![\\p{L}])){0,4}");
    /** Prizes and rewards are quotas, not targets. */
    private static final Pattern AWARD = pattern(
            "[\\s\\u00a0]{1,3}(?:tập thể|cá nhân)?[\\s\\u00a0]{0,3}(?:đặc biệt|nhất|nhì|ba|khuyến khích|phụ|tập thể|cá nhân|bằng khen|giấy khen|cờ)(?![\\p{L}])");

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static List<Figure> in(String words, int from, int to) {
        List<Figure> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Pattern pattern : List.of(CHANGE, RATE, PERCENT, COUNT)) {
            Matcher match = pattern.matcher(words).region(from, to).useTransparentBounds(true);
            while (match.find()) {
                Figure figure = of(words, match, pattern, to);
                if (figure != null && isFree(taken, figure.start, figure.end)) {
                    taken.set(figure.start, figure.end);
                    found.add(figure);
                }
            }
        }
        found.sort((one, other) -> Integer.compare(one.start, other.start));
        return found;
    }

    private static boolean isFree(BitSet taken, int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    private static Figure of(String words, Matcher match, Pattern pattern, int to) {
        if (pattern == CHANGE) {
            String unit = match.group("unit2") == null ? match.group("unit") : match.group("unit2");
            return new Figure(
                    "=",
                    number(match.group("value")),
                    number(match.group("from")),
                    unit == null ? "" : Scan.oneLine(unit).replaceFirst("^/ ", "/"),
                    match.start(),
                    match.end(),
                    match.end());
        }
        String comparing = match.group("cmp");
        if (pattern == RATE) {
            return new Figure(
                    comparator(comparing, null),
                    number(match.group("value")),
                    null,
                    match.group("unit").replace(" ", ""),
                    match.start(),
                    match.end(),
                    match.end());
        }
        String unit = "%";
        int end = match.end();
        if (pattern == COUNT) {
            if (AWARD.matcher(words).region(match.end("unit"), to).lookingAt()) {
                return null;
            }
            Matcher rest = UNIT_REST.matcher(words).region(match.end("unit"), to);
            int unitEnd = rest.lookingAt() ? wholeUnit(words, match.end("unit"), rest.end()) : match.end("unit");
            unit = Scan.oneLine(words.substring(match.start("unit"), unitEnd));
            end = Math.max(end, unitEnd);
        }
        return new Figure(
                comparator(comparing, match.group("after")),
                number(match.group("value")),
                null,
                unit,
                match.start(),
                end,
                pattern == COUNT ? match.start("unit") : end);
    }

    /** A unit that runs on into a sentence is cut after its second word, which mostly has two syllables: "lớp | tập huấn". */
    private static int wholeUnit(String words, int noun, int end) {
        int next = Scan.overBlanks(words, end);
        boolean runsOn = next > end
                && next < words.length()
                && Character.isLowerCase(words.charAt(next))
                && !STOP_WORD.matcher(words).region(end, words.length()).lookingAt();
        int first = Scan.wordEnd(words, Scan.overBlanks(words, noun));
        return runsOn ? Scan.wordEnd(words, Scan.overBlanks(words, first)) : end;
    }

    private static String comparator(String before, String after) {
        if (after != null) {
            return after.toLowerCase(Locale.ROOT).contains("lên") ? ">=" : "<=";
        }
        return switch (before == null ? "" : before.toLowerCase(Locale.ROOT)) {
            case "ít nhất", "tối thiểu", "không dưới", "không thấp hơn", "không ít hơn", "từ", "≥", ">=" -> ">=";
            case "trên", "hơn", ">" -> ">";
            case "dưới", "<" -> "<";
            case "không quá", "không vượt quá", "tối đa", "≤", "<=" -> "<=";
            default -> "=";
        };
    }

    private static BigDecimal number(String figures) {
        BigDecimal value = new BigDecimal(figures.replace(".", "").replace(',', '.'));
        return value.signum() == 0 ? BigDecimal.ZERO : value;
    }
}
