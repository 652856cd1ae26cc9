package vn.congdoan.vanthu.text.check.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.viet.DateWords;

/** Days below ten and the first two months with a zero, other months without (R25). */
final class DatePaddingRule extends PartRule {
    private static final Pattern DATE = Pattern.compile("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm");

    DatePaddingRule() {
        super("date-padding", "NĐ 30, Phụ lục I, II.4", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        return line(input, Part.DATE, 0).map(DATE::matcher).filter(Matcher::find).stream()
                .filter(date -> !isRight(date))
                .map(date -> about(
                        Part.DATE,
                        0,
                        date.group(),
                        MessageRef.of(
                                "check.form.date.padding",
                                DateWords.day(Integer.parseInt(date.group(1))),
                                DateWords.month(Integer.parseInt(date.group(2))))))
                .toList();
    }

    private static boolean isRight(Matcher date) {
        return date.group(1).equals(DateWords.day(Integer.parseInt(date.group(1))))
                && date.group(2).equals(DateWords.month(Integer.parseInt(date.group(2))));
    }
}
