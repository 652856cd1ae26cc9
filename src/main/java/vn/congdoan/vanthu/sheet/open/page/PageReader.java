package vn.congdoan.vanthu.sheet.open.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.congdoan.vanthu.domain.sheet.SheetBook;
import vn.congdoan.vanthu.domain.sheet.SheetCell;
import vn.congdoan.vanthu.domain.sheet.SheetGrid;
import vn.congdoan.vanthu.sheet.open.cells.CellCount;
import vn.congdoan.vanthu.sheet.open.cells.CellStore;
import vn.congdoan.vanthu.sheet.open.cells.LookTable;
import vn.congdoan.vanthu.sheet.open.plain.TextBytes;

/** Reads a web page as Excel does: one sheet, tables and the words between them below each other. Nothing that it names is fetched. */
public final class PageReader {
    private static final int DEEPEST = 200;

    private CellStore store;
    private final CellCount count = new CellCount();
    private final List<SheetGrid> sheets = new ArrayList<>();
    private String name;
    private final PageLooks looks = new PageLooks();
    private final StringBuilder words = new StringBuilder();
    private int row;

    private PageReader(String name) {
        start(name);
    }

    private void start(String sheet) {
        name = sheet.strip();
        row = 0;
        store = new CellStore(new ArrayList<>(), new LookTable(looks.all(), Map.of(), false), count);
    }

    public static SheetBook read(byte[] bytes) throws IOException {
        Document page = parsed(bytes);
        Element name = page.selectFirst("x|Name");
        PageReader reader = new PageReader(name == null ? page.title() : name.text());
        reader.walk(page.body(), 0);
        reader.finish();
        return new SheetBook(SheetBook.Kind.HTML, reader.sheets, List.of(), false, List.of());
    }

    private void finish() {
        flush();
        sheets.add(store.grid(name, false));
    }

    /** LibreOffice writes all sheets into one page: an overview of links, then each under a heading with a name. */
    private static boolean isSheetHeading(Element element) {
        return element.normalName().equals("a")
                && element.attr("name").matches("table\\d+")
                && element.selectFirst("em") != null;
    }

    /** The page's own word on its encoding counts; without one the bytes decide. */
    private static Document parsed(byte[] bytes) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        boolean told = page.selectFirst("meta[charset], meta[content*=charset]") != null;
        return told && !TextBytes.isUtf8(bytes) || TextBytes.isUtf8(bytes) ? page : Jsoup.parse(TextBytes.words(bytes));
    }

    private void walk(Node node, int depth) {
        if (node instanceof TextNode) {
            words.append(((TextNode) node).text());
        } else if (node instanceof Element && depth < DEEPEST) {
            Element element = (Element) node;
            boolean block = element.isBlock() || element.normalName().equals("br");
            if (block) {
                flush();
            }
            if (isSheetHeading(element)) {
                finish();
                start(element.selectFirst("em").text());
            } else if (element.normalName().equals("table")) {
                row = new PageTable(store, looks, row).read(element);
            } else if (!element.normalName().matches("style|script|head|xml|title")) {
                element.childNodes().forEach(child -> walk(child, depth + 1));
            }
            if (block) {
                flush();
            }
        }
    }

    /** The words since the last table or line are a row of their own. */
    private void flush() {
        String line = words.toString().replace('\u00A0', ' ').strip();
        words.setLength(0);
        if (!line.isEmpty()) {
            store.text(row++, 0, 0, SheetCell.Kind.TEXT, line);
        }
    }
}
