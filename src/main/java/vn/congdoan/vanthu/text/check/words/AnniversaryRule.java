package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** The arithmetic of anniversaries (R78): "95 năm … (28/7/1929 - 28/7/2024)". */
final class AnniversaryRule extends NamedRule {
    private static final Pattern SPAN = Pattern.compile(
            "(?<![\\d/])(\\d{1,3}) năm ([^().;]{3,150}) ?\\((?:ngày )?(?:(\\d{1,2}/)?(\\d{1,2})/)?(1[89]\\d\\d|20\\d\\d) ?[-–—] ?(?:ngày )?(?:(\\d{1,2}/)?(\\d{1,2})/)?(1[89]\\d\\d|20\\d\\d)\\)");

    private static final Pattern SINCE = Pattern.compile(
            "(?<![\\d/])(\\d{1,2}) năm (?:triển khai|thực hiện)(?: thực hiện)? ([^.;“”()]{5,120}?) ngày (\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)");

    AnniversaryRule() {
        super("anniversary", "", Severity.HINT);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        Set<String> given = new HashSet<>();
        boolean repeated = false;
        for (Stretch stretch : input.stretches()) {
            if (!stretch.words().contains(" năm ")) {
                continue;
            }
            Matcher span = SPAN.matcher(stretch.words());
            while (span.find()) {
                int years = Integer.parseInt(span.group(8)) - Integer.parseInt(span.group(5));
                if (years != Integer.parseInt(span.group(1))) {
                    findings.add(wrong(stretch, span, years));
                } else if (stretch.isBody()
                        && !given.add(
                                span.group(1) + span.group(5) + span.group(2).strip())
                        && !repeated) {
                    repeated = true;
                    findings.add(found(
                            stretch,
                            span.start(),
                            span.end(),
                            null,
                            MessageRef.of("check.words.anniversary-repeated")));
                }
            }
            since(stretch, input.parts().date().year(), findings);
        }
        return findings;
    }

    private CheckFinding wrong(Stretch stretch, Matcher span, int years) {
        return found(
                Severity.WARNING,
                stretch,
                span.start(),
                span.end(),
                null,
                MessageRef.of(
                        "check.words.anniversary", span.group(1), span.group(5), span.group(8), String.valueOf(years)));
    }

    /** "15 năm triển khai Chương trình … ngày 07/3/2008" in a document of 2024. */
    private void since(Stretch stretch, Integer year, List<CheckFinding> findings) {
        Matcher since = SINCE.matcher(stretch.words());
        while (year != null && since.find()) {
            int from = Integer.parseInt(since.group(5));
            int years = Integer.parseInt(since.group(1));
            if (years % 5 == 0 && from + years != year && Math.abs(from + years - year) <= 3) {
                findings.add(found(
                        stretch,
                        since.start(),
                        since.end(),
                        null,
                        MessageRef.of(
                                "check.words.anniversary-span",
                                since.group(1),
                                since.group(5),
                                String.valueOf(from + years),
                                String.valueOf(year))));
            }
        }
    }
}
