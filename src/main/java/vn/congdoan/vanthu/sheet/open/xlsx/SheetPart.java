package vn.congdoan.vanthu.sheet.open.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.problem.Finding;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.sheet.open.cells.CellStore;
import vn.congdoan.vanthu.sheet.open.cells.Digits;
import vn.congdoan.vanthu.sheet.open.cells.Formula;
import vn.congdoan.vanthu.sheet.open.cells.FormulaNotes;
import vn.congdoan.vanthu.sheet.open.cells.Serial;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner.Token;

/** A sheet's part: its rows and cells in the order of the file, whatever dimension it claims. */
final class SheetPart {
    private static final long ROW = XmlScanner.name("row");
    private static final long CELL = XmlScanner.name("c");
    private static final long VALUE = XmlScanner.name("v");
    private static final long FORMULA = XmlScanner.name("f");
    private static final long INLINE = XmlScanner.name("is");
    private static final long DATA = XmlScanner.name("sheetData");
    private static final long PLACE = XmlScanner.name("r");
    private static final long STYLE = XmlScanner.name("s");
    private static final long TYPE = XmlScanner.name("t");
    private static final long SHARE = XmlScanner.name("si");
    private static final long HIDDEN = XmlScanner.name("hidden");
    private static final long COLUMN = XmlScanner.name("col");
    private static final long MIN = XmlScanner.name("min");
    private static final long MAX = XmlScanner.name("max");
    private static final long MERGE = XmlScanner.name("mergeCell");
    private static final long RANGE = XmlScanner.name("ref");
    private static final long EXTENSIONS = XmlScanner.name("extLst");
    private static final String LOST = "#N/A";
    private static final int MOST_MERGES = 200_000;

    private final XmlScanner xml;
    private final CellStore store;
    private final RichText rich;
    private final FormulaNotes notes;
    private final SharedTexts shared;
    private final Map<Integer, Formula> masters = new HashMap<>();

    private int row = -1;
    private int column = -1;
    private int look;
    private char type;
    private boolean iso;
    private String formula;
    private int share;
    private boolean valued;
    private int merges;

    /** @param shared the texts that cells may name */
    SheetPart(XmlScanner xml, CellStore store, String name, List<Finding> findings, SharedTexts shared) {
        this.xml = xml;
        this.store = store;
        this.shared = shared;
        this.rich = new RichText(xml);
        this.notes = new FormulaNotes(name, findings);
    }

    void read() {
        for (Token token = xml.next(); token != Token.EOF; token = xml.next()) {
            if (token == Token.START) {
                element(xml.name());
            }
        }
    }

    private void element(long name) {
        if (name == DATA) {
            data();
        } else if (name == COLUMN && xml.attributeIsTrue(HIDDEN)) {
            store.hideColumns(xml.attributeInt(MIN, 1) - 1, xml.attributeInt(MAX, 1) - 1);
        } else if (name == MERGE && merges++ < MOST_MERGES) {
            CellRange range = Places.range(xml.attributeString(RANGE));
            if (range != null) {
                store.merge(range);
            }
        } else if (name == EXTENSIONS) {
            xml.skip();
        }
    }

    private void data() {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() == Token.START) {
                if (xml.name() == CELL) {
                    cell();
                } else if (xml.name() == ROW) {
                    row = xml.attributeInt(PLACE, row + 2) - 1;
                    column = -1;
                    if (xml.attribute(HIDDEN) >= 0 && xml.attributeIsTrue(HIDDEN)) {
                        store.hideRow(row);
                    }
                }
            }
        }
    }

    private void cell() {
        place();
        int typed = xml.attribute(TYPE);
        int from = typed < 0 ? 0 : xml.attributeFrom(typed);
        int length = typed < 0 ? 0 : xml.attributeTo(typed) - from;
        type = length == 0 ? 'n' : (char) xml.bytes()[from];
        iso = type == 'd';
        // "s" shared, "str" of a formula, "inlineStr"
        type = type == 's' && length > 1 ? 'f' : type;
        look = xml.attributeInt(STYLE, 0);
        formula = null;
        share = -1;
        valued = false;
        int index = -1;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            if (xml.next() == Token.START) {
                if (xml.name() == VALUE) {
                    index = value();
                } else if (xml.name() == FORMULA) {
                    formula();
                } else if (xml.name() == INLINE) {
                    index = store.text(row, column, look, SheetCell.Kind.TEXT, rich.read());
                    store.struck(index, rich.struck());
                    valued = true;
                } else {
                    xml.skip();
                }
            }
        }
        if (formula != null || share >= 0) {
            keepFormula(valued ? index : store.unknown(row, column, look));
        }
    }

    private void place() {
        int place = xml.attribute(PLACE);
        column++;
        if (place < 0) {
            return;
        }
        byte[] bytes = xml.bytes();
        int at = xml.attributeFrom(place);
        int end = xml.attributeTo(place);
        int letters = 0;
        for (; at < end && bytes[at] >= 'A' && letters < 1 << 20; at++) {
            letters = letters * 26 + (bytes[at] & 0x1F);
        }
        int digits = 0;
        for (; at < end && bytes[at] >= '0' && bytes[at] <= '9' && digits < 1 << 24; at++) {
            digits = digits * 10 + bytes[at] - '0';
        }
        column = letters > 0 ? letters - 1 : column;
        row = digits > 0 ? digits - 1 : row;
    }

    private int value() {
        if (xml.next() == Token.END) {
            return -1;
        }
        valued = true;
        if (type == 'n' || type == 's') {
            int index = type == 'n' ? number() : sharedText();
            int outside = xml.depth() - 1;
            while (xml.depth() > outside) {
                xml.next();
            }
            return index;
        }
        String text = xml.textString() + xml.words();
        return iso ? day(text) : text(text);
    }

    private int number() {
        long packed = Digits.parse(xml.bytes(), xml.textFrom(), xml.textTo());
        return packed == Digits.NONE ? odd(xml.textString()) : store.number(row, column, look, packed);
    }

    private int sharedText() {
        long number = Digits.parse(xml.bytes(), xml.textFrom(), xml.textTo());
        int index = Digits.whole(number);
        if (index < 0 || index >= shared.size()) { // the number of a text that isn't there is no figure
            return store.text(row, column, look, SheetCell.Kind.ERROR, LOST);
        }
        int cell = store.shared(row, column, look, SheetCell.Kind.TEXT, index);
        store.struck(cell, shared.struck(index));
        return cell;
    }

    /** A value that isn't what its type says: kept as the words it is, so that nothing is lost and nothing counted. */
    private int odd(String text) {
        valued = !text.isBlank();
        return valued ? store.text(row, column, look, SheetCell.Kind.TEXT, text) : -1;
    }

    private int day(String text) {
        long serial = Serial.ofIso(text, store.isDate1904());
        return serial == Digits.NONE ? odd(text) : store.number(row, column, store.dayLook(look), serial);
    }

    private int text(String text) {
        switch (type) {
            case 'b':
                boolean yes = text.strip().equals("1") || text.strip().equals("true");
                return store.text(row, column, look, SheetCell.Kind.BOOLEAN, yes ? "TRUE" : "FALSE");
            case 'e':
                return store.text(row, column, look, SheetCell.Kind.ERROR, text.strip());
            default:
                return store.text(row, column, look, SheetCell.Kind.TEXT, RichText.plain(text));
        }
    }

    private void formula() {
        share = xml.attributeInt(SHARE, -1);
        String text = RichText.plain(xml.words());
        formula = text.isEmpty() ? null : text;
    }

    private void keepFormula(int index) {
        Formula kept;
        if (formula == null) {
            kept = masters.get(share);
        } else {
            kept = new Formula(formula, row, column);
            notes.look(kept);
            if (share >= 0) {
                masters.put(share, kept);
            }
        }
        if (kept != null) {
            store.formula(index, kept);
        }
    }
}
