package vn.congdoan.vanthu.text.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of those who have duties: like issuers, also several at once ("các công đoàn cơ sở"). */
final class Names {
    private static final Pattern MANY = Pattern.compile(
            "[\\s\\u00a0]{0,3}(?:(?:các|những|mỗi|từng|tất cả các|toàn thể các)[\\s\\u00a0]{1,3})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BELONGING = Pattern.compile("[\\s\\u00a0]{1,3}(?:trực thuộc|thuộc)[\\s\\u00a0]{1,3}");

    private static final Pattern ANYONE = Pattern.compile(
            "(?:các|mỗi|từng|tất cả các|quý)[\\s\\u00a0](?:bộ, ngành, địa phương|bộ, ngành|sở, ngành|cơ quan, đơn vị, địa phương|cơ quan, đơn vị|cơ quan, tổ chức|đơn vị trực thuộc|đơn vị|cấp công đoàn|cơ quan|địa phương"
                    + "|phòng, ban|ban, phòng|sở, ban, ngành|ban, ngành|tổ công đoàn|nhà trường|chi bộ|tác giả|thí sinh)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NOBODY = Pattern.compile(
            "(?:tổ chức|ban hành|bộ máy|bộ phận|hội nghị|hội thi|hội thảo|cơ sở(?! (?:công đoàn|đảng|đoàn|giáo dục))|công tác|chương trình|vụ việc)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Names() {}

    /** Where the known name at a place ends; -1 when none begins there. */
    static int endOf(String words, int from) {
        Matcher many = MANY.matcher(words).region(from, words.length());
        int start = many.lookingAt() ? many.end() : from;
        if (NOBODY.matcher(words).region(start, words.length()).lookingAt()) {
            return -1;
        }
        if (!IssuerReader.isKnown(words, start)) {
            Matcher anyone = ANYONE.matcher(words).region(Scan.overBlanks(words, from), words.length());
            return anyone.lookingAt() ? anyone.end() : -1;
        }
        int end = IssuerReader.endOf(words, start);
        if (end > 0 && isBare(words, Scan.overBlanks(words, start), end)) {
            return -1;
        }
        Matcher belonging = BELONGING.matcher(words).region(Math.max(0, end), words.length());
        if (end > 0 && belonging.lookingAt() && IssuerReader.isKnown(words, belonging.end())) {
            return Math.max(end, IssuerReader.endOf(words, belonging.end()));
        }
        return end;
    }

    /** "Tổ" of "Tổ chức", "Ban" of "Ban hành": one syllable that is no abbreviation names nobody. */
    private static boolean isBare(String words, int start, int end) {
        String name = words.substring(start, end);
        return name.indexOf(' ') < 0 && !(name.length() > 1 && Character.isUpperCase(name.charAt(1)));
    }

    /** Whether nothing but punctuation, or a list of more names, follows. */
    static boolean isDone(String words, int end) {
        int at = Scan.overBlanks(words, end);
        return at >= words.length() || ":.,;(".indexOf(words.charAt(at)) >= 0;
    }
}
