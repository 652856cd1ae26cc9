package vn.congdoan.vanthu.read.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceLine;

/** Goes through the elements of a page and gives its lines. */
final class WebWalk implements NodeFilter {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "select",
            "button",
            "input",
            "textarea",
            "option",
            "svg",
            "iframe",
            "object",
            "audio",
            "video",
            "canvas",
            "del",
            "map",
            "xml");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "td",
            "th",
            "caption",
            "blockquote",
            "pre",
            "center",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "aside",
            "main",
            "form",
            "fieldset",
            "legend",
            "address",
            "dl",
            "dt",
            "dd",
            "figure",
            "figcaption",
            "body",
            "menu",
            "details",
            "summary",
            "tbody",
            "thead",
            "tfoot");

    private final Navigation navigation;
    private final WebLines lines = new WebLines();
    private final WebTables tables = new WebTables();
    private final WebLists lists = new WebLists();
    private final Deque<ElementLook> looks = new ArrayDeque<>(List.of(ElementLook.PLAIN));

    WebWalk(Navigation navigation) {
        this.navigation = navigation;
    }

    List<SourceLine> lines() {
        lines.endParagraph();
        return lines.lines();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? begin(element) : FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        String tag = element.normalName();
        Map<String, String> style = Styles.of(element.attr("style"));
        if (SKIPPED.contains(tag) || isHidden(element, style)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if ("ignore".equals(style.get("mso-list"))) {
            lines.label(WebLists.wordLabel(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (BLOCKS.contains(tag)) {
            lines.endParagraph();
        }
        tables.begin(element);
        Region region =
                looks.peek().region() == Region.TEXT_BOX || navigation.is(element) ? Region.TEXT_BOX : Region.BODY;
        looks.push(looks.peek().within(element, region));
        switch (tag) {
            case "br" -> lines.lineBreak();
            case "hr" -> lines.gap();
            default -> beginItem(element);
        }
        return FilterResult.CONTINUE;
    }

    private void beginItem(Element element) {
        String label = lists.begin(element);
        if (!label.isEmpty()) {
            lines.label(label);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (BLOCKS.contains(element.normalName())) {
                lines.endParagraph();
            }
            if (element.normalName().equals("li")) {
                lines.endItem();
            }
            lists.end(element);
            tables.end(element);
            looks.pop();
        }
        return FilterResult.CONTINUE;
    }

    private void append(String text) {
        ElementLook look = looks.peek();
        if (!look.kept()) {
            lines.append(text, look, tables.current());
            return;
        }
        String[] rows = text.split("\r\n|[\n\r]", -1);
        for (int i = 0; i < rows.length; i++) {
            if (i > 0) {
                lines.lineBreak();
            }
            lines.append(rows[i], look, tables.current());
        }
    }

    private static boolean isHidden(Element element, Map<String, String> style) {
        return style.getOrDefault("display", "").equals("none")
                || style.getOrDefault("visibility", "").equals("hidden")
                || style.getOrDefault("mso-hide", "").equals("all")
                || element.hasAttr("hidden");
    }
}
