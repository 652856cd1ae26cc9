package vn.congdoan.vanthu.sheet.open.plain;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.sheet.open.cells.CellCount;
import vn.congdoan.vanthu.sheet.open.cells.CellStore;
import vn.congdoan.vanthu.sheet.open.cells.LookTable;

/** Reads tables with separators; every cell is text, because only who knows the form knows what "1.234" means. */
public final class CsvReader {
    /** The likeliest first: a semicolon where the comma divides decimals, as in Vietnam. */
    private static final char[] SEPARATORS = {'\t', ';', ',', '|'};

    private static final int PROBED = 60;
    private static final int WEIGHT = 1000;

    private CsvReader() {}

    /** Whether any separator divides any of its first lines; words that none divides are no table. */
    public static boolean isTable(String words) throws IOException {
        for (char separator : SEPARATORS) {
            if (score(words, separator) > 0) {
                return true;
            }
        }
        return false;
    }

    public static SheetBook read(String words) throws IOException {
        LookTable looks = new LookTable(List.of(), Map.of(), false);
        CellStore store = new CellStore(new ArrayList<>(), looks, new CellCount());
        String body = words;
        char separator = separator(words);
        if (words.regionMatches(true, 0, "sep=", 0, 4) && words.length() > 4) {
            separator = words.charAt(4);
            int line = words.indexOf('\n');
            body = line < 0 ? "" : words.substring(line + 1);
        }
        try {
            fill(body, format(separator), store);
        } catch (UncheckedIOException e) { // quotes that never end: then they are signs like others
            store = new CellStore(new ArrayList<>(), looks, new CellCount());
            fill(body, format(separator).builder().setQuote(null).get(), store);
        }
        return new SheetBook(SheetBook.Kind.CSV, List.of(store.grid("", false)), List.of(), false, List.of());
    }

    private static void fill(String words, CSVFormat format, CellStore store) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(words), format)) {
            int row = 0;
            for (CSVRecord line : parser) {
                for (int column = 0; column < line.size(); column++) {
                    if (!line.get(column).isEmpty()) {
                        store.text(row, column, 0, SheetCell.Kind.TEXT, line.get(column));
                    }
                }
                row++;
            }
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    /** The one that divides most lines into equally many fields. */
    private static char separator(String words) throws IOException {
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS) {
            int score = score(words, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private static int score(String words, char separator) throws IOException {
        Map<Integer, Integer> counts = new HashMap<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(words), format(separator))) {
            for (CSVRecord line : parser) {
                if (line.size() > 1) {
                    counts.merge(line.size(), 1, Integer::sum);
                }
                if (parser.getRecordNumber() >= PROBED) {
                    break;
                }
            }
        } catch (UncheckedIOException e) {
            return 0;
        }
        return counts.entrySet().stream()
                .mapToInt(entry -> entry.getValue() * WEIGHT + Math.min(WEIGHT - 1, entry.getKey()))
                .max()
                .orElse(0);
    }
}
