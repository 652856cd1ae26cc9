package vn.congdoan.vanthu.text.returned;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.text.value.Plain;

/** The year that the head of a sheet names: last year's file comes back with only its name changed. */
final class PeriodWords {
    private static final Pattern YEAR = Pattern.compile("(?<!thang \\d )(?<!thang \\d\\d )\\bnam (20\\d\\d)\\b");

    private PeriodWords() {}

    /**
     * "2023" where the period lies in 2024; "" where the head names the right year or none.
     *
     * @param title of the form, whose own years say nothing
     * @param end the first row that isn't head any more
     */
    static String other(Page page, int end, ReportPeriod period, String title) {
        Set<String> named = new TreeSet<>();
        for (int row = 0; row < end; row++) {
            for (int column = 0; column < page.columns(); column++) {
                SheetCell cell = page.cell(row, column);
                if (cell.kind() == SheetCell.Kind.TEXT) {
                    addYears(Plain.fold(cell.text()), named);
                }
            }
        }
        boolean right = named.contains(String.valueOf(period.from().getYear()))
                || named.contains(String.valueOf(period.to().getYear()))
                || named.stream().anyMatch(title::contains);
        return right || named.isEmpty() ? "" : named.iterator().next();
    }

    private static void addYears(String folded, Set<String> years) {
        Matcher year = YEAR.matcher(folded);
        while (year.find()) {
            years.add(year.group(1));
        }
    }
}
