package vn.congdoan.vanthu.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.format.ComposedDocument.Text;

/** The cells of a table with their styles: columns of figures to the right, columns of serial numbers in the middle. */
final class TableCells {
    private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d.,]*\\s?(?:%|điểm(?: %)?)?|-");
    private static final String NOTHING = "-";
    private static final int LONGEST_SERIAL = 4;
    private static final int LONGEST_COUNT = 40;

    private TableCells() {}

    static List<List<Text>> cells(Block.Table table, FormatPack pack, SourceRef source) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            columns.add(Column.of(table, column));
        }
        List<List<Text>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Text> cells = new ArrayList<>();
            for (int column = 0; column < table.columns(); column++) {
                InlineText words = table.rows().get(row).get(column);
                StyleName style = row == 0
                        ? StyleName.TABLE_HEADER
                        : columns.get(column).style(words.plain().strip());
                cells.add(DocumentComposer.text(pack, style, words, source.cell(row, column)));
            }
            rows.add(List.copyOf(cells));
        }
        return List.copyOf(rows);
    }

    /** What most cells below a head hold. */
    private enum Column {
        SERIALS,
        FIGURES,
        /** Days and short counts among figures keep to their side; words don't. */
        MOSTLY_FIGURES,
        WORDS;

        static Column of(Block.Table table, int column) {
            List<String> filled = table.rows().stream()
                    .skip(1)
                    .map(row -> row.get(column).plain().strip())
                    .filter(words -> !words.isEmpty())
                    .toList();
            long figures = filled.stream()
                    .filter(words -> FIGURE.matcher(words).matches())
                    .count();
            long numbers = filled.stream().filter(Column::isNumber).count();
            if (!filled.isEmpty()
                    && column == 0
                    && filled.stream().allMatch(words -> words.length() <= LONGEST_SERIAL)) {
                return SERIALS;
            }
            if (figures == filled.size()) {
                return filled.isEmpty() ? WORDS : FIGURES;
            }
            long told = filled.stream().filter(words -> !words.equals(NOTHING)).count();
            return 2 * numbers >= told ? MOSTLY_FIGURES : WORDS;
        }

        private static boolean isNumber(String words) {
            return words.length() > 1 && FIGURE.matcher(words).matches() || words.matches("\\d");
        }

        StyleName style(String words) {
            return switch (this) {
                case SERIALS -> StyleName.TABLE_CENTRED;
                case FIGURES -> StyleName.TABLE_NUMBER;
                case MOSTLY_FIGURES -> isShortCount(words) ? StyleName.TABLE_NUMBER : StyleName.TABLE_CELL;
                case WORDS -> StyleName.TABLE_CELL;
            };
        }

        private static boolean isShortCount(String words) {
            return words.length() <= LONGEST_COUNT
                    && (words.equals(NOTHING) || words.chars().anyMatch(Character::isDigit));
        }
    }
}
