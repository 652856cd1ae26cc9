package vn.congdoan.vanthu.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.congdoan.vanthu.domain.book.BookCell;
import vn.congdoan.vanthu.domain.book.BookColumn;
import vn.congdoan.vanthu.domain.book.BookRow;
import vn.congdoan.vanthu.domain.book.RegisterBook;
import vn.congdoan.vanthu.format.Alignment;
import vn.congdoan.vanthu.format.TextStyle;
import vn.congdoan.vanthu.layout.geometry.Indents;
import vn.congdoan.vanthu.layout.geometry.PageGeometry;

/**
 * The table of a book, filled page by page as rows are set, so that a long book needs no more than its pages. A row stays whole
 * unless it is higher than a page.
 */
final class BookTable {
    private static final double SIZE = 11;
    private static final double RULE = 0.5;
    /** pt between a cell's rule and its words. */
    private static final double SIDE = 3.5;

    private static final double ABOVE = 2.5;

    private static final TextStyle HEADER = style(true, false, Alignment.CENTRE);
    private static final TextStyle COUNTER = style(false, true, Alignment.CENTRE);
    private static final TextStyle WORDS = style(false, false, Alignment.LEFT);
    private static final TextStyle CENTRED = style(false, false, Alignment.CENTRE);

    private final RegisterBook book;
    private final TextSetter texts;
    private final ElementTree elements;
    private final PageGeometry page;
    private final double[] edges;
    private final int table;
    private List<SetText> header;
    private List<SetText> counters;
    private List<SetPage> pages;
    private PageCanvas canvas;
    private double top;
    private double y;

    BookTable(RegisterBook book, TextSetter texts, ElementTree elements, int section, PageGeometry page) {
        this.book = book;
        this.texts = texts;
        this.elements = elements;
        this.page = page;
        edges = edges(book.columns(), page.textWidth());
        table = elements.add(Element.Role.TABLE, section, 0, null);
    }

    void addTo(List<SetPage> finished) {
        pages = finished;
        header = set(titles(), HEADER);
        counters = set(counted(), COUNTER);
        begin();
        for (BookRow row : book.rows()) {
            add(row);
        }
        end();
    }

    private void add(BookRow row) {
        List<SetText> cells = cells(row);
        double height = height(cells, 0);
        int element = elements.add(Element.Role.ROW, table, 0, null);
        if (height > page.textHeight() + page.top() - y && y > firstRow()) {
            end();
            begin();
        }
        int[] cellElements = cellElements(element, Element.Role.CELL);
        for (int line = 0; line < mostLines(cells); ) {
            int fitting = Math.max(1, linesInto(page.textHeight() + page.top() - y));
            paint(cells, line, line + fitting, row.struck(), cellElements);
            line += fitting;
            if (line < mostLines(cells)) {
                end();
                begin();
            }
        }
    }

    private List<SetText> cells(BookRow row) {
        List<SetText> cells = new ArrayList<>();
        for (int i = 0; i < book.columns().size(); i++) {
            BookCell cell = i < row.cells().size() ? row.cells().get(i) : BookCell.EMPTY;
            cells.add(set(cell.text(), book.columns().get(i).centred() ? CENTRED : WORDS, i));
        }
        return cells;
    }

    private void begin() {
        canvas = new PageCanvas(page);
        y = page.top();
        top = y;
        boolean first = pages.size() == 1;
        int row = first ? elements.add(Element.Role.ROW, table, 0, null) : ElementTree.REPEATED_HEAD;
        paint(header, 0, Integer.MAX_VALUE, false, headElements(first, row));
        paint(counters, 0, Integer.MAX_VALUE, false, headElements(false, row));
    }

    private int[] headElements(boolean first, int row) {
        int[] artifacts = new int[book.columns().size()];
        Arrays.fill(artifacts, ElementTree.REPEATED_HEAD);
        return first ? cellElements(row, Element.Role.HEADER_CELL) : artifacts;
    }

    private void end() {
        for (double edge : edges) {
            canvas.vertical(edge, top, y, RULE);
        }
        canvas.horizontal(0, y, edges[edges.length - 1], RULE);
        int number = pages.size() + 1;
        SetText words = texts.set(
                BookSetter.text(String.valueOf(number - 1)), CENTRED, CENTRED, Indents.NONE, page.textWidth());
        canvas.text(words, 0, page.height() - page.headerDistance() - words.height(), ElementTree.PAGE_NUMBER);
        pages.add(canvas.finished(number - 1));
    }

    /** The lines from {@code from} to before {@code to} of each cell, with the rule above them. */
    private void paint(List<SetText> cells, int from, int to, boolean struck, int[] cellElements) {
        canvas.horizontal(0, y, edges[edges.length - 1], RULE);
        double lineHeight = cells.get(0).measure().height();
        int most = 0;
        for (int i = 0; i < cells.size(); i++) {
            SetText cell = cells.get(i);
            int end = Math.min(to, cell.lines().size());
            for (int line = from; line < end; line++) {
                double lineTop = y + ABOVE + (line - from) * lineHeight;
                canvas.line(cell, line, edges[i] + SIDE, lineTop, cellElements[i]);
                if (struck) {
                    strike(cell, line, edges[i] + SIDE, lineTop);
                }
            }
            most = Math.max(most, end - from);
        }
        y += 2 * ABOVE + Math.max(1, most) * lineHeight;
    }

    private void strike(SetText cell, int line, double x, double lineTop) {
        double through = lineTop + cell.measure().baseline() - SIZE * 0.25;
        cell.lines().get(line).stream()
                .filter(piece -> !piece.text().isBlank())
                .forEach(piece -> canvas.horizontal(x + piece.x(), through, piece.width(), RULE));
    }

    private int[] cellElements(int row, Element.Role role) {
        int[] added = new int[book.columns().size()];
        for (int i = 0; i < added.length; i++) {
            added[i] = elements.add(role, row, 0, null);
        }
        return added;
    }

    private double firstRow() {
        return top + height(header, 0) + height(counters, 0);
    }

    private int linesInto(double room) {
        double lineHeight = header.get(0).measure().height();
        return (int) Math.floor((room - 2 * ABOVE) / lineHeight + 1e-6);
    }

    private static double height(List<SetText> cells, int from) {
        return 2 * ABOVE
                + Math.max(1, mostLines(cells) - from) * cells.get(0).measure().height();
    }

    private static int mostLines(List<SetText> cells) {
        return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
    }

    private List<SetText> set(List<String> words, TextStyle style) {
        List<SetText> set = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            set.add(set(words.get(i), style, i));
        }
        return set;
    }

    private SetText set(String words, TextStyle style, int column) {
        double width = edges[column + 1] - edges[column] - 2 * SIDE;
        return texts.set(BookSetter.text(words), style, style, Indents.NONE, width);
    }

    private List<String> titles() {
        return book.columns().stream().map(BookColumn::title).toList();
    }

    /** "(1)", "(2)" … below the titles, as in the forms of the decree. */
    private List<String> counted() {
        List<String> counted = new ArrayList<>();
        for (int i = 1; i <= book.columns().size(); i++) {
            counted.add("(" + i + ")");
        }
        return counted;
    }

    private static double[] edges(List<BookColumn> columns, double width) {
        double sum = columns.stream().mapToDouble(BookColumn::width).sum();
        double[] edges = new double[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + columns.get(i).width() / sum * width;
        }
        return edges;
    }

    private static TextStyle style(boolean bold, boolean italic, Alignment alignment) {
        return new TextStyle(SIZE, bold, italic, false, alignment, 0, 0, 0, 0, false);
    }
}
