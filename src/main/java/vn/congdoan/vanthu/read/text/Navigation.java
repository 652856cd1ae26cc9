package vn.congdoan.vanthu.read.text;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Which elements of a page lead to other pages instead of saying something: menus, lists of links, foots of sites. */
final class Navigation {
    private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "menu");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "search", "complementary");
    private static final Set<String> BLOCKS = Set.of("div", "ul", "ol", "header", "section", "td", "tr", "table", "dl");

    /** How much text, how much of it in links, and how many links an element holds. */
    private static final class Share {
        private int text;
        private int linked;
        private int links;
    }

    private final Map<Node, Share> shares = new IdentityHashMap<>();

    Navigation(Element root) {
        NodeTraversor.traverse(new Counting(), root);
    }

    boolean is(Element element) {
        String tag = element.normalName();
        if (TAGS.contains(tag) || ROLES.contains(element.attr("role"))) {
            return true;
        }
        Share share = shares.get(element);
        return BLOCKS.contains(tag) && share != null && share.links >= 3 && share.linked * 10L > share.text * 8L;
    }

    /** Sums up from the leaves, each element once. */
    private final class Counting implements NodeVisitor {
        private int inLinks;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element && element.normalName().equals("a") && element.hasAttr("href")) {
                inLinks++;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            Share own = node instanceof TextNode text ? counted(text) : shares.get(node);
            if (node instanceof Element element && element.normalName().equals("a") && element.hasAttr("href")) {
                inLinks--;
                own = own == null ? new Share() : own;
                own.links++;
            }
            if (own != null && node.parent() != null) {
                Share parent = shares.computeIfAbsent(node.parent(), k -> new Share());
                parent.text += own.text;
                parent.linked += own.linked;
                parent.links += own.links;
            }
        }

        private Share counted(TextNode node) {
            Share share = new Share();
            share.text = (int)
                    node.getWholeText().chars().filter(c -> !Blank.is((char) c)).count();
            share.linked = inLinks > 0 ? share.text : 0;
            return share;
        }
    }
}
