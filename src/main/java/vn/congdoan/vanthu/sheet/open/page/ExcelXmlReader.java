package vn.congdoan.vanthu.sheet.open.page;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.sheet.open.cells.CellCount;
import vn.congdoan.vanthu.sheet.open.cells.CellLook;
import vn.congdoan.vanthu.sheet.open.cells.CellStore;
import vn.congdoan.vanthu.sheet.open.cells.Digits;
import vn.congdoan.vanthu.sheet.open.cells.Formula;
import vn.congdoan.vanthu.sheet.open.cells.LookTable;
import vn.congdoan.vanthu.sheet.open.cells.Marks;
import vn.congdoan.vanthu.sheet.open.cells.Serial;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner.Token;

/** Reads Excel's XML of 2003 ("SpreadsheetML"), which web systems still write and call .xls. */
public final class ExcelXmlReader {
    private static final long SHEET = XmlScanner.name("Worksheet");
    private static final long NAME = XmlScanner.name("Name");
    private static final long VISIBLE = XmlScanner.name("Visible");
    private static final long COLUMN = XmlScanner.name("Column");
    private static final long ROW = XmlScanner.name("Row");
    private static final long CELL = XmlScanner.name("Cell");
    private static final long DATA = XmlScanner.name("Data");
    private static final long INDEX = XmlScanner.name("Index");
    private static final long SPAN = XmlScanner.name("Span");
    private static final long HIDDEN = XmlScanner.name("Hidden");
    private static final long ACROSS = XmlScanner.name("MergeAcross");
    private static final long DOWN = XmlScanner.name("MergeDown");
    private static final long FORMULA = XmlScanner.name("Formula");
    private static final long STYLE_ID = XmlScanner.name("StyleID");
    private static final long TYPE = XmlScanner.name("Type");
    private static final long STYLE = XmlScanner.name("Style");
    private static final long ID = XmlScanner.name("ID");
    private static final long NUMBER_FORMAT = XmlScanner.name("NumberFormat");
    private static final long FORMAT = XmlScanner.name("Format");

    private final XmlScanner xml;
    private final List<CellLook> looks = new ArrayList<>(List.of(new CellLook("", "")));
    private final Map<String, Integer> styles = new HashMap<>();
    private final LookTable table = new LookTable(looks, Map.of(), false);
    private final CellCount count = new CellCount();
    private final List<SheetGrid> sheets = new ArrayList<>();
    private final Marks marks = new Marks();
    private CellStore store;
    private int row;
    private int column;
    private String style = "";

    private ExcelXmlReader(byte[] bytes) {
        xml = new XmlScanner(new ByteArrayInputStream(bytes));
    }

    /** @throws BrokenPartException where the XML breaks off or was never well-formed */
    public static SheetBook read(byte[] bytes) {
        ExcelXmlReader reader = new ExcelXmlReader(bytes);
        for (Token token = reader.xml.next(); token != Token.EOF; token = reader.xml.next()) {
            if (token == Token.START) {
                reader.element(reader.xml.name());
            }
        }
        return new SheetBook(SheetBook.Kind.XML, reader.sheets, reader.marks.found(), false, List.of());
    }

    private void element(long name) {
        if (name == SHEET) {
            sheet();
        } else if (name == STYLE) {
            style = String.valueOf(xml.attributeString(ID));
        } else if (name == NUMBER_FORMAT) {
            String format = xml.attributeString(FORMAT);
            looks.add(new CellLook(format == null ? "" : named(format), ""));
            styles.put(style, looks.size() - 1);
        }
    }

    private static String named(String format) {
        switch (format) {
            case "Percent":
                return "0.00%";
            case "Short Date":
            case "General Date":
            case "Medium Date":
            case "Long Date":
                return "dd/mm/yyyy";
            case "Fixed":
                return "0.00";
            case "Standard":
                return "#,##0.00";
            default:
                return format;
        }
    }

    private void sheet() {
        String name = xml.attributeString(NAME);
        store = new CellStore(new ArrayList<>(), table, count);
        row = -1;
        boolean hidden = false;
        int nextColumn = 0;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() != Token.START) {
                continue;
            }
            if (xml.name() == ROW) {
                row = xml.attributeInt(INDEX, row + 2) - 1;
                column = -1;
                if (xml.attributeIsTrue(HIDDEN)) {
                    store.hideRow(row);
                }
            } else if (xml.name() == CELL) {
                cell();
            } else if (xml.name() == COLUMN) {
                int first = xml.attributeInt(INDEX, nextColumn + 1) - 1;
                nextColumn = first + xml.attributeInt(SPAN, 0) + 1;
                if (xml.attributeIsTrue(HIDDEN)) {
                    store.hideColumns(first, nextColumn - 1);
                }
            } else if (xml.name() == VISIBLE) {
                hidden = xml.words().strip().startsWith("SheetHidden") || hidden;
            }
        }
        SheetGrid grid = store.grid(name == null ? "" : name, hidden);
        marks.lookAt(grid);
        sheets.add(grid);
    }

    private void cell() {
        column = xml.attributeInt(INDEX, column + 2) - 1;
        int across = xml.attributeInt(ACROSS, 0);
        int down = xml.attributeInt(DOWN, 0);
        if (across > 0 || down > 0) {
            store.merge(new CellRange(row, column, row + down, column + across));
        }
        String formula = xml.attributeString(FORMULA);
        int look = styles.getOrDefault(String.valueOf(xml.attributeString(STYLE_ID)), 0);
        int index = -1;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() == Token.START) {
                if (xml.name() == DATA) {
                    String type = String.valueOf(xml.attributeString(TYPE));
                    index = put(type, xml.words(), look);
                } else {
                    xml.skip();
                }
            }
        }
        if (formula != null) {
            int kept = index < 0 ? store.unknown(row, column, look) : index;
            store.formula(kept, new Formula(formula.replaceFirst("^=", ""), row, column));
        }
        column += across;
    }

    private int put(String type, String words, int look) {
        switch (type) {
            case "Number":
                long number = Digits.parsed(words);
                return number == Digits.NONE ? text(words, look) : store.number(row, column, look, number);
            case "DateTime":
                long day = Serial.ofIso(words, false);
                return day == Digits.NONE ? text(words, look) : store.number(row, column, store.dayLook(look), day);
            case "Boolean":
                return store.text(
                        row, column, look, SheetCell.Kind.BOOLEAN, words.strip().equals("1") ? "TRUE" : "FALSE");
            case "Error":
                return store.text(row, column, look, SheetCell.Kind.ERROR, words.strip());
            default:
                return text(words, look);
        }
    }

    private int text(String words, int look) {
        return words.isEmpty() ? -1 : store.text(row, column, look, SheetCell.Kind.TEXT, words);
    }
}
