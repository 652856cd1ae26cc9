package vn.congdoan.vanthu.sheet.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Rows and cells in the tree of an .ods, where equal neighbours are told once with their number. */
public final class OdsXml {
    public static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

    private OdsXml() {}

    public static List<Element> all(Document in, String space, String name) {
        NodeList found = in.getElementsByTagNameNS(space, name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    public static List<Element> children(Element of) {
        List<Element> all = new ArrayList<>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    /** "" for none. */
    public static String attribute(Element of, String space, String name) {
        return of.getAttributeNS(space, name);
    }

    /** A new element at the end. @param name with its prefix */
    public static Element put(Element into, String space, String name) {
        Element made = into.getOwnerDocument().createElementNS(space, name);
        into.appendChild(made);
        return made;
    }

    /** The rows of a sheet, those of its groups and headings too. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : children(table)) {
            switch (child.getLocalName()) {
                case "table-row" -> rows.add(child);
                case "table-row-group", "table-header-rows", "table-rows" -> rows.addAll(rows(child));
                default -> {}
            }
        }
        return rows;
    }

    /** The columns of a sheet, those of its groups and headings too. */
    public static List<Element> columns(Element table) {
        List<Element> columns = new ArrayList<>();
        for (Element child : children(table)) {
            switch (child.getLocalName()) {
                case "table-column" -> columns.add(child);
                case "table-column-group", "table-header-columns", "table-columns" -> columns.addAll(columns(child));
                default -> {}
            }
        }
        return columns;
    }

    static List<Element> cells(Element row) {
        return children(row).stream()
                .filter(one -> one.getLocalName().matches("(covered-)?table-cell"))
                .toList();
    }

    /** How many a row, a column or a cell stands for. */
    public static int repeated(Element one, String attribute) {
        String told = attribute(one, TABLE, attribute);
        return told.matches("\\d{1,8}") ? Integer.parseInt(told) : 1;
    }

    /** The one of a number, split off from its equal neighbours. */
    static Optional<Element> nth(List<Element> all, String attribute, int number) {
        int left = number;
        for (Element one : all) {
            int times = repeated(one, attribute);
            if (left < times) {
                part(one, attribute, left, true);
                part(one, attribute, times - left - 1, false);
                one.removeAttributeNS(TABLE, attribute);
                return Optional.of(one);
            }
            left -= times;
        }
        return Optional.empty();
    }

    private static void part(Element of, String attribute, int times, boolean before) {
        if (times > 0) {
            Element copy = (Element) of.cloneNode(true);
            copy.removeAttributeNS(TABLE, attribute);
            if (times > 1) {
                copy.setAttributeNS(TABLE, "table:" + attribute, String.valueOf(times));
            }
            of.getParentNode().insertBefore(copy, before ? of : of.getNextSibling());
        }
    }
}
