package vn.congdoan.vanthu.text.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.content.Target;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.text.content.Sentences.Sentence;
import vn.congdoan.vanthu.text.parse.BodyWords;

/** Reads the targets in the words of one block: figures under a title that speaks of targets, or beside a verb that sets them. */
final class TargetReader {
    private static final String B = "[\\s\\u00a0]{1,3}";
    private static final Pattern SETS = pattern(
            "(?<![\\p{L}])(?:phấn đấu|chỉ tiêu|mục tiêu|phải đạt|đặt ra|mỗi" + B
                    + "(?:công đoàn|CĐCS|đơn vị|cơ quan|LĐLĐ|liên đoàn|trường|đoàn viên|nghiệp đoàn|cán bộ|cơ sở|chi đoàn|đoàn|chi bộ|đảng bộ|địa phương|xã|phường|huyện|tổ|khối|phòng|ban)(?![\\p{L}])[^;.]{0,60}(?:ít nhất|tối thiểu|có|tổ chức))(?![\\p{L}])");
    private static final Pattern GOAL = pattern("(?<![\\p{L}])(?:phấn đấu|chỉ tiêu|mục tiêu|đặt ra)(?![\\p{L}])");
    private static final Pattern TELLS = pattern(
            "(?<![\\p{L}])(?:đã|ước|ước tính|vừa qua|năm qua|thời gian qua|so với cùng kỳ|hiện có|hiện nay|kết quả đạt được|đạt được|được tặng|cơ cấu giải|giải thưởng|quy định tại)(?![\\p{L}])");
    /** Beside these a count is a quota or a sum of money. */
    private static final Pattern QUOTA =
            pattern("(?<![\\p{L}])(?:tặng|khen thưởng|trao|kinh phí|trích|trị giá|biểu dương)(?![\\p{L}])");

    /** What the law or a rule of the game says, and what is counted, paid or built, is no target. */
    private static final Pattern NORM = pattern(
            "(?<![\\p{L}])(?:nếu|trường hợp|phiếu|biểu quyết|thuế|lương|phụ cấp|trợ cấp|lãi suất|mức hưởng|mức chi|mức đóng|mức hỗ trợ|được hưởng"
                    + "|suy giảm|thương tật|điều kiện|tiêu chuẩn|quy định của|theo quy định tại|chiếm|đại biểu|bầu|phạt|mức phạt|giá trị|hợp đồng|vốn|điểm|bình chọn|thể lệ|thực trạng|khảo sát|thống kê)(?![\\p{L}])");

    private static final Pattern PEOPLE = pattern(
            B + "(?:(?:số|các|tổng số)" + B
                    + ")?(?:đoàn viên|cán bộ|công đoàn|CĐCS|cơ sở|chi đoàn|đơn vị|cơ quan|CNVCLĐ|CNVC|CBNGNLĐ|CBCCVC|CB|công chức|viên chức|người lao động|nhà giáo"
                    + "|giáo viên|học sinh|sinh viên|đảng viên|chi bộ|đảng bộ|tổ chức đảng|doanh nghiệp|trường|hộ|gia đình|thôn|xã|phường|địa phương|phụ nữ|nữ|hội viên|đoàn thanh niên|ủy viên|người dân|lao động|công nhân|hồ sơ|tổ)(?![\\p{L}])");
    private static final Pattern REACH = pattern(
            "(?:^|(?<![\\p{L}])(?:có|đạt|bảo đảm|đảm bảo|phải|cho|vận động|thu hút|duy trì)|[:,;.+\\-–])[\\s\\u00a0]{0,3}$");
    private static final Pattern RATIO = pattern("(?<![\\p{L}])(?:tỷ lệ|tỉ lệ|đạt|đạt từ)(?![\\p{L}])");
    private static final Pattern DOES = pattern(
            "(?<![\\p{L}])(?:tổ chức|phát triển|kết nạp|thành lập|xây dựng|vận động|hỗ trợ|thực hiện|ký kết|duy trì|triển khai|mở|bồi dưỡng|giúp đỡ|thăm|đăng tải|tuyên truyền|nhận đỡ đầu)(?![\\p{L}])[^,;.:]{0,60}$");

    private static final Pattern VERB = pattern(
            "(?<![\\p{L}])(?:tổ chức|có|đạt|huy động|quyên góp|ủng hộ|phát triển|kết nạp|thành lập|xây dựng|vận động|giới thiệu|hỗ trợ|thực hiện|ký kết|duy trì|phấn đấu|tham gia|đăng|viết|triển khai|mở|ít nhất|tối thiểu|bồi dưỡng|tập huấn|nhân rộng|hoàn thành|tuyên truyền|đăng tải)(?![\\p{L}])");
    private static final Pattern PERIOD =
            pattern("(?<![\\p{L}])(?:(?:định kỳ" + B + ")?\\d{1,2} năm và \\d{1,2} năm|(?:h[ằà]ng|mỗi)" + B
                    + "(?:năm|quý|tháng|tuần)|(?:đến |cuối |trong |cả |giữa )*nhiệm kỳ(?: \\d{4}\\s?[-–]\\s?\\d{4})?|(?:đến |trong |hết )*(?:cuối )?năm"
                    + B
                    + "20\\d\\d|giai đoạn" + B + "\\d{4}\\s?[-–]\\s?\\d{4})(?![\\p{L}])");

    private static final Pattern STOP = pattern(
            "[;.:(\\n]|,(?=" + B
                    + "(?:phấn đấu|trong đó|tổ chức|hoàn thành|đến năm|đến hết|đến cuối|gửi|báo cáo|h[ằà]ng|mỗi|đạt|góp phần|nhằm|đảm bảo|bảo đảm)(?![\\p{L}]))");
    /** Before the next figure: what leads to it is no part of this one's subject. */
    private static final Pattern JOINT = pattern(",|(?<![\\p{L}])và(?![\\p{L}])");

    private static final int NEAR = 300;

    private final BodyWords block;
    private final String words;
    private final boolean isTargetSection;
    /** Whether what stands here is to come: no report of what was. */
    private final boolean isAhead;

    private final List<Sentence> periods = new ArrayList<>();

    private TargetReader(BodyWords block, boolean isTargetSection, boolean isAhead) {
        this.block = block;
        this.words = block.words();
        this.isTargetSection = isTargetSection;
        this.isAhead = isAhead;
        Matcher said = PERIOD.matcher(words);
        while (said.find()) {
            periods.add(new Sentence(said.start(), said.end()));
        }
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static List<Target> read(BodyWords block, Headings headings, boolean isReport) {
        List<Target> targets = new ArrayList<>();
        if (!headings.tellOfResults(block)) {
            TargetReader reader =
                    new TargetReader(block, headings.speakOfTargets(), !isReport || headings.speakOfPlans());
            for (Sentence sentence : Sentences.of(block.words())) {
                reader.sentence(sentence, targets);
            }
        }
        return targets;
    }

    private void sentence(Sentence sentence, List<Target> targets) {
        int clause = sentence.start();
        for (int at = clause; at <= sentence.end(); at++) {
            if (at == sentence.end() || words.charAt(at) == ';') {
                clause(sentence, clause, at, targets);
                clause = at + 1;
            }
        }
    }

    private void clause(Sentence sentence, int from, int to, List<Target> targets) {
        if (words.substring(from, to).chars().noneMatch(Character::isDigit)) {
            return;
        }
        boolean sets = SETS.matcher(words)
                .region(Math.max(sentence.start(), from - NEAR), to)
                .useTransparentBounds(true)
                .find();
        boolean isSet = isTargetSection || sets;
        if (!isSet
                && (!isAhead
                        || NORM.matcher(words)
                                .region(from, to)
                                .useTransparentBounds(true)
                                .find())) {
            return;
        }
        List<Integer> goals = places(GOAL, from, to);
        List<Integer> tellings = places(TELLS, from, to);
        List<Figure> figures = Figure.in(words, from, to);
        figures.removeIf(figure -> isCondition(figure, from));
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int before = i == 0 ? from : figures.get(i - 1).end();
            int after = i + 1 < figures.size() ? figures.get(i + 1).start() : to;
            boolean isTold = isTold(goals, tellings, figure);
            if (!isTold && (isSet ? isTarget(figure, before) : isLevel(figure, before, after))) {
                targets.add(target(figure, sentence, after));
            }
        }
    }

    /** Whether it tells of what was; a goal said before the figure and after what was makes it one to come. */
    private static boolean isTold(List<Integer> goals, List<Integer> tellings, Figure figure) {
        int goal = lastBefore(goals, figure.start());
        int told = lastBefore(tellings, goal >= 0 ? figure.start() : Integer.MAX_VALUE);
        return told > goal;
    }

    private static int lastBefore(List<Integer> places, int end) {
        int found = Collections.binarySearch(places, end);
        int count = found >= 0 ? found : -found - 1;
        return count == 0 ? -1 : places.get(count - 1);
    }

    private List<Integer> places(Pattern pattern, int from, int to) {
        List<Integer> places = new ArrayList<>();
        Matcher match = pattern.matcher(words).region(from, to).useTransparentBounds(true);
        while (match.find()) {
            places.add(match.start());
        }
        return places;
    }

    /** Outside a list of targets only a level with words that compare is one, or a whole that somebody has to reach. */
    private boolean isLevel(Figure figure, int before, int after) {
        if (isQuota(figure, before) || figure.from() != null) {
            return false;
        }
        boolean atLeast = figure.comparator().startsWith(">");
        if (figure.unit().equals("%")) {
            boolean isOfPeople =
                    PEOPLE.matcher(words).region(figure.end(), after).lookingAt();
            return isOfPeople
                            && (atLeast
                                    || figure.comparator().equals("=")
                                            && REACH.matcher(words)
                                                    .region(before, figure.start())
                                                    .useTransparentBounds(true)
                                                    .find())
                    || atLeast
                            && RATIO.matcher(words)
                                    .region(before, figure.start())
                                    .useTransparentBounds(true)
                                    .find();
        }
        return atLeast
                && !figure.comparator().equals(">")
                && DOES.matcher(words)
                        .region(before, figure.start())
                        .useTransparentBounds(true)
                        .find();
    }

    /** "tặng ít nhất 100 suất quà" sets a level all the same. */
    private boolean isQuota(Figure figure, int before) {
        return !(figure.comparator().equals(">=") && figure.unit().startsWith("suất"))
                && QUOTA.matcher(words)
                        .region(before, figure.start())
                        .useTransparentBounds(true)
                        .find();
    }

    /** "doanh nghiệp có từ 25 lao động trở lên", "đơn vị có trên 80% lao động nữ": whom something is about. */
    private boolean isCondition(Figure figure, int before) {
        int at = Scan.backOverBlanks(words, figure.start());
        String last = words.substring(Math.max(before, Scan.wordStart(words, at)), Math.max(before, at))
                .toLowerCase(Locale.ROOT);
        boolean isPeople = figure.unit().endsWith("lao động")
                || figure.unit().endsWith("đoàn viên")
                || figure.unit().endsWith("người")
                || figure.unit().endsWith("công nhân");
        boolean isFrom = words.startsWith("từ", figure.start()) || words.startsWith("trên", figure.start());
        return isPeople
                && (isFrom || words.startsWith("trở lên", Math.max(0, figure.end() - "trở lên".length())))
                && (last.equals("có") || last.equals("dụng") || last.equals("đủ") || last.equals("mô"));
    }

    /** A share is a target; a count needs a verb, or words that compare, before it. */
    private boolean isTarget(Figure figure, int before) {
        boolean isRate = figure.unit().equals("%") && !figure.comparator().startsWith("<");
        if (isRate || figure.unit().startsWith("/") || figure.from() != null) {
            return true;
        }
        if (isQuota(figure, before)) {
            return false;
        }
        return figure.unit().equals("%")
                || !figure.comparator().equals("=")
                || VERB.matcher(words)
                        .region(before, figure.start())
                        .useTransparentBounds(true)
                        .find();
    }

    private Target target(Figure figure, Sentence sentence, int after) {
        int from = block.span().toSource(figure.start());
        int to = block.span().toSource(figure.end() - 1) + 1;
        return new Target(
                figure.comparator(),
                figure.value(),
                figure.from(),
                figure.unit(),
                period(sentence, figure),
                subject(figure, after),
                sentence.near(words, figure.start(), figure.end()),
                new TextRange(from, Math.max(from, to)));
    }

    /** The period said last before the figure in its sentence, else first after it. */
    private String period(Sentence sentence, Figure figure) {
        String period = "";
        for (Sentence said : periods) {
            boolean isNear = Math.abs(said.start() - figure.start()) <= NEAR
                    && said.start() >= sentence.start()
                    && said.end() <= sentence.end();
            if (isNear && (said.start() < figure.start() || period.isEmpty())) {
                period = said.of(words);
            }
        }
        String plain = Scan.oneLine(period).toLowerCase(Locale.ROOT);
        return plain.startsWith("trong ") ? plain.substring("trong ".length()) : plain;
    }

    /** Of whom or what: the words after a share; a count's unit and what follows; what a change is about stands before it. */
    private String subject(Figure figure, int after) {
        if (figure.from() != null || figure.unit().startsWith("/")) {
            return "";
        }
        int from = figure.subject();
        Matcher stop =
                STOP.matcher(words).region(from, Math.min(after, from + NEAR)).useTransparentBounds(true);
        int end = stop.find() ? stop.start() : Math.min(after, from + NEAR);
        if (end == after && after < words.length() && Character.isLetterOrDigit(words.charAt(after))) {
            Matcher last = JOINT.matcher(words).region(from, after);
            while (last.find()) {
                end = last.start();
            }
        }
        return Scan.oneLine(words.substring(from, end));
    }
}
