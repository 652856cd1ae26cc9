package vn.congdoan.vanthu.sheet.recompute;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;

/**
 * The results of formulas as they are now. What can't be computed here has no result: formulas that reach into other files or programs, cycles, functions
 * that POI doesn't know, those whose result changes by itself (TODAY, RAND), and workbooks that are too large or of a format without formulas.
 */
public final class Recomputation {
    private static final Logger LOG = LoggerFactory.getLogger(Recomputation.class);
    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_ASKED = 2000;
    /** Cells of a workbook beyond which it isn't loaded. */
    private static final int MOST_CELLS = 300_000;

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    /** "[1]Sheet1!A1", "cmd|'/C calc'!A0", and what is another value each time. */
    private static final Pattern REFUSED = Pattern.compile("(?i)\\[\\d+\\]|\\[[^\\]]*\\.xl|\\|"
            + "|\\b(?:TODAY|NOW|RAND|RANDBETWEEN|WEBSERVICE|INDIRECT|CELL|INFO|RTD|CALL|REGISTER)\\s*\\(");

    /**
     * What formulas give.
     *
     * @param now by the cells as they are
     * @param withTexts by the same with numbers that stand as text counted in; only where that is another number
     */
    public record Results(Map<CellPlace, SheetCell> now, Map<CellPlace, SheetCell> withTexts) {
        static final Results NONE = new Results(Map.of(), Map.of());
    }

    private final SheetBook book;
    private final Map<String, SheetGrid> sheets = new HashMap<>();

    private Recomputation(SheetBook book) {
        this.book = book;
        book.sheets().forEach(sheet -> sheets.putIfAbsent(sheet.name(), sheet));
    }

    /**
     * @param bytes the file
     * @param book the same file, opened
     * @param asked those without a formula are left out
     * @return a result for each that has one; its format, font and formula are those of the cell
     */
    public static Results of(byte[] bytes, SheetBook book, Collection<CellPlace> asked) {
        return new Recomputation(book).computed(bytes, asked);
    }

    private Results computed(byte[] bytes, Collection<CellPlace> asked) {
        List<CellPlace> formulas = asked.stream()
                .distinct()
                .filter(place -> isComputable(cell(place).formula()))
                .limit(MOST_ASKED)
                .collect(Collectors.toList());
        if (formulas.isEmpty() || bytes.length > MOST_BYTES || size() > MOST_CELLS) {
            return Results.NONE;
        }
        try (Workbook loaded = loaded(bytes)) {
            return loaded == null ? Results.NONE : computed(loaded, formulas);
        } catch (IOException | RuntimeException e) { // POI reads less than our own opener does
            LOG.info("Nothing was recomputed: {}", e.toString());
            return Results.NONE;
        }
    }

    private Workbook loaded(byte[] bytes) throws IOException {
        switch (book.kind()) {
            case XLSX:
            case XLSM:
                return xlsx(bytes);
            case XLS:
                return new HSSFWorkbook(new ByteArrayInputStream(bytes));
            case ODS:
                return RebuiltBook.of(book);
            default:
                return null;
        }
    }

    private Workbook xlsx(byte[] bytes) throws IOException {
        XSSFWorkbook loaded;
        try {
            loaded = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (POIXMLException | UnsupportedFileFormatException | OpenXML4JRuntimeException e) {
            return RebuiltBook.of(book);
        }
        loaded.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> unshared((XSSFCell) cell))));
        return loaded;
    }

    /** POI forgets the sheets that a shared formula names, and would reckon with cells of its own sheet instead. */
    private void unshared(XSSFCell cell) {
        if (cell.getCellType() == CellType.FORMULA && cell.getCTCell().getF().getT() == STCellFormulaType.SHARED) {
            String formula = cell(new CellPlace(
                            cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex()))
                    .formula();
            if (formula.indexOf('!') >= 0) {
                cell.getCTCell().unsetF(); // else it stays one of the shared ones
                cell.setCellFormula(formula);
            }
        }
    }

    private Results computed(Workbook loaded, List<CellPlace> formulas) {
        FormulaEvaluator evaluator = loaded.getCreationHelper().createFormulaEvaluator();
        Map<CellPlace, SheetCell> now = results(loaded, evaluator, formulas);
        if (!TextNumbers.made(loaded)) {
            return new Results(now, Map.of());
        }
        evaluator.clearAllCachedResultValues();
        Map<CellPlace, SheetCell> withTexts = results(loaded, evaluator, formulas);
        withTexts.entrySet().removeIf(one -> !isOther(now.get(one.getKey()), one.getValue()));
        return new Results(now, withTexts);
    }

    private static boolean isOther(SheetCell now, SheetCell withTexts) {
        return now != null
                && now.number() != null
                && withTexts.number() != null
                && now.number().compareTo(withTexts.number()) != 0;
    }

    private Map<CellPlace, SheetCell> results(Workbook loaded, FormulaEvaluator evaluator, List<CellPlace> formulas) {
        Map<CellPlace, SheetCell> results = new LinkedHashMap<>();
        for (CellPlace place : formulas) {
            result(loaded, evaluator, place).ifPresent(found -> results.put(place, found));
        }
        return results;
    }

    private Optional<SheetCell> result(Workbook loaded, FormulaEvaluator evaluator, CellPlace place) {
        Sheet sheet = loaded.getSheet(place.sheet());
        Row row = sheet == null ? null : sheet.getRow(place.row());
        Cell cell = row == null ? null : row.getCell(place.column());
        if (cell == null || cell.getCellType() != CellType.FORMULA) {
            return Optional.empty();
        }
        try {
            return value(evaluator.evaluate(cell), cell(place));
        } catch (RuntimeException | StackOverflowError e) { // POI has no one exception for what it can't compute
            return Optional.empty();
        }
    }

    private static Optional<SheetCell> value(CellValue value, SheetCell cell) {
        switch (value.getCellType()) {
            case NUMERIC:
                BigDecimal number = new BigDecimal(Double.toString(value.getNumberValue())).round(SHOWN);
                BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
                BigDecimal shown = plain.scale() < 0 ? plain.setScale(0) : plain;
                SheetCell.Kind kind = cell.kind() == SheetCell.Kind.DATE ? SheetCell.Kind.DATE : SheetCell.Kind.NUMBER;
                boolean same = cell.number() != null && cell.number().compareTo(shown) == 0;
                return Optional.of(made(cell, kind, same ? cell.text() : shown.toPlainString(), shown));
            case STRING:
                return Optional.of(made(cell, SheetCell.Kind.TEXT, value.getStringValue(), null));
            case BOOLEAN:
                return Optional.of(
                        made(cell, SheetCell.Kind.BOOLEAN, value.getBooleanValue() ? "TRUE" : "FALSE", null));
            case ERROR:
                return error(value.getErrorValue(), cell);
            default:
                return Optional.empty();
        }
    }

    /** POI's own errors (a cycle, a function it doesn't know) are no results. */
    private static Optional<SheetCell> error(byte code, SheetCell cell) {
        String sign = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
        return sign.startsWith("#") && !sign.equals("#NAME?")
                ? Optional.of(made(cell, SheetCell.Kind.ERROR, sign, null))
                : Optional.empty();
    }

    private static SheetCell made(SheetCell cell, SheetCell.Kind kind, String text, BigDecimal number) {
        return new SheetCell(kind, text, number, cell.formula(), cell.format(), cell.font());
    }

    private static boolean isComputable(String formula) {
        return !formula.isEmpty()
                && !formula.equals("?")
                && !REFUSED.matcher(formula).find();
    }

    private long size() {
        return book.sheets().stream()
                .mapToLong(sheet -> (long) sheet.rows() * sheet.columns())
                .sum();
    }

    private SheetCell cell(CellPlace place) {
        SheetGrid sheet = sheets.get(place.sheet());
        return sheet == null ? SheetCell.EMPTY : sheet.cell(place.row(), place.column());
    }
}
