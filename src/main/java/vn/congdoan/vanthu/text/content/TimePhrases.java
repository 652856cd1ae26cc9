package vn.congdoan.vanthu.text.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.content.Deadline.Kind;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.text.content.TimePhrase.Duty;

/** Finds the words that may set a deadline. Every repetition is bounded. */
final class TimePhrases {
    private static final String B = "[\\s\\u00a0]{1,3}";
    private static final String BEGIN = "(?<![\\p{L}\\d])";
    private static final String CLOCK =
            "(?:\\d{1,2}\\s?(?:giờ|[hg](?![\\p{L}]))\\s?(?:\\d{1,2})?['’]?\\s?(?:phút)?,?" + B + ")?";
    /** "thứ 2, ngày …", "Thứ Sáu (ngày …)": the day counts, not its name. */
    private static final String WEEKDAY = "(?:(?:ngày" + B + ")?(?:thứ" + B + "(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ" + B
            + "nhật)[\\s\\u00a0]{0,2},?[\\s\\u00a0]{0,2}\\(?)?";

    private static final String DATE = "(?<day>\\d{1,2})(?<sep>\\s?[/.\\-–]\\s?|" + B + "tháng" + B
            + ")(?<month>\\d{1,2})(?:(?:\\s?[/.\\-–]\\s?|,?" + B + "năm" + B
            + ")(?<year>(?:19|20)\\d\\d))?(?![\\d%])(?!/\\d)";
    private static final String DAY = CLOCK + WEEKDAY + "(?<said>(?:hết" + B + ")?ngày" + B + ")?" + DATE;
    private static final String SAID_DAY = "(?<said>ngày)" + B + DATE;
    private static final String LEAD = BEGIN + "(?<lead>trước|(?:chậm|muộn) nhất(?:" + B + "(?:là|đến|vào|trước))?(?:"
            + B + "hết)?|không (?:quá|muộn hơn|chậm hơn)|(?:đến" + B
            + ")?hết|trong|hạn (?:cuối|chót)(?: cùng)?(?: là| đến| nộp| nhận)?)\\s?:?" + B;
    private static final String EACH = "(?<each>" + B + "(?:h[ằà]ng|mỗi)" + B + "(?<unit>năm|tháng|quý))?";
    private static final String COUNT = "(?:\\d{1,3}|một|hai|ba|năm|bảy|mười|mười lăm|ba mươi)"
            + "(?:\\s?\\([^()]{1,20}\\))?" + B + "(?:ngày|tuần|tháng|giờ)(?:" + B + "làm việc)?";
    private static final String REPORTING = "(?:tổng hợp|báo cáo|gửi|nộp|sơ kết|tổng kết|đánh giá|rà soát|đăng ký)";

    private static final Pattern AND_DAY = Pattern.compile(
            "(?:,|" + B + "(?:và|hoặc))" + B + SAID_DAY + EACH, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** @param needed words of which one is in whatever the pattern finds: looking for them first is much quicker */
    private record Rule(List<String> needed, Pattern pattern, Function<Matcher, TimePhrase> maker) {
        boolean mayStandIn(String lowerCase) {
            for (String word : needed) {
                if (lowerCase.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final List<Rule> RULES = List.of(
            rule(
                    "từ",
                    BEGIN + "từ" + B + "(?:(?:ngày" + B + ")?\\d{1,2}[/.\\-]\\d{1,2}(?:[/.\\-]\\d{4})?|ngày" + B
                            + "\\d{1,2}),?" + B + "(?:cho )?đến" + B + "(?:hết" + B + ")?" + DAY,
                    TimePhrases::period),
            rule("trước|nhất|không|hết|trong|hạn", LEAD + DAY + EACH, TimePhrases::day),
            rule(
                    "hạn",
                    BEGIN + "(?:thời )?hạn(?: cuối| chót| cuối cùng)?[^,;.\\d\\n]{0,50}?[:\\s]\\s?(?<at>" + DAY + ")",
                    TimePhrases::limit),
            rule(
                    "hoàn thành",
                    BEGIN + "(?:hoàn thành|(?:thời )?hạn hoàn thành|thời gian hoàn thành)\\s?:\\s?(?<at>" + DAY + ")",
                    TimePhrases::done),
            rule(
                    "hằng|hàng|mỗi",
                    BEGIN + "(?<each>h[ằà]ng|mỗi)" + B + "(?<unit>tháng|quý),?" + B
                            + "(?:(?:trước|vào|(?:chậm|muộn) nhất(?: là| vào)?)" + B
                            + "ngày" + B + "(?:mùng" + B + ")?\\d{1,2}(?![\\d/.\\-])(?!" + B + "tháng))",
                    match -> phrase(match, recurrence(match.group("unit")), PartialDate.BLANK, Duty.ANY, true)),
            rule(
                    "tháng|quý",
                    BEGIN + "(?:trước|(?:chậm|muộn) nhất(?: là| vào)?|vào)?" + "\\s?(?:ngày" + B + ")\\d{1,2}(?:" + B
                            + "của)?" + B + "(?:tháng cuối (?:h[ằà]ng |mỗi |của )?quý|(?:(?:h[ằà]ng|mỗi|cuối)" + B
                            + "(?:tháng|quý)))",
                    TimePhrases::recurringDay),
            rule(
                    "tháng",
                    BEGIN + "(?<lead>trước|(?:chậm|muộn) nhất(?: là)?(?: trong)?|(?:đến )?hết|trong|cuối)" + B + "tháng"
                            + B + "(?<month>\\d{1,2})(?:(?:/|-|" + B + "năm" + B + ")(?<year>20\\d\\d))?(?![\\d/])(?!"
                            + B + "(?:và|đến|hoặc)" + B + "(?:tháng" + B + ")?\\d)"
                            + EACH,
                    TimePhrases::month),
            rule(
                    "quý",
                    BEGIN + "(?:trước|(?:chậm|muộn) nhất(?: là)?|hết|trong|cuối)" + B + "quý" + B
                            + "(?:I{1,3}|IV|[1-4])(?:/|" + B + "năm" + B + ")(?<year>20\\d\\d)(?!\\d)",
                    match -> phrase(match, Kind.WITHIN_PERIOD, year(match), Duty.REPORT, true)),
            rule(
                    "năm",
                    BEGIN + "(?<!tháng )(?:vào|trong|vào cuối|cuối)" + B + "năm" + B + "(?<year>20\\d\\d)(?![\\d\\-–])",
                    match -> phrase(match, Kind.IN_YEAR, year(match), Duty.REVIEW, false)),
            rule(
                    "nhất|trong|sau|không",
                    BEGIN + "(?:(?:(?:chậm|muộn) nhất|trong|sau|không quá)(?: là| sau| vòng| thời hạn| thời gian)?)" + B
                            + COUNT + ",?" + B
                            + "(?:kể từ|tính từ|từ (?:khi|ngày)|sau (?:khi|ngày)|sau|trước khi|kể)(?![\\p{L}])[^,;.]{0,120}",
                    match -> phrase(match, Kind.AFTER_EVENT, PartialDate.BLANK, Duty.ANY, true)),
            rule(
                    "sau",
                    BEGIN + "(?:ngay" + B + ")?sau" + B + "(?:mỗi|khi|từng)" + B + "[^,;.]{1,80}",
                    TimePhrases::afterEvent),
            rule(
                    "định kỳ",
                    BEGIN + "định kỳ,?" + B
                            + "(?:vào )?(?<span>h[ằà]ng (?:năm|quý|tháng|tuần)|(?:\\d{1,2}|sáu|ba) tháng(?:,? ?(?:và )?(?:h[ằà]ng |\\d |một )?năm)?)",
                    TimePhrases::recurring),
            rule(
                    "hằng|hàng",
                    BEGIN + "(?<span>h[ằà]ng (?:năm|quý|tháng))(?=,?" + B + "(?:tổ chức )?" + REPORTING
                            + "(?![\\p{L}]))",
                    TimePhrases::recurring),
            rule(
                    "kịp thời|ngay",
                    BEGIN + "(?:kịp thời|ngay)(?=" + B
                            + "(?:báo cáo|phản ánh|thông tin|thông báo|trao đổi)(?![\\p{L}]))",
                    match -> phrase(match, Kind.PROMPTLY, PartialDate.BLANK, Duty.REPORT, true)),
            rule(
                    "kịp thời|ngay",
                    "(?<=(?:báo cáo|phản ánh|thông tin|thông báo)[\\s\\u00a0])(?:kịp thời|ngay)(?=" + B
                            + "(?:về|cho|tới|đến|với)(?![\\p{L}]))",
                    match -> phrase(match, Kind.PROMPTLY, PartialDate.BLANK, Duty.REPORT, true)),
            rule(
                    "cuối",
                    BEGIN + "cuối (?:năm(?: học)?|kỳ|nhiệm kỳ)(?=,?" + B + "(?:\\p{L}{1,8} ){0,2}" + REPORTING
                            + "(?![\\p{L}]))",
                    match -> phrase(match, Kind.UNSPECIFIED, PartialDate.BLANK, Duty.REPORT, true)));

    /** A day, month or quarter that is all there is, as in a table's cell under "Thời hạn". */
    private static final Pattern PLAIN_DAY = Pattern.compile(
            "[\\s\\u00a0]{0,3}" + DAY + "[\\s\\u00a0.]{0,3}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PLAIN_MONTH = Pattern.compile(
            "[\\s\\u00a0]{0,3}tháng" + B + "(?<month>\\d{1,2})(?:(?:/|-|" + B + "năm" + B
                    + ")(?<year>20\\d\\d))?[\\s\\u00a0.]{0,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TimePhrases() {}

    static Optional<TimePhrase> plain(String words) {
        Matcher day = PLAIN_DAY.matcher(words);
        Matcher month = PLAIN_MONTH.matcher(words);
        boolean isDay = day.matches();
        if (!isDay && !month.matches()) {
            return Optional.empty();
        }
        PartialDate date = isDay
                ? DateFinder.of(day)
                : DateFinder.of(DateFinder.number(month.group("year")), DateFinder.number(month.group("month")), null);
        return date.equals(PartialDate.BLANK)
                ? Optional.empty()
                : Optional.of(new TimePhrase(
                        0, words.length(), isDay ? Kind.NO_LATER_THAN : Kind.IN_MONTH, date, "", Duty.ANY));
    }

    /** @param needed separated by "|" */
    private static Rule rule(String needed, String pattern, Function<Matcher, TimePhrase> maker) {
        return new Rule(
                List.of(needed.split("\\|")),
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                maker);
    }

    /** In the order of the text; of two that overlap the one of the earlier rule counts. */
    static List<TimePhrase> in(String words, int from, int to) {
        List<TimePhrase> found = new ArrayList<>();
        BitSet taken = new BitSet();
        String lowerCase = words.substring(from, to).toLowerCase(Locale.ROOT);
        for (Rule rule : RULES) {
            if (!rule.mayStandIn(lowerCase)) {
                continue;
            }
            Matcher match = rule.pattern().matcher(words).region(from, to).useTransparentBounds(true);
            while (match.find()) {
                TimePhrase phrase = rule.maker().apply(match);
                if (phrase != null && isFree(taken, phrase)) {
                    taken.set(phrase.start(), phrase.end());
                    found.add(phrase);
                }
            }
        }
        addSecondDays(words, to, found, taken);
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }

    /** "trước ngày 05 tháng 6 và ngày 05 tháng 12 hằng năm": the second day is meant like the first, "hằng năm" is said of both. */
    private static void addSecondDays(String words, int to, List<TimePhrase> found, BitSet taken) {
        int count = found.size();
        for (int i = 0; i < count; i++) {
            TimePhrase first = found.get(i);
            Matcher second = AND_DAY.matcher(words).region(first.end(), to).useTransparentBounds(true);
            if (first.date().day() == null || !second.lookingAt() || !isFree(taken, first.end(), second.end())) {
                continue;
            }
            PartialDate date = DateFinder.of(second);
            boolean recurs = second.group("each") != null;
            Kind kind = recurs ? recurrence(second.group("unit")) : first.kind();
            String rule = recurs ? Scan.oneLine(words.substring(first.start(), second.end())) : "";
            if (!date.equals(PartialDate.BLANK)) {
                found.add(new TimePhrase(second.start("said"), second.end(), kind, date, rule, first.duty()));
                found.set(i, new TimePhrase(first.start(), first.end(), kind, first.date(), rule, first.duty()));
            }
        }
    }

    private static boolean isFree(BitSet taken, TimePhrase phrase) {
        return isFree(taken, phrase.start(), phrase.end());
    }

    private static boolean isFree(BitSet taken, int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    private static TimePhrase phrase(Matcher match, Kind kind, PartialDate date, Duty duty, boolean hasRule) {
        return new TimePhrase(match.start(), match.end(), kind, date, hasRule ? Scan.oneLine(match.group()) : "", duty);
    }

    private static PartialDate year(Matcher match) {
        return DateFinder.of(DateFinder.number(match.group("year")), null, null);
    }

    private static TimePhrase period(Matcher match) {
        PartialDate date = DateFinder.of(match);
        return date.equals(PartialDate.BLANK) ? null : phrase(match, Kind.WITHIN_PERIOD, date, Duty.REPORT, false);
    }

    private static TimePhrase day(Matcher match) {
        boolean isPlain = match.group("said") != null
                || match.group("sep").contains("/")
                || match.group("sep").contains("tháng");
        PartialDate date = DateFinder.of(match);
        if (!isPlain
                || date.equals(PartialDate.BLANK)
                || "trong".equalsIgnoreCase(match.group("lead")) && match.group("said") == null) {
            return null;
        }
        Kind kind = isBefore(match) ? Kind.BEFORE : Kind.NO_LATER_THAN;
        return match.group("each") == null
                ? phrase(match, kind, date, Duty.ANY, false)
                : phrase(match, recurrence(match.group("unit")), date, Duty.ANY, true);
    }

    /** "Hạn cuối nộp hồ sơ: 17h00 ngày …": the words before the day say what is due. */
    private static TimePhrase limit(Matcher match) {
        PartialDate date = DateFinder.of(match);
        return date.equals(PartialDate.BLANK) || match.group("said") == null
                ? null
                : new TimePhrase(match.start("at"), match.end(), Kind.NO_LATER_THAN, date, "", Duty.REPORT);
    }

    /** "Hoàn thành: 15/11/2026." */
    private static TimePhrase done(Matcher match) {
        PartialDate date = DateFinder.of(match);
        return date.year() == null && match.group("said") == null || date.equals(PartialDate.BLANK)
                ? null
                : new TimePhrase(match.start("at"), match.end(), Kind.NO_LATER_THAN, date, "", Duty.REPORT);
    }

    private static boolean isBefore(Matcher match) {
        return match.group("lead").toLowerCase(Locale.ROOT).endsWith("trước");
    }

    private static TimePhrase recurringDay(Matcher match) {
        Kind kind = match.group().toLowerCase(Locale.ROOT).contains("quý") ? Kind.QUARTERLY : Kind.MONTHLY;
        return phrase(match, kind, PartialDate.BLANK, Duty.ANY, true);
    }

    private static TimePhrase month(Matcher match) {
        PartialDate date =
                DateFinder.of(DateFinder.number(match.group("year")), DateFinder.number(match.group("month")), null);
        if (date.equals(PartialDate.BLANK)) {
            return null;
        }
        if (match.group("each") != null) {
            return phrase(match, recurrence(match.group("unit")), date, Duty.REPORT, true);
        }
        String lead = match.group("lead").toLowerCase(Locale.ROOT);
        Kind kind = lead.equals("trước") ? Kind.BEFORE : lead.endsWith("hết") ? Kind.NO_LATER_THAN : Kind.IN_MONTH;
        return phrase(match, kind, date, Duty.REPORT, false);
    }

    private static TimePhrase recurring(Matcher match) {
        String span = match.group("span").toLowerCase(Locale.ROOT);
        Kind kind = span.contains("ng năm")
                ? Kind.YEARLY
                : span.endsWith("quý") ? Kind.QUARTERLY : span.matches("h.ng tháng") ? Kind.MONTHLY : Kind.UNSPECIFIED;
        return phrase(match, kind, PartialDate.BLANK, Duty.REPORT, true);
    }

    private static Kind recurrence(String unit) {
        return unit.equalsIgnoreCase("năm")
                ? Kind.YEARLY
                : unit.equalsIgnoreCase("quý") ? Kind.QUARTERLY : Kind.MONTHLY;
    }

    /** "Sau khi nghe báo cáo …, hội nghị kết luận": how something came about. */
    private static final Pattern HEARD = Pattern.compile(
            "sau" + B + "khi" + B
                    + "(?:nghe|xem xét|thảo luận|nghiên cứu|trao đổi|bàn bạc|lấy ý kiến|thống nhất)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The event's words end where the duty begins: "sau mỗi hoạt động báo cáo kết quả về …". */
    private static TimePhrase afterEvent(Matcher match) {
        String words = match.group();
        if (HEARD.matcher(words).lookingAt()) {
            return null;
        }
        int duty = DutyWords.first(words, 0, words.length(), Duty.REPORT);
        int length = duty > 0 ? Scan.backOverBlanks(words, duty) : words.length();
        return new TimePhrase(
                match.start(),
                match.start() + length,
                Kind.AFTER_EVENT,
                PartialDate.BLANK,
                Scan.oneLine(words.substring(0, length)),
                Duty.REPORT);
    }
}
