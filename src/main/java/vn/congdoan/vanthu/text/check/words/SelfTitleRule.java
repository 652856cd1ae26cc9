package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** The document calls itself as its subject does, in the opening and in the closing (R31). */
final class SelfTitleRule extends NamedRule {
    private static final Pattern END = Pattern.compile(
            "[.;:]|,? như sau|,? cụ thể| của (?:Ban|Liên đoàn|LĐLĐ|Công đoàn|Đoàn|CĐ|Hội đồng)|, (?:đề nghị|yêu cầu|Ban|Liên đoàn|Công đoàn)");

    private static final Set<String> SMALL = Set.of(
            "và", "về", "các", "của", "trong", "năm", "cho", "việc", "công", "tác", "tỉnh", "huyện", "thành", "phố",
            "giai", "đoạn", "tại", "ở", "cấp", "theo", "số", "này", "với", "do", "để");

    /** "Kế hoạch triển khai thực hiện như sau" names nothing. */
    private static final Set<String> GENERIC =
            Set.of("triển", "khai", "thực", "hiện", "tổ", "chức", "cụ", "thể", "nội", "dung", "chi", "tiết", "chung", "những");

    private static final int FEW_WORDS = 4;

    SelfTitleRule() {
        super("self-title", "", Severity.WARNING);
    }

    private record Title(Stretch stretch, int start, int end) {
        String words() {
            return stretch.words().substring(start, end);
        }
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        String subject = input.parts().subject();
        if (!input.parts().type().titled() || Token.of(subject).size() <= FEW_WORDS) {
            return List.of();
        }
        List<Title> wrong = new ArrayList<>();
        for (Stretch stretch : Texts.running(input)) {
            if (stretch.block().ref().area() == Area.BODY) {
                Title title = title(stretch, input.parts().type().name());
                if (title != null && differs(title.words(), subject)) {
                    wrong.add(title);
                }
            }
        }
        return wrong.isEmpty() ? List.of() : List.of(finding(input, wrong));
    }

    /** What follows the type's name in "… xây dựng Kế hoạch … như sau:" and "Trên đây là Kế hoạch …"; null for none. */
    private static Title title(Stretch stretch, String type) {
        String words = stretch.words();
        String lower = words.toLowerCase(Locale.ROOT);
        String name = type.toLowerCase(Locale.ROOT) + " ";
        int from = -1;
        if (lower.startsWith("trên đây là " + name)) {
            from = "trên đây là ".length();
        } else if (words.endsWith("như sau:")) {
            for (String verb : List.of("xây dựng ", "ban hành ", "báo cáo ")) {
                int at = lower.lastIndexOf(verb + name);
                from = at < 0 ? from : Math.max(from, at + verb.length());
            }
        }
        if (from < 0) {
            return null;
        }
        int start = from + name.length();
        Matcher end = END.matcher(words);
        int stop = end.find(start) ? end.start() : words.length();
        return stop <= start ? null : new Title(stretch, start, stop);
    }

    /** A shorter title that begins as the subject does is the same; other words, or a beginning left out, are not. */
    private static boolean differs(String title, String subject) {
        List<String> own = content(title);
        List<String> right = content(subject);
        if (own.size() < FEW_WORDS || GENERIC.containsAll(own)) {
            return false;
        }
        boolean strange = own.stream().filter(word -> !right.contains(word)).count() > own.size() / 10
                && own.stream().filter(right::contains).count() * 2 > own.size();
        boolean cut = !right.subList(0, Math.min(2, right.size())).equals(own.subList(0, Math.min(2, own.size())))
                && right.containsAll(own);
        return strange || cut;
    }

    /** Words that carry the meaning; abbreviations stand for words and are no difference. */
    private static List<String> content(String words) {
        return Token.of(words).stream()
                .filter(token ->
                        token.isWord() && !(token.isCapitals() && token.text().length() > 2))
                .map(Phrase::key)
                .filter(word -> !SMALL.contains(word))
                .toList();
    }

    private CheckFinding finding(CheckInput input, List<Title> wrong) {
        Title first = wrong.get(0);
        MessageRef message =
                MessageRef.of("check.words.title-opening", cut(first.words().strip()));
        if (wrong.size() > 1) {
            for (Stretch stretch : input.stretches()) {
                if (stretch.part() == Part.SUBJECT) {
                    return found(stretch, 0, stretch.words().length(), null, message);
                }
            }
        }
        return found(first.stretch(), first.start(), first.end(), null, message);
    }
}
