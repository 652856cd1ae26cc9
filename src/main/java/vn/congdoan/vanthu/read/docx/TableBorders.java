package vn.congdoan.vanthu.read.docx;

import static vn.congdoan.vanthu.read.part.Xml.nextChild;
import static vn.congdoan.vanthu.read.part.Xml.skip;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which sides of a table or of a cell are drawn; null where nothing is said. */
final class TableBorders {
    private Boolean top;
    private Boolean bottom;
    private Boolean left;
    private Boolean right;

    /** Reads w:tblPr to its end; null when it tells neither borders nor a style with borders. */
    static TableBorders ofTable(XMLStreamReader xml, Styles styles) throws XMLStreamException {
        TableBorders borders = null;
        TableBorders styled = null;
        while (nextChild(xml)) {
            if (xml.getLocalName().equals("tblBorders")) {
                borders = of(xml);
            } else {
                if (styles != null && xml.getLocalName().equals("tblStyle")) {
                    styled = styles.borders(PropertyReader.value(xml));
                }
                skip(xml);
            }
        }
        return borders == null ? styled : borders;
    }

    /** Reads w:tblBorders or w:tcBorders to its end. */
    static TableBorders of(XMLStreamReader xml) throws XMLStreamException {
        TableBorders borders = new TableBorders();
        while (nextChild(xml)) {
            String value = PropertyReader.value(xml);
            boolean drawn = value != null && !value.equals("nil") && !value.equals("none");
            switch (xml.getLocalName()) {
                case "top" -> borders.top = drawn;
                case "bottom" -> borders.bottom = drawn;
                case "left", "start" -> borders.left = drawn;
                case "right", "end" -> borders.right = drawn;
                case "insideH" -> borders.inside(drawn, true);
                case "insideV" -> borders.inside(drawn, false);
                default -> {}
            }
            skip(xml);
        }
        return borders;
    }

    private void inside(boolean drawn, boolean across) {
        if (drawn && across) {
            top = true;
            bottom = true;
        } else if (drawn) {
            left = true;
            right = true;
        }
    }

    /** Whether a cell with these borders of its own (null for none) in a table with those is ruled on two sides or more. */
    static boolean isRuled(TableBorders cell, TableBorders table) {
        int sides = 0;
        sides += drawn(cell == null ? null : cell.top, table == null ? null : table.top);
        sides += drawn(cell == null ? null : cell.bottom, table == null ? null : table.bottom);
        sides += drawn(cell == null ? null : cell.left, table == null ? null : table.left);
        sides += drawn(cell == null ? null : cell.right, table == null ? null : table.right);
        return sides >= 2;
    }

    private static int drawn(Boolean cell, Boolean table) {
        return Boolean.TRUE.equals(cell == null ? table : cell) ? 1 : 0;
    }
}
