package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** Sentences that are built wrongly (R41, R46): no subject after the basis, a figure in front, one phrase twice. */
final class SentenceRule extends NamedRule {
    private static final Pattern NO_SUBJECT = Pattern.compile(
            "(?:^|[.] )((?:Căn cứ|Trên cơ sở) [^,.;:“]{10,200}?) ((?:xây dựng|ban hành) kế hoạch|triển khai thực hiện|tổ chức triển khai)\\b");

    private static final Pattern FIGURE_FIRST =
            Pattern.compile("(?<=[\\p{Ll})”]{2}\\. )\\d{1,3}(?:,\\d{1,2})?%(?= \\p{Ll})");
    private static final Pattern LAWS = Pattern.compile(
            "(?:Bộ luật|Luật) [^,;.“(]{2,60}, Luật [^,;.“(]{2,60}, (bảo hiểm xã hội|bảo hiểm y tế|bảo hiểm thất nghiệp|việc làm|an toàn, vệ sinh lao động|bình đẳng giới|phòng, chống)");

    private static final Pattern ABOUT_INSIDE =
            Pattern.compile("(?:\\d{4}|Trung ương|Chính trị|Bí thư|Chính phủ) [“\"]([Vv]ề )");
    private static final Pattern TYPE_SMALL = Pattern.compile(
            "\\b(nghị quyết|kế hoạch|chương trình|chỉ thị|kết luận|hướng dẫn|quyết định)(?= (?:Đại hội (?:[IVX]+|lần thứ|đại biểu)|số \\d{1,5}[-/]\\p{Lu}))");

    SentenceRule() {
        super("sentence-form", "", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Stretch stretch : Texts.running(input)) {
            String words = stretch.words();
            if (words.contains("Căn cứ") || words.contains("Trên cơ sở")) {
                noSubject(stretch, findings);
            }
            if (words.indexOf('%') >= 0) {
                hint(stretch, FIGURE_FIRST, 0, "check.words.starts-with-number", findings);
            }
            if (words.contains(", Luật ")) {
                laws(stretch, findings);
            }
            if (words.contains("“về ") || words.contains("“Về ")) {
                hint(stretch, ABOUT_INSIDE, 0, "check.words.about-inside", findings);
            }
            typeSmall(stretch, findings);
        }
        return findings;
    }

    private void noSubject(Stretch stretch, List<CheckFinding> findings) {
        Matcher match = NO_SUBJECT.matcher(stretch.words());
        while (match.find()) {
            if (match.group(1).endsWith(" về việc") || match.group(1).endsWith(" về")) {
                continue;
            }
            String opening = match.group(1).startsWith("Căn") ? "Căn cứ" : "Trên cơ sở";
            findings.add(found(
                    stretch,
                    match.start(1),
                    match.end(),
                    null,
                    MessageRef.of("check.words.basis-subject", opening, match.group(2))));
        }
    }

    private void hint(Stretch stretch, Pattern pattern, int group, String key, List<CheckFinding> findings) {
        Matcher match = pattern.matcher(stretch.words());
        while (match.find()) {
            findings.add(found(Severity.HINT, stretch, match.start(group), match.end(group), null, MessageRef.of(key)));
        }
    }

    private void laws(Stretch stretch, List<CheckFinding> findings) {
        Matcher match = LAWS.matcher(stretch.words());
        while (match.find()) {
            findings.add(found(
                    Severity.HINT,
                    stretch,
                    match.start(),
                    match.end(),
                    null,
                    MessageRef.of("check.words.laws-mixed", match.group(1))));
        }
    }

    /** "nghị quyết Đại hội XIII": a certain document has its type with a capital (Phụ lục II, C10). */
    private void typeSmall(Stretch stretch, List<CheckFinding> findings) {
        boolean[] quoted = Texts.quoted(stretch.words());
        Matcher match = TYPE_SMALL.matcher(stretch.words());
        while (match.find()) {
            if (quoted[match.start()]
                    || stretch.words().substring(0, match.start()).endsWith("các ")) {
                continue;
            }
            String right = Character.toUpperCase(match.group(1).charAt(0))
                    + match.group(1).substring(1);
            findings.add(found(
                    stretch,
                    match.start(),
                    Math.min(stretch.words().length(), match.end() + 20),
                    Repair.proposed(stretch.place(match.start(1), match.end(1)), right),
                    MessageRef.of("check.words.type-small", match.group(1), right)));
        }
    }
}
