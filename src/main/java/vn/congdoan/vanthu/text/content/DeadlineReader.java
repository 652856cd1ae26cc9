package vn.congdoan.vanthu.text.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.content.Citation;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.content.Deadline.Kind;
import vn.congdoan.vanthu.domain.content.TextRange;
import vn.congdoan.vanthu.text.content.Sentences.Sentence;
import vn.congdoan.vanthu.text.parse.BodyWords;

/** Reads the deadlines in the words of one block: a time, and a duty beside it in its clause. */
final class DeadlineReader {
    private static final Pattern ASKS = Pattern.compile(
            "(?<![\\p{L}])(?:đề nghị|yêu cầu|giao|phân công|giao cho)[\\s\\u00a0]{1,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TO = Pattern.compile(
            "(?<![\\p{L}])(?:về|gửi|gởi|cho|đến|tới|nộp)[\\s\\u00a0]{1,3}(?:cho )?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CONDITION = Pattern.compile(
            "(?<![\\p{L}])(?:nếu|khi có|trường hợp|phát sinh|vướng mắc|quá trình|đột xuất)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** After it stands what has to be done next, at another time. */
    private static final Pattern AND = Pattern.compile("[\\s\\u00a0]{1,3}và[\\s\\u00a0]");
    /** "Sau khi … trình bày báo cáo, … kết luận như sau:" tells how something came about. */
    private static final Pattern NARRATES = Pattern.compile(
            "(?:kết luận|thống nhất|ý kiến|chỉ đạo)(?: chỉ đạo| kết luận)? như sau",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OVER = Pattern.compile("[\\s\\u00a0,]{0,3}(?:trở về trước|trở đi|đã )");
    /** A second time for the same duty: "trước ngày 05/6 (6 tháng) và trước ngày 05/12". */
    private static final Pattern JOINED = Pattern.compile("\\s{0,2}(?:\\([^()]{0,60}\\))?\\s{0,2}(?:,|và|;)?\\s{1,2}");

    private static final Pattern DONE = Pattern.compile("(?:hoàn thành|hoàn tất|xong|kết thúc)[\\s\\u00a0]{0,3}$");

    /** Who and to whom stand within so many characters. */
    private static final int NEAR = 400;

    private static final int LONGEST_OBJECT = 100;
    /** "nộp trước 1/5". */
    private static final int SHORTEST = 12;

    private static final int LONGEST_VERB = 20;

    private final BodyWords block;
    private final String words;
    private final Headings headings;
    private final List<Citation> citations;
    private final List<Deadline> deadlines = new ArrayList<>();

    private DeadlineReader(BodyWords block, Headings headings, List<Citation> citations) {
        this.block = block;
        this.words = block.words();
        this.headings = headings;
        this.citations = citations;
    }

    /** @param citations those of the same block: a cited document's date is no deadline */
    static List<Deadline> read(BodyWords block, Headings headings, List<Citation> citations) {
        DeadlineReader reader = new DeadlineReader(block, headings, citations);
        if (headings.tellOfResults(block)) {
            return reader.deadlines;
        }
        for (Sentence sentence : Sentences.of(block.words())) {
            if (!NARRATES.matcher(block.words())
                    .region(sentence.start(), sentence.end())
                    .find()) {
                reader.sentence(sentence);
            }
        }
        return reader.deadlines;
    }

    private void sentence(Sentence sentence) {
        int from = sentence.start();
        while (from < sentence.end()) {
            int to = from;
            while (to < sentence.end() && words.charAt(to) != ';') {
                to++;
            }
            clause(sentence, from, to);
            from = to + 1;
        }
    }

    private void clause(Sentence sentence, int from, int to) {
        if (to - from < SHORTEST) {
            return;
        }
        List<TimePhrase> phrases = TimePhrases.in(words, from, to);
        int last = -1;
        for (int i = 0; i < phrases.size(); i++) {
            TimePhrase phrase = phrases.get(i);
            int before = i == 0 ? from : phrases.get(i - 1).end();
            int after = i + 1 < phrases.size() ? phrases.get(i + 1).start() : to;
            boolean isJoined = i > 0
                    && last >= 0
                    && JOINED.matcher(words.substring(before, phrase.start())).matches();
            int duty = isJoined ? last : duty(phrase, before, after);
            last = duty;
            if (duty >= 0 && isDuty(phrase, sentence, before)) {
                add(phrase, sentence, from, isJoined ? phrases.get(i - 1).start() : to, duty, after);
            }
        }
    }

    private int duty(TimePhrase phrase, int before, int after) {
        int duty = phrase.kind() == Kind.PROMPTLY
                        || phrase.kind() == Kind.UNSPECIFIED && phrase.rule().startsWith("cuối")
                ? -1
                : DutyWords.best(words, afterCitations(before, phrase.start()), phrase.start(), phrase.duty());
        if (duty >= 0) {
            return duty;
        }
        int later = DutyWords.first(words, phrase.end(), after, phrase.duty());
        if (later < 0 && phrase.kind() == Kind.PROMPTLY) {
            return DutyWords.first(words, before, phrase.start(), phrase.duty());
        }
        boolean isNext =
                later >= 0 && AND.matcher(words).region(phrase.end(), later).lookingAt();
        return isNext || later >= 0 && DutyWords.tells(words, phrase.end(), later) ? -1 : later;
    }

    /** "Thực hiện Công văn số …, yêu cầu …": the duty stands after what is cited and who is asked. */
    private int afterCitations(int from, int to) {
        int at = from;
        for (Citation citation : citations) {
            int end = block.span().toPlain(citation.range().end());
            at = end <= to ? Math.max(at, end) : at;
        }
        Matcher asks =
                ASKS.matcher(words).region(Math.max(at, near(from, to)), to).useTransparentBounds(true);
        int asked = at;
        while (asks.find()) {
            int end = Names.endOf(words, asks.end());
            asked = end > 0 && end < to ? end : asked;
        }
        return DutyWords.first(words, asked, to, TimePhrase.Duty.ANY) >= 0 ? asked : from;
    }

    private boolean isDuty(TimePhrase phrase, Sentence sentence, int before) {
        if (DutyWords.tells(words, before, phrase.start())
                || OVER.matcher(words).region(phrase.end(), words.length()).lookingAt()
                || isCited(phrase)) {
            return false;
        }
        if (phrase.kind() == Kind.PROMPTLY) {
            return CONDITION
                    .matcher(words)
                    .region(near(sentence.start(), phrase.start()), phrase.start())
                    .find();
        }
        return phrase.kind() != Kind.IN_YEAR
                || !words.substring(phrase.start(), phrase.end())
                        .toLowerCase(Locale.ROOT)
                        .startsWith("trong")
                || DONE.matcher(words.substring(before, phrase.start())).find();
    }

    private boolean isCited(TimePhrase phrase) {
        TextRange range = range(phrase.start(), phrase.end());
        return citations.stream().anyMatch(citation -> citation.range().overlaps(range));
    }

    private static int near(int from, int to) {
        return Math.max(from, to - NEAR);
    }

    private TextRange range(int start, int end) {
        int from = block.span().toSource(start);
        return new TextRange(from, Math.max(from, block.span().toSource(end - 1) + 1));
    }

    private void add(TimePhrase phrase, Sentence sentence, int from, int to, int duty, int after) {
        int stop = duty < phrase.start() ? to : after;
        int[] receiver = receiver(duty, stop);
        int end = duty < phrase.start() ? Math.min(to, phrase.start()) : stop;
        if (receiver != null && receiver[0] > duty) {
            end = Math.min(end, receiver[0]);
        }
        deadlines.add(new Deadline(
                phrase.date(),
                phrase.kind(),
                phrase.rule(),
                who(phrase, sentence, from, duty),
                action(from, duty, end),
                receiver == null ? "" : Scan.oneLine(words.substring(receiver[1], receiver[2])),
                sentence.near(words, phrase.start(), phrase.end()),
                range(phrase.start(), phrase.end())));
    }

    /** From the verb to the receiver or the time; a lone verb has what is handed in before it: "Hồ sơ … gửi về". */
    private String action(int from, int duty, int end) {
        String said = trimmed(words.substring(duty, Math.max(duty, Math.min(end, duty + NEAR))));
        int start = Scan.overBlanks(words, Math.max(from, words.lastIndexOf(',', duty) + 1));
        boolean isLone = said.indexOf(' ') < 0
                && start < duty
                && duty - start <= LONGEST_OBJECT
                && Names.endOf(words, start) < 0
                && !ASKS.matcher(words).region(start, duty).find();
        return isLone ? trimmed(words.substring(start, duty) + said) : said;
    }

    private static String trimmed(String words) {
        String said = Scan.oneLine(words);
        int last = said.length();
        while (last > 0 && " ,;:.(/".indexOf(said.charAt(last - 1)) >= 0) {
            last--;
        }
        return said.substring(0, last);
    }

    /** Where "về" before the receiver begins, where its name begins and ends; null when it isn't said. */
    private int[] receiver(int from, int to) {
        if (DutyWords.first(words, from, Math.min(to, from + LONGEST_VERB), TimePhrase.Duty.REPORT) != from) {
            return null;
        }
        Matcher lead = TO.matcher(words).region(from, Math.min(to, from + NEAR)).useTransparentBounds(true);
        while (lead.find()) {
            int end = Names.endOf(words, lead.end());
            if (end > 0 && end <= to) {
                return new int[] {lead.start(), lead.end(), end};
            }
        }
        return null;
    }

    private String who(TimePhrase phrase, Sentence sentence, int from, int duty) {
        int own = from > sentence.start() ? Names.endOf(words, Scan.overBlanks(words, from)) : -1;
        if (own > 0 && own <= duty) {
            return Scan.oneLine(words.substring(Scan.overBlanks(words, from), own));
        }
        String asked = asked(sentence.start(), duty);
        if (!asked.isEmpty()) {
            return asked;
        }
        int comma = words.lastIndexOf(',', duty);
        int[] places = {from, sentence.start(), phrase.end(), comma < from ? from : comma + 1};
        for (int place : places) {
            int start = afterComma(place);
            int end = start < duty ? Names.endOf(words, start) : -1;
            if (end > 0 && end <= duty) {
                return Scan.oneLine(words.substring(start, end));
            }
        }
        String before = asked(0, sentence.start());
        return !before.isEmpty() ? before : block.block().level() == null ? "" : headings.organisation(block);
    }

    private int afterComma(int place) {
        int at = Scan.overBlanks(words, place);
        return at < words.length() && words.charAt(at) == ',' ? Scan.overBlanks(words, at + 1) : at;
    }

    /** The last one who is asked to do something between two places. */
    private String asked(int from, int to) {
        String last = "";
        Matcher asks = ASKS.matcher(words).region(near(from, to), to).useTransparentBounds(true);
        while (asks.find()) {
            int end = Names.endOf(words, asks.end());
            if (end > 0 && end <= to) {
                last = Scan.oneLine(words.substring(asks.end(), end));
            }
        }
        return last;
    }
}
