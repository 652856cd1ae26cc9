package vn.congdoan.vanthu.app.round.fill;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportingRound;
import vn.congdoan.vanthu.domain.report.fill.FillSubject;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;

/**
 * What would go where in a superior's workbook; nothing is written yet.
 *
 * @param book as it is now
 * @param layout a digest of its words and their places
 * @param lines in reading order
 * @param missing indicators of the round that the workbook doesn't name
 */
public record FillPlan(
        ReportingRound round, Path file, SheetBook book, String layout, List<FillLine> lines, List<Indicator> missing) {
    private static final Pattern PLACE =
            Pattern.compile("(?:(?<sheet>.+)!)?\\$?(?<column>[A-Za-z]{1,3})\\$?(?<row>[1-9]\\d{0,6})");

    public FillPlan {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(layout, "layout");
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    /** The cells that can be filled without asking anybody. */
    public Map<CellPlace, FillSubject> sure() {
        Map<CellPlace, FillSubject> sure = new LinkedHashMap<>();
        lines.stream()
                .filter(FillLine::isSure)
                .forEach(line -> sure.put(line.target().place(), line.target().subject()));
        return sure;
    }

    /**
     * "Sheet1!D7", or "D7" of the only sheet.
     *
     * @throws ProblemException {@code fill.place.unknown} for what is no cell of the workbook
     */
    public CellPlace place(String words) {
        Matcher place = PLACE.matcher(words.strip());
        List<String> names = book.sheets().stream().map(SheetGrid::name).toList();
        String sheet = place.matches() ? place.group("sheet") : null;
        if (!place.matches() || (sheet == null ? names.size() != 1 : !names.contains(sheet))) {
            throw ProblemException.of("fill.place.unknown", words);
        }
        int row = Integer.parseInt(place.group("row")) - 1;
        return new CellPlace(sheet == null ? names.get(0) : sheet, row, CellPlace.column(place.group("column")));
    }
}
