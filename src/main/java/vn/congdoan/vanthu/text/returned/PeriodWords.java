package vn.congdoan.vanthu.text.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.problem.MessageRef;
import vn.congdoan.vanthu.domain.report.ReportPeriod;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.text.returned.NamedPeriod.Fit;
import vn.congdoan.vanthu.text.value.Plain;

/** The times that the head of a sheet names: last month's file comes back with only its name changed. */
final class PeriodWords {
    /** How a title or a line about the period begins; what else stands in a head may speak of any time. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:bao cao|thong ke|tong hop|so lieu|ket qua|thang|quy|ky|nam|tu ngay|tu thang"
                    + "|\\d{1,2} thang|cong tac|tinh hinh|hoat dong|thoi gian|bang|bieu (?:tong hop|thong ke|bao cao|so lieu))\\b.*");

    /** "Mẫu số 02 ban hành kèm theo Quyết định năm 2020": the time of a rule. */
    private static final Pattern RULE = Pattern.compile(
            "\\b(?:ban hanh|theo|can cu|quyet dinh|thong tu|nghi dinh|cong van|huong dan|luat|chi thi)\\b");

    private static final int LONGEST = 80;

    private final ReportPeriod period;
    private final String title;
    /** The times that the form's own title names. */
    private final List<NamedPeriod> own;

    private boolean same;
    private boolean dated;
    /** In the form's own title, in which only the time was changed. */
    private NamedPeriod changed;

    private NamedPeriod inTitle;
    private NamedPeriod elsewhere;
    private String titleText = "";
    private String elsewhereText = "";

    private PeriodWords(ReportPeriod period, String title) {
        this.period = period;
        this.title = LabelKey.words(Plain.fold(title));
        own = period == null ? List.of() : NamedPeriod.in(this.title, period);
    }

    /**
     * @param end the first row that isn't head any more
     * @param period null when nothing is known of it
     * @param title of the form, whose own times say nothing
     */
    static PeriodWords of(Page page, int end, ReportPeriod period, String title) {
        PeriodWords words = new PeriodWords(period, title);
        for (int row = 0; row < end && period != null; row++) {
            words.read(page, row);
        }
        return words;
    }

    private void read(Page page, int row) {
        for (int column = 0; column < page.columns(); column++) {
            SheetCell cell = page.cell(row, column);
            if (cell.kind() == SheetCell.Kind.TEXT && !cell.isBlank()) {
                String key = LabelKey.words(Plain.fold(cell.text()));
                List<NamedPeriod> named = new ArrayList<>(NamedPeriod.in(key, period));
                if (changed == null && isTitleOfOther(key, named)) {
                    changed = named.get(0);
                    titleText = cell.text().strip();
                }
                named.removeIf(one -> isOfTitle(one) && one.fit(period) != Fit.SAME);
                boolean rule = RULE.matcher(key).find();
                read(
                        cell.text().strip(),
                        named,
                        TITLE.matcher(key).matches() || !rule && isWide(page.merge(row, column)));
            }
        }
    }

    private boolean isOfTitle(NamedPeriod one) {
        return (" " + title + " ").contains(" " + one.words() + " ");
    }

    /** "... 6 THÁNG NĂM 2026" over the form of nine months: whatever else the head says, the figures may be older. */
    private boolean isTitleOfOther(String key, List<NamedPeriod> named) {
        return named.size() == 1
                && own.size() == 1
                && own.get(0).fit(period) == Fit.SAME
                && isOtherPart(named.get(0))
                && without(own.get(0), title).equals(without(named.get(0), key));
    }

    private boolean isOtherPart(NamedPeriod one) {
        Fit fit = one.fit(period);
        return fit == Fit.PART || fit == Fit.OTHER;
    }

    private static String without(NamedPeriod time, String key) {
        return key.replace(time.words(), "").replaceAll(" +", " ").strip();
    }

    /** A title often stands in merged cells. */
    private static boolean isWide(CellRange range) {
        return range != null && range.lastColumn() - range.firstColumn() > 3;
    }

    private void read(String text, List<NamedPeriod> named, boolean isTitle) {
        boolean here = named.stream().anyMatch(one -> one.fit(period) == Fit.SAME);
        same |= here;
        for (NamedPeriod one : named) {
            Fit fit = one.fit(period);
            dated |= fit == Fit.WIDER && one.isYear();
            boolean aside = fit == Fit.OTHER || fit == Fit.PART || isTitle && fit == Fit.WIDER;
            if (aside && isTitle && !here && inTitle == null) {
                inTitle = one;
                titleText = changed == null ? text : titleText;
            } else if (aside && elsewhere == null) {
                elsewhere = one;
                elsewhereText = text;
            }
        }
    }

    /** Whether the period itself is named. */
    boolean isSame() {
        return same && !isOther();
    }

    /** Whether a title names another, or the head names only others. */
    boolean isOther() {
        return other() != null;
    }

    private NamedPeriod other() {
        if (changed != null) {
            return changed;
        }
        // A title may name the year, or the part that a table beside it holds, where another line names the period.
        if (inTitle != null && !(same && inTitle.fit(period) != Fit.OTHER)) {
            return inTitle;
        }
        boolean right = same || dated && (elsewhere == null || elsewhere.isYear());
        return right ? null : elsewhere;
    }

    /** Tells that another time is named. */
    void ask(Findings findings) {
        NamedPeriod other = other();
        if (other == null) {
            return;
        }
        String text = other == inTitle || other == changed ? titleText : elsewhereText;
        String line = text.replaceAll("\\s+", " ");
        String shown = other.isYear()
                ? String.valueOf(other.to().getYear())
                : line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        String key = other.isYear() ? "returned.sheet.year" : "returned.sheet.period";
        findings.ask("", null, shown, MessageRef.of(key, shown));
    }

    /** What the tab of a sheet says; null for nothing. */
    static Fit ofTab(String name, ReportPeriod period) {
        List<NamedPeriod> named =
                period == null ? List.of() : NamedPeriod.inHeading(LabelKey.words(Plain.fold(name)), period);
        return named.isEmpty() ? null : named.get(0).fit(period);
    }
}
