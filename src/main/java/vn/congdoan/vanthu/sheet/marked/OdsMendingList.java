package vn.congdoan.vanthu.sheet.marked;

import static vn.congdoan.vanthu.sheet.ods.OdsXml.FO;
import static vn.congdoan.vanthu.sheet.ods.OdsXml.OFFICE;
import static vn.congdoan.vanthu.sheet.ods.OdsXml.STYLE;
import static vn.congdoan.vanthu.sheet.ods.OdsXml.TABLE;
import static vn.congdoan.vanthu.sheet.ods.OdsXml.TEXT;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.sheet.ods.OdsDocument;
import vn.congdoan.vanthu.sheet.ods.OdsXml;

/** The same as {@link MendingList} in an .ods. */
final class OdsMendingList {
    private static final String LINK = "http://www.w3.org/1999/xlink";
    private static final String STYLE_NAME = "table:style-name";
    private static final String WORDS = "vtLoi";
    private static final String BOLD = "vtLoiDam";
    private static final String WIDTH = "vtLoiCot";
    /** Of a character, in mm. */
    private static final double CHARACTER = 2.1;

    private final OdsDocument document;

    OdsMendingList(OdsDocument document) {
        this.document = document;
    }

    /** @param book what the document held before */
    void write(List<CellMark> marks, SheetBook book) throws IOException {
        removeOld();
        styles();
        String name = IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? MendingList.NAME : MendingList.NAME + " " + i)
                .filter(one -> document.table(one).isEmpty())
                .findFirst()
                .orElseThrow();
        List<Element> tables = tables();
        Element last = tables.get(tables.size() - 1);
        Element table = OdsXml.put((Element) last.getParentNode(), TABLE, "table:table");
        last.getParentNode().insertBefore(table, last.getNextSibling()); // names and filters come behind all sheets
        table.setAttributeNS(TABLE, "table:name", name);
        for (int i = 0; i < MendingList.WIDTHS.length; i++) {
            OdsXml.put(table, TABLE, "table:table-column").setAttributeNS(TABLE, STYLE_NAME, WIDTH + i);
        }
        row(table, BOLD, List.of(MendingList.TITLE));
        row(table, "Default", List.of(MendingList.HOW));
        row(table, BOLD, MendingList.HEADINGS);
        for (int i = 0; i < marks.size(); i++) {
            line(table, i + 1, marks.get(i), book);
        }
        document.show(name);
    }

    private List<Element> tables() {
        return OdsXml.all(document.content(), TABLE, "table");
    }

    private void removeOld() {
        for (Element table : tables()) {
            boolean ours = OdsXml.attribute(table, TABLE, "name").startsWith(MendingList.NAME)
                    && table.getTextContent().strip().startsWith(MendingList.TITLE);
            if (ours && tables().size() > 1) {
                table.getParentNode().removeChild(table);
            }
        }
    }

    private void line(Element table, int number, CellMark mark, SheetBook book) {
        CellPlace place = mark.place();
        Element row = row(
                table,
                WORDS,
                List.of(
                        String.valueOf(number),
                        place == null ? "" : place.sheet(),
                        "",
                        place == null ? "" : MendingList.value(place, book),
                        mark.comment()));
        if (place != null) {
            Element cell = OdsXml.children(row).get(2);
            Element link = OdsXml.put(OdsXml.put(cell, TEXT, "text:p"), TEXT, "text:a");
            link.setAttributeNS(LINK, "xlink:href", "#'" + place.sheet().replace("'", "''") + "'." + place.address());
            link.setAttributeNS(LINK, "xlink:type", "simple");
            link.setTextContent(place.address());
        }
    }

    private static Element row(Element table, String look, List<String> words) {
        Element row = OdsXml.put(table, TABLE, "table:table-row");
        for (String one : words) {
            Element cell = OdsXml.put(row, TABLE, "table:table-cell");
            cell.setAttributeNS(TABLE, STYLE_NAME, look);
            cell.setAttributeNS(OFFICE, "office:value-type", "string");
            one.lines().forEach(line -> OdsXml.put(cell, TEXT, "text:p").setTextContent(line));
        }
        return row;
    }

    private void styles() {
        Element automatic =
                OdsXml.all(document.content(), OFFICE, "automatic-styles").get(0);
        for (Element one : OdsXml.children(automatic)) {
            if (OdsXml.attribute(one, STYLE, "name").startsWith(WORDS)) {
                automatic.removeChild(one);
            }
        }
        for (int i = 0; i < MendingList.WIDTHS.length; i++) {
            Element column = style(automatic, WIDTH + i, "table-column");
            OdsXml.put(column, STYLE, "style:table-column-properties")
                    .setAttributeNS(STYLE, "style:column-width", Math.round(MendingList.WIDTHS[i] * CHARACTER) + "mm");
        }
        Element wrapped = OdsXml.put(style(automatic, WORDS, "table-cell"), STYLE, "style:table-cell-properties");
        wrapped.setAttributeNS(FO, "fo:wrap-option", "wrap");
        wrapped.setAttributeNS(STYLE, "style:vertical-align", "top");
        OdsXml.put(style(automatic, BOLD, "table-cell"), STYLE, "style:text-properties")
                .setAttributeNS(FO, "fo:font-weight", "bold");
    }

    private static Element style(Element automatic, String name, String family) {
        Element style = OdsXml.put(automatic, STYLE, "style:style");
        style.setAttributeNS(STYLE, "style:name", name);
        style.setAttributeNS(STYLE, "style:family", family);
        if (family.equals("table-cell")) {
            style.setAttributeNS(STYLE, "style:parent-style-name", "Default");
        }
        return style;
    }
}
