package vn.congdoan.vanthu.sheet.open.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.congdoan.vanthu.domain.sheet.CellRange;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.sheet.open.cells.CellStore;
import vn.congdoan.vanthu.sheet.open.cells.Digits;

/** One table of a page: cells that span rows or columns push the others aside. */
final class PageTable {
    private static final Pattern ERROR = Pattern.compile("#(?:REF!|DIV/0!|VALUE!|NAME\\?|N/A|NUM!|NULL!)");
    private static final Pattern TRUTH = Pattern.compile("(?i)true|false");
    private static final int WIDEST_SPAN = 1000;
    private static final int TALLEST_SPAN = 65_535;

    private final CellStore store;
    private final PageLooks looks;
    /** For rows still to come: the columns that cells above reach into. */
    private final Map<Integer, BitSet> taken = new HashMap<>();

    private int row;

    PageTable(CellStore store, PageLooks looks, int firstRow) {
        this.store = store;
        this.looks = looks;
        this.row = firstRow;
    }

    /** Returns the row after its last. */
    int read(Element table) {
        for (Element part : table.children()) {
            if (part.normalName().equals("caption")) {
                store.text(row++, 0, 0, SheetCell.Kind.TEXT, words(part, new StringBuilder()));
            } else if (part.normalName().equals("tr")) {
                line(part);
            } else {
                part.children().stream()
                        .filter(each -> each.normalName().equals("tr"))
                        .forEach(this::line);
            }
        }
        return row;
    }

    private void line(Element line) {
        BitSet used = taken.remove(row);
        BitSet here = used == null ? new BitSet() : used;
        if (isHidden(line)) {
            store.hideRow(row);
        }
        int column = 0;
        for (Element cell : line.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                column = here.nextClearBit(column);
                int width = span(cell, "colspan", WIDEST_SPAN);
                int height = span(cell, "rowspan", TALLEST_SPAN);
                put(cell, column);
                if (width > 1 || height > 1) {
                    spread(column, width, height);
                }
                column += width;
            }
        }
        row++;
    }

    private void spread(int column, int width, int height) {
        store.merge(new CellRange(row, column, row + height - 1, column + width - 1));
        for (int below = 1; below < height; below++) {
            taken.computeIfAbsent(row + below, key -> new BitSet()).set(column, column + width);
        }
    }

    private void put(Element cell, int column) {
        String number = cell.hasAttr("x:num") ? cell.attr("x:num") : cell.attr("sdval");
        StringBuilder out = new StringBuilder();
        String kept = words(cell, out);
        String struck = isStruck(cell) ? kept : words(out);
        String words = kept.isEmpty() ? struck : kept;
        long packed = number.isBlank() ? Digits.NONE : Digits.parsed(number);
        if (packed != Digits.NONE && TRUTH.matcher(words).matches()) {
            store.text(row, column, looks.of(cell), SheetCell.Kind.BOOLEAN, words.toUpperCase(Locale.ROOT));
        } else if (ERROR.matcher(words).matches()) {
            store.text(row, column, looks.of(cell), SheetCell.Kind.ERROR, words);
        } else if (packed != Digits.NONE) {
            store.struck(store.number(row, column, looks.of(cell), packed), struck);
        } else if (!words.isEmpty()) {
            store.struck(store.text(row, column, looks.of(cell), SheetCell.Kind.TEXT, words), struck);
        }
    }

    private static boolean isHidden(Element element) {
        return style(element).contains("display:none");
    }

    private static boolean isStruck(Element element) {
        return element.normalName().matches("s|strike|del") || style(element).contains("line-through");
    }

    private static String style(Element element) {
        return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static int span(Element cell, String attribute, int most) {
        String told = cell.attr(attribute).strip();
        return told.matches("\\d{1,6}") ? Math.max(1, Math.min(most, Integer.parseInt(told))) : 1;
    }

    /**
     * Lines as the page breaks them; the page's own line ends are only spaces.
     *
     * @param struck gets what is struck out
     */
    private static String words(Element cell, StringBuilder struck) {
        StringBuilder words = new StringBuilder();
        gather(cell, words, struck, 0);
        return words(words);
    }

    private static String words(StringBuilder gathered) {
        return gathered.toString()
                .replaceAll("[ \\t\\f\\r]*\\n[ \\t\\f\\r]*", "\n")
                .strip();
    }

    private static void gather(Node node, StringBuilder words, StringBuilder struck, int depth) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode) {
                words.append(((TextNode) child).text());
            } else if (child instanceof Element && depth < 100 && !isHidden((Element) child)) {
                boolean breaks = ((Element) child).normalName().matches("br|p|div|tr");
                if (breaks && words.length() > 0 && words.charAt(words.length() - 1) != '\n') {
                    words.append('\n');
                }
                gather(child, isStruck((Element) child) ? struck : words, struck, depth + 1);
            }
        }
    }
}
