package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;
import vn.congdoan.vanthu.text.parse.Ordinals;

/** One congress has one number (R53): two numbers further apart than two terms following each other can't both be meant. */
final class CongressRule extends NamedRule {
    private static final Pattern CONGRESS = Pattern.compile(
            "Đại hội (?:[Đđ]ại biểu )?((?:Đảng bộ|Công đoàn)(?: (?:tỉnh|huyện|thành phố|thị xã|Giáo dục tỉnh|Viên chức tỉnh))?)(?: \\p{Lu}\\p{L}{0,8}){0,4} lần thứ ([IVXL]{1,7})\\b");

    private static final int NEXT_TERM = 1;

    CongressRule() {
        super("congress-number", "", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        Map<String, String> firsts = new HashMap<>();
        List<CheckFinding> findings = new ArrayList<>();
        for (Stretch stretch : input.stretches()) {
            Matcher match = CONGRESS.matcher(stretch.words());
            while (match.find()) {
                String first = firsts.putIfAbsent(match.group(1), match.group(2));
                if (first != null && apart(first, match.group(2)) > NEXT_TERM) {
                    findings.add(found(
                            stretch,
                            match.start(),
                            match.end(),
                            null,
                            MessageRef.of("check.words.congress", match.group(2), first)));
                }
            }
        }
        return findings;
    }

    private static int apart(String one, String other) {
        int first = Ordinals.roman(one);
        int second = Ordinals.roman(other);
        return first == 0 || second == 0 ? 0 : Math.abs(first - second);
    }
}
