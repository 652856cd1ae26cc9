package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.check.Repair;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/**
 * The opening is one sentence (R41): the basis ("Căn cứ …", "Thực hiện …") is no sentence of its own, and a comma stands between
 * it and the issuer.
 */
final class BasisRule extends NamedRule {
    private static final String ISSUER =
            "(?:Ban (?:Chấp hành|Thường vụ|Chỉ đạo|Tổ chức|Tuyên giáo)|Liên đoàn Lao động|LĐLĐ|Công đoàn|CĐ\\p{Lu}{0,8}|Đoàn Chủ tịch|Tổng Liên đoàn|Ủy ban|UBND|BTV|BCH|Nhà trường|Trường|Sở)";

    private static final Pattern MAIN =
            Pattern.compile("([.;])[ \\u00a0](?=" + ISSUER + "[^.;]{0,200}+(?:[.;][^.;]{0,40}+)?$)");

    private static final Pattern ISSUER_FIRST = Pattern.compile("^" + ISSUER + " ?[^.]{0,300}:$");

    BasisRule() {
        super("basis-sentence", "NĐ 30, Phụ lục I, II.6", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<Stretch> stretches = Texts.running(input);
        List<CheckFinding> findings = new ArrayList<>();
        for (int i = 0; i < Math.min(stretches.size(), 12); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.block().ref().area() != Area.BODY || stretch.block().level() != null) {
                continue;
            }
            String words = stretch.words();
            if (words.endsWith("như sau:") || words.endsWith("cụ thể:")) {
                within(stretch, findings);
                break;
            }
            if (i + 1 < stretches.size()) {
                paragraph(stretch, stretches.get(i + 1), findings);
            }
        }
        return findings;
    }

    /** "Căn cứ …; … tỉnh A. Ban Thường vụ … như sau:" */
    private void within(Stretch stretch, List<CheckFinding> findings) {
        String words = stretch.words();
        Matcher main = MAIN.matcher(words);
        if (!main.find() || !isBasis(words.substring(0, main.start()))) {
            return;
        }
        boolean stop = main.group(1).equals(".");
        int from = words.lastIndexOf(' ', Math.max(0, main.start() - 30)) + 1;
        int to = Math.min(words.length(), main.end() + 20);
        findings.add(found(
                stop ? Severity.ERROR : Severity.HINT,
                stretch,
                from,
                to,
                Repair.proposed(stretch.place(main.start(), main.start() + 1), ","),
                MessageRef.of(stop ? "check.words.basis-stop" : "check.words.basis-semicolon")));
    }

    /** Whether the last clause is a basis: nothing after "Căn cứ" or "Thực hiện" closes a sentence. */
    private static boolean isBasis(String before) {
        int stop = before.lastIndexOf(". ");
        String sentence = before.substring(stop < 0 ? 0 : stop + 2);
        boolean begins = sentence.startsWith("Căn cứ") || sentence.startsWith("Thực hiện");
        return begins
                || sentence.contains("; Căn cứ ")
                || sentence.contains("; căn cứ ")
                || sentence.contains("; Thực hiện ");
    }

    /** A paragraph "Thực hiện Kế hoạch … ." before "Ban Thường vụ … như sau:". */
    private void paragraph(Stretch stretch, Stretch next, List<CheckFinding> findings) {
        String words = stretch.words();
        boolean sentence = words.startsWith("Thực hiện ") && words.endsWith(".") && words.indexOf(". ") < 0;
        if (sentence && ISSUER_FIRST.matcher(next.words()).matches() && !words.contains(ISSUER_VERB)) {
            int at = words.length() - 1;
            findings.add(found(
                    stretch,
                    words.lastIndexOf(' ', Math.max(0, at - 30)) + 1,
                    words.length(),
                    Repair.proposed(stretch.place(at, at + 1), ","),
                    MessageRef.of("check.words.basis-stop")));
        }
    }

    private static final String ISSUER_VERB = " ban hành kế hoạch";
}
