package vn.congdoan.vanthu.text.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** A duty to report says by which day; a letter that directs others asks for a report (R77). */
final class ReportDutyRule extends NamedRule {
    private static final Pattern DUTY = Pattern.compile(
            "(?:(?:tổng hợp|gửi|nộp),? )?báo cáo (?:kết quả [^.;:]{0,120}?)?(?:về|gửi(?: về)?|cho) (?=(?:Liên đoàn|LĐLĐ|Công đoàn|CĐ\\p{Lu}|Ban |Tổng Liên đoàn|Văn phòng|tỉnh|Ủy ban|UBND|cấp trên))");

    private static final Pattern TIME = Pattern.compile(
            "\\d{1,2}/\\d{1,2}|tháng \\d|ngày \\d|[Hh]ằng |[Hh]àng (?:năm|tháng|quý)|[Đđ]ịnh kỳ|sau (?:mỗi|khi)|trong (?:vòng )?\\d+|\\bquý\\b|6 tháng|kịp thời|vướng mắc|khó khăn|phát sinh|đột xuất|thường xuyên|khi có|yêu cầu của|để báo cáo");

    private static final Pattern DIRECTS = Pattern.compile("(?:đề nghị|yêu cầu)[^.]{0,200}(?:triển khai|thực hiện)");
    private static final Pattern REPORT =
            Pattern.compile("báo cáo(?! viên)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    ReportDutyRule() {
        super("report-duty", "", Severity.WARNING);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        List<Stretch> running = Texts.running(input);
        boolean reported = false;
        for (Stretch stretch : running) {
            reported |= REPORT.matcher(stretch.words()).find();
            undated(stretch, findings);
        }
        if (!reported && !running.isEmpty() && directs(input)) {
            missing(running.get(running.size() - 1), findings);
        }
        return findings;
    }

    private void undated(Stretch stretch, List<CheckFinding> findings) {
        String words = stretch.words();
        Matcher duty = DUTY.matcher(words);
        while (duty.find()) {
            int start = Math.max(words.lastIndexOf(". ", duty.start()), words.lastIndexOf("; ", duty.start())) + 1;
            int stop = stop(words, duty.end());
            if (!TIME.matcher(words.substring(start, stop)).find()) {
                findings.add(found(
                        stretch,
                        duty.start(),
                        Math.min(stop, duty.end() + 60),
                        null,
                        MessageRef.of("check.words.report-undated")));
            }
        }
    }

    private static int stop(String words, int from) {
        int stop = words.indexOf(". ", from);
        return stop < 0 ? words.length() : stop;
    }

    private static boolean directs(CheckInput input) {
        String code = input.parts().type().code();
        return code.equals("CV") || code.equals("KH") || code.equals("HD");
    }

    private void missing(Stretch last, List<CheckFinding> findings) {
        Matcher directs = DIRECTS.matcher(last.words());
        if (directs.find() && last.words().contains("các cấp")) {
            int from = Math.max(0, last.words().length() - 60);
            findings.add(found(
                    last,
                    last.words().indexOf(' ', from) + 1,
                    last.words().length(),
                    null,
                    MessageRef.of("check.words.report-missing")));
        }
    }
}
