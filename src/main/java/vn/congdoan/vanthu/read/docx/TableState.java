package vn.congdoan.vanthu.read.docx;

import static vn.congdoan.vanthu.read.part.Xml.nextChild;
import static vn.congdoan.vanthu.read.part.Xml.skip;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.congdoan.vanthu.read.flow.Flow;
import vn.congdoan.vanthu.read.part.Xml;

/** The tables that are open where the reader stands: columns in the grid, merged cells, lines drawn. */
final class TableState {
    private static final int WIDEST = 1000;

    private final Deque<Open> open = new ArrayDeque<>();

    /** One table. */
    private static final class Open {
        TableBorders borders;
        int column;
        int span;
        TableBorders cell;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    void table(Flow flow) {
        open.push(new Open());
        flow.openTable();
    }

    void properties(XMLStreamReader xml, Styles styles) throws XMLStreamException {
        TableBorders borders = TableBorders.ofTable(xml, styles);
        if (!open.isEmpty()) {
            open.peek().borders = borders;
        }
    }

    void row(Flow flow) {
        if (!open.isEmpty()) {
            open.peek().column = 0;
            flow.openRow();
        }
    }

    void rowProperties(XMLStreamReader xml) throws XMLStreamException {
        while (nextChild(xml)) {
            if (xml.getLocalName().equals("gridBefore") && !open.isEmpty()) {
                open.peek().column = bounded(Xml.number(PropertyReader.value(xml), 0));
            }
            skip(xml);
        }
    }

    void cell(Flow flow) {
        if (!open.isEmpty()) {
            Open table = open.peek();
            table.span = 1;
            table.cell = null;
            flow.openCell(table.column);
        }
    }

    void cellProperties(XMLStreamReader xml) throws XMLStreamException {
        while (nextChild(xml)) {
            boolean known = !open.isEmpty();
            if (known && xml.getLocalName().equals("tcBorders")) {
                open.peek().cell = TableBorders.of(xml);
                continue;
            }
            if (known && xml.getLocalName().equals("gridSpan")) {
                open.peek().span = Math.max(1, bounded(Xml.number(PropertyReader.value(xml), 1)));
            }
            skip(xml);
        }
    }

    private static int bounded(int columns) {
        return Math.max(0, Math.min(WIDEST, columns));
    }

    void endCell(Flow flow) {
        if (!open.isEmpty()) {
            Open table = open.peek();
            flow.cellBorders(TableBorders.isRuled(table.cell, table.borders));
            table.column = Math.min(WIDEST, table.column + table.span);
        }
    }

    void endTable(Flow flow) {
        if (!open.isEmpty()) {
            open.pop();
            flow.closeTable();
        }
    }
}
