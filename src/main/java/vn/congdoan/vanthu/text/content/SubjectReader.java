package vn.congdoan.vanthu.text.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cited document is about: the words after "về", or its quoted title, up to the end of the clause. */
final class SubjectReader {
    private static final String GAP = "[\\s\\u00a0]{0,3}";
    /** A subject that begins with one of these follows without "về". */
    private static final String VERBS =
            "quy định|phê duyệt|ban hành|hướng dẫn|thực hiện|triển khai|sửa đổi|bổ sung|công bố|phát động|công nhận|thành lập|tổ chức|Ban hành|Quy định|Phê duyệt|Sửa đổi|Hướng dẫn";

    private static final Pattern LEAD = Pattern.compile(
            GAP + "(?:,)?" + GAP + "(?:(về việc|về|V/v|v/v)(?=[\\s\\u00a0:“‘\"])\\s{0,3}:?\\s{0,3}|(?=[“‘\"«])"
                    + "|(?=(?:" + VERBS + ")[\\s\\u00a0,]))",
            Pattern.UNICODE_CASE);
    /** Where a clause goes on to something else. */
    private static final Pattern NEXT = Pattern.compile(
            "[;\\n]|\\.(?=\\s|$|/)|\\.{3}|…|,?\\s(?:cụ thể )?như sau|,\\s(?=\\p{Lu})|\\)(?=\\s|$|[,;.])|,?\\squy định\\s?:|,?\\s(?:được ban hành|nêu rõ|đã nêu|có nêu|chỉ rõ|xác định rõ|có hướng dẫn)(?=[\\s:,])|,\\s(?=các\\s(?:cơ quan|đơn vị|cấp|địa phương|sở|phòng|ban|công đoàn)[^;:]{0,60}\\s(?:đã|cần|phải|nghiêm túc|tiếp tục|xây dựng|tổ chức|chủ động|triển khai|thực hiện|có trách nhiệm)\\s)|,\\s(?:đề nghị|yêu cầu|xây dựng kế hoạch|chào mừng|nhằm|trong đó|cụ thể|gửi về|báo cáo về)[\\s:]");

    private static final int LONGEST = 600;

    private static final Pattern ITSELF = Pattern.compile("(?:" + VERBS + ")[\\s\\u00a0].*", Pattern.DOTALL);

    private SubjectReader() {}

    /** Whether a subject follows its document without "về": "quy định chi tiết …". */
    static boolean saysItself(String subject) {
        return ITSELF.matcher(subject).matches();
    }

    /**
     * @param words "" when it has none
     * @param end after it
     */
    record Found(String words, int end) {
        static final Found NONE = new Found("", -1);
    }

    /**
     * @param from the end of the mention
     * @param limit where the number of the next citation ends: a subject that names another document ends with its number
     * @param next where that next citation begins
     */
    static Found after(String words, int from, int next, int limit) {
        Matcher lead = LEAD.matcher(words).region(from, words.length()).useTransparentBounds(true);
        if (!lead.lookingAt()) {
            return Found.NONE;
        }
        int start = lead.end();
        if (start >= words.length() || start > next && next >= 0) {
            return Found.NONE;
        }
        return isQuote(words.charAt(start)) ? quoted(words, start) : clause(words, start, next, limit);
    }

    private static boolean isQuote(char letter) {
        return "“‘\"«".indexOf(letter) >= 0;
    }

    private static Found quoted(String words, int start) {
        int stop = Math.min(words.length(), start + LONGEST);
        for (int i = start + 1; i < stop; i++) {
            if (closing(words.charAt(start)).indexOf(words.charAt(i)) >= 0) {
                return new Found(Scan.oneLine(words.substring(start + 1, i)), i + 1);
            }
        }
        // A quotation that nobody closed ends with its clause.
        return clause(words, start + 1, -1, -1);
    }

    private static String closing(char opening) {
        return opening == '‘' ? "’" : "”\"»";
    }

    private static Found clause(String words, int start, int next, int limit) {
        int stop = Math.min(words.length(), start + LONGEST);
        if (next >= 0 && next < stop) {
            stop = joins(words, next)
                    ? back(words, next)
                    : beside(words, start, next) ? beforeAnd(words, next) : Math.min(limit, stop);
        }
        Matcher end = NEXT.matcher(words).region(start, stop).useTransparentBounds(true);
        while (end.find()) {
            if (!within(words, start, end.start()) && !isNameGoingOn(words, end)) {
                stop = end.start();
                break;
            }
        }
        String subject = withoutComma(Scan.oneLine(words.substring(start, stop)));
        return subject.isEmpty() ? Found.NONE : new Found(subject, stop);
    }

    /** "thi đua, Khen thưởng": a capital after a comma begins something new only where it names a body or a document. */
    private static boolean isNameGoingOn(String words, Matcher end) {
        int next = end.end();
        if (!end.group().startsWith(",") || next >= words.length() || !Character.isUpperCase(words.charAt(next))) {
            return false;
        }
        boolean isShort = next + 1 < words.length() && Character.isUpperCase(words.charAt(next + 1));
        return !isShort && !IssuerReader.isKnown(words, next) && !CitationTypes.startsAt(words, next);
    }

    /** A basis ends with a comma or a semicolon that is none of its words. */
    private static String withoutComma(String subject) {
        int end = subject.length();
        while (end > 0 && ", ".indexOf(subject.charAt(end - 1)) >= 0) {
            end--;
        }
        return subject.substring(0, end);
    }

    /** Whether a place lies between quotation marks or brackets opened in the clause. */
    private static boolean within(String words, int start, int at) {
        int depth = 0;
        for (int i = start; i < at; i++) {
            char letter = words.charAt(i);
            depth += letter == '“' || letter == '(' ? 1 : letter == '”' || letter == ')' ? -1 : 0;
        }
        return depth > 0;
    }

    /** Whether the next citation only stands beside this one: ", Nghị quyết …". */
    private static boolean joins(String words, int next) {
        int at = Scan.backOverBlanks(words, next);
        return at > 0 && ",;.(".indexOf(words.charAt(at - 1)) >= 0;
    }

    /** "về A và Quyết định số …": another document, unless both are what is being carried out. */
    private static boolean beside(String words, int start, int next) {
        String before = words.substring(start, next);
        return beforeAnd(words, next) > start
                && before.stripTrailing().endsWith(" và")
                && !before.contains("thực hiện")
                && !before.contains("triển khai");
    }

    private static int beforeAnd(String words, int next) {
        return Scan.backOverBlanks(words, next) - "và".length();
    }

    private static int back(String words, int next) {
        return Scan.backOverBlanks(words, next) - 1;
    }
}
