package vn.congdoan.vanthu.text.check.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.problem.Severity;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.NamedRule;
import vn.congdoan.vanthu.text.check.Stretch;

/** Days that exist and weekdays that fit them (R78). */
final class CalendarRule extends NamedRule {
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d/.-])(?<!số )(?:(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)(?![\\d/])|ngày (\\d{1,2}) tháng (\\d{1,2}) năm ((?:19|20)\\d\\d))");

    private static final Pattern WEEKDAY = Pattern.compile(
            "([Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ nhật|[Cc]hủ Nhật),? ?\\(?(?:ngày )?$");

    private static final List<String> NAMES =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    CalendarRule() {
        super("calendar", "", Severity.ERROR);
    }

    @Override
    public List<CheckFinding> check(CheckInput input) {
        List<CheckFinding> findings = new ArrayList<>();
        for (Stretch stretch : input.stretches()) {
            Matcher date = DATE.matcher(stretch.words());
            while (date.find()) {
                check(stretch, date, findings);
            }
        }
        return findings;
    }

    private void check(Stretch stretch, Matcher date, List<CheckFinding> findings) {
        int first = date.group(1) == null ? 4 : 1;
        int day = Integer.parseInt(date.group(first));
        int month = Integer.parseInt(date.group(first + 1));
        int year = Integer.parseInt(date.group(first + 2));
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            findings.add(found(
                    stretch,
                    date.start(),
                    date.end(),
                    null,
                    MessageRef.of("check.words.date-impossible", day + "/" + month + "/" + year)));
            return;
        }
        int from = date.start();
        Matcher weekday = WEEKDAY.matcher(stretch.words()).region(Math.max(0, from - 20), from);
        if (weekday.find()) {
            weekday(stretch, weekday, LocalDate.of(year, month, day), date.end(), findings);
        }
    }

    private void weekday(Stretch stretch, Matcher weekday, LocalDate date, int end, List<CheckFinding> findings) {
        String right = NAMES.get(date.getDayOfWeek().getValue() - 1);
        if (index(weekday.group(1)) != date.getDayOfWeek().getValue()) {
            findings.add(found(
                    stretch,
                    weekday.start(),
                    end,
                    null,
                    MessageRef.of(
                            "check.words.weekday",
                            weekday.group(1),
                            date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear(),
                            right)));
        }
    }

    /** 1 for Monday. */
    private static int index(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        char last = lower.charAt(lower.length() - 1);
        if (Character.isDigit(last)) {
            return last - '1';
        }
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).toLowerCase(Locale.ROOT).equals(lower)) {
                return i + 1;
            }
        }
        return 0;
    }

    static String name(LocalDate date) {
        return NAMES.get(date.getDayOfWeek().getValue() - 1);
    }
}
