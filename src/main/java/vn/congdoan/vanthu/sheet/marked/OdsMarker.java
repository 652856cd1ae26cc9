package vn.congdoan.vanthu.sheet.marked;

import static vn.congdoan.vanthu.sheet.ods.OdsXml.FO;
import static vn.congdoan.vanthu.sheet.ods.OdsXml.OFFICE;
import static vn.congdoan.vanthu.sheet.ods.OdsXml.STYLE;
import static vn.congdoan.vanthu.sheet.ods.OdsXml.TABLE;
import static vn.congdoan.vanthu.sheet.ods.OdsXml.TEXT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.sheet.ods.OdsDocument;
import vn.congdoan.vanthu.sheet.ods.OdsXml;

/** The same as {@link CellMarker} in an .ods. */
final class OdsMarker {
    private static final String RED = "#ffb3b3";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String STYLE_NAME = "style-name";
    private static final String OWN_STYLE = "table:style-name";

    private final OdsDocument document;
    private final SheetBook book;
    private final Map<String, String> red = new HashMap<>();

    /** @param book what the document holds */
    OdsMarker(OdsDocument document, SheetBook book) {
        this.document = document;
        this.book = book;
    }

    void mark(List<CellMark> marks) {
        CellMark.comments(marks)
                .forEach((place, words) -> document.cell(seen(place)).ifPresent(cell -> {
                    cell.setAttributeNS(TABLE, OWN_STYLE, red.computeIfAbsent(look(cell), this::reddened));
                    comment(cell, words);
                }));
    }

    /** Of merged cells the first, which alone is seen. */
    private CellPlace seen(CellPlace place) {
        return book.sheets().stream()
                .filter(sheet -> sheet.name().equals(place.sheet()))
                .flatMap(sheet -> sheet.merges().stream())
                .filter(range -> range.contains(place.row(), place.column()))
                .findFirst()
                .map(range -> new CellPlace(place.sheet(), range.firstRow(), range.firstColumn()))
                .orElse(place);
    }

    /** The name of a cell's look: its own, its row's or its column's; "" for the ordinary one. */
    private static String look(Element cell) {
        String own = OdsXml.attribute(cell, TABLE, STYLE_NAME);
        Element row = (Element) cell.getParentNode();
        String ofRow = OdsXml.attribute(row, TABLE, "default-cell-style-name");
        return !own.isEmpty() ? own : !ofRow.isEmpty() ? ofRow : ofColumn(row, column(cell));
    }

    private static int column(Element cell) {
        int column = 0;
        for (Node before = cell.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            column += before instanceof Element one ? OdsXml.repeated(one, "number-columns-repeated") : 0;
        }
        return column;
    }

    private static String ofColumn(Element row, int column) {
        Node table = row.getParentNode();
        while (!"table".equals(table.getLocalName())) {
            table = table.getParentNode();
        }
        int left = column;
        for (Element one : OdsXml.columns((Element) table)) {
            left -= OdsXml.repeated(one, "number-columns-repeated");
            if (left < 0) {
                return OdsXml.attribute(one, TABLE, "default-cell-style-name");
            }
        }
        return "";
    }

    /** The name of the same look on red and open. */
    private String reddened(String look) {
        Document content = document.content();
        Element automatic = OdsXml.all(content, OFFICE, "automatic-styles").get(0);
        Optional<Element> known = OdsXml.children(automatic).stream()
                .filter(one -> OdsXml.attribute(one, STYLE, "name").equals(look))
                .filter(one -> OdsXml.attribute(one, STYLE, "family").equals("table-cell"))
                .findFirst();
        Element style = known.map(one -> (Element) one.cloneNode(true)).orElseGet(() -> child(look));
        String name = freeName(automatic);
        style.setAttributeNS(STYLE, "style:name", name);
        automatic.appendChild(style);
        Element properties = OdsXml.children(style).stream()
                .filter(one -> one.getLocalName().equals("table-cell-properties"))
                .findFirst()
                .orElseGet(() -> (Element) style.insertBefore(
                        content.createElementNS(STYLE, "style:table-cell-properties"), style.getFirstChild()));
        properties.setAttributeNS(FO, "fo:background-color", RED);
        properties.setAttributeNS(STYLE, "style:cell-protect", "none");
        return name;
    }

    /** A file that was marked before has some of ours already. */
    private static String freeName(Element styles) {
        Set<String> taken = OdsXml.children(styles).stream()
                .map(one -> OdsXml.attribute(one, STYLE, "name"))
                .collect(Collectors.toSet());
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> "vtCanSua" + i)
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseThrow();
    }

    /** Of a look that stands elsewhere. */
    private Element child(String look) {
        Element style = document.content().createElementNS(STYLE, "style:style");
        style.setAttributeNS(STYLE, "style:family", "table-cell");
        style.setAttributeNS(STYLE, "style:parent-style-name", look.isEmpty() ? "Default" : look);
        return style;
    }

    private static void comment(Element cell, String words) {
        Element note = OdsXml.children(cell).stream()
                .filter(one -> one.getLocalName().equals("annotation"))
                .findFirst()
                .orElseGet(() -> note(cell));
        if (!note.getTextContent().contains(words)) {
            words.lines().forEach(line -> OdsXml.put(note, TEXT, "text:p").setTextContent(line));
        }
    }

    private static Element note(Element cell) {
        Element note = cell.getOwnerDocument().createElementNS(OFFICE, "office:annotation");
        cell.insertBefore(note, cell.getFirstChild());
        OdsXml.put(note, DUBLIN_CORE, "dc:creator").setTextContent(CellMarker.AUTHOR);
        return note;
    }
}
