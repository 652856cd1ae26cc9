package vn.congdoan.vanthu.read.odt;

import static vn.congdoan.vanthu.read.part.Xml.attribute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceAlignment;
import vn.congdoan.vanthu.read.flow.CharLook;
import vn.congdoan.vanthu.read.flow.Flow;
import vn.congdoan.vanthu.read.flow.FlowCounts;
import vn.congdoan.vanthu.read.flow.FlowLine;
import vn.congdoan.vanthu.read.flow.Leftovers;
import vn.congdoan.vanthu.read.part.Xml;

/** Reads one story of an OpenDocument text from an element to its end, without recursion. */
final class OdtStory {
    private static final int MOST_SPACES = 500;

    private final OdtStyles styles;
    private final FlowCounts counts;
    private final Leftovers leftovers;
    private final String scope;
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final Deque<State> states = new ArrayDeque<>();
    private final List<FlowLine> notes = new ArrayList<>();
    private State state;
    private CharLook pageLook;
    private SourceAlignment pageAlignment;
    private String master;

    /** The paragraph, spans and lists inside one flow. */
    private static final class State {
        final OdtLists lists;
        String paragraph;
        final Deque<String> spans = new ArrayDeque<>();
        boolean pageNumber;
        boolean space = true;

        State(OdtLists lists) {
            this.lists = lists;
        }

        String span() {
            return spans.peek() == null || spans.peek().isEmpty() ? null : spans.peek();
        }
    }

    OdtStory(OdtStyles styles, FlowCounts counts, Leftovers leftovers, String scope, Region region) {
        this.styles = styles;
        this.counts = counts;
        this.leftovers = leftovers;
        this.scope = scope;
        flows.push(new Flow(counts, region));
        state = new State(new OdtLists(styles, scope));
    }

    List<FlowLine> read(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth += start(xml) ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                end(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && state.paragraph != null) {
                words(xml.getText());
            }
        }
        return flows.peekLast().finish();
    }

    List<FlowLine> notes() {
        return notes;
    }

    CharLook pageLook() {
        return pageLook;
    }

    SourceAlignment pageAlignment() {
        return pageAlignment;
    }

    /** The master page that the first paragraph or table asks for; null for the usual one. */
    String master() {
        return master;
    }

    /** @return false when the element was read to its end */
    private boolean start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p", "h" -> paragraph(xml);
            case "span" -> state.spans.push(String.valueOf(attribute(xml, "style-name")));
            case "s" -> say(" ".repeat(Math.max(1, Math.min(MOST_SPACES, Xml.number(attribute(xml, "c"), 1)))));
            case "tab" -> say("\t");
            case "line-break" -> flows.peek().breakLine();
            case "page-number" -> state.pageNumber = true;
            case "list" ->
                state.lists.openList(
                        attribute(xml, "style-name"),
                        "true".equals(attribute(xml, "continue-numbering")) || attribute(xml, "continue-list") != null,
                        attribute(xml, "id"));
            case "list-item" -> state.lists.item(true);
            case "list-header" -> state.lists.item(false);
            case "table" -> {
                master("table", String.valueOf(attribute(xml, "style-name")));
                flows.peek().openTable();
            }
            case "table-row" -> flows.peek().openRow();
            case "table-cell" -> cell(xml);
            case "covered-table-cell" -> flows.peek().openCell(-1);
            case "text-box", "custom-shape" -> box();
            case "note" -> note();
            default -> {
                return other(xml);
            }
        }
        return true;
    }

    private boolean other(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tracked-changes" -> {
                leftovers.add(Leftovers.Kind.CHANGE);
                Xml.skip(xml);
            }
            case "annotation" -> {
                leftovers.add(Leftovers.Kind.COMMENT);
                Xml.skip(xml);
            }
            case "note-citation",
                    "ruby-text",
                    "sequence-decls",
                    "forms",
                    "index-title-template",
                    "enhanced-geometry",
                    "title",
                    "desc",
                    "hidden-text",
                    "scripts",
                    "event-listeners",
                    "table-of-content-source" -> Xml.skip(xml);
            case "image" -> {
                leftovers.add(Leftovers.Kind.PICTURE);
                Xml.skip(xml);
            }
            case "object", "object-ole" -> {
                leftovers.add(Leftovers.Kind.OBJECT);
                Xml.skip(xml);
            }
            default -> {
                return true;
            }
        }
        return false;
    }

    private void paragraph(XMLStreamReader xml) {
        state.paragraph = String.valueOf(attribute(xml, "style-name"));
        state.spans.clear();
        state.space = true;
        master("paragraph", state.paragraph);
    }

    /** The first paragraph or table of the text says on which page it begins. */
    private void master(String family, String style) {
        if (master == null) {
            String named = styles.value(family, scope, style, "master-page-name");
            master = named == null ? "" : named;
        }
    }

    private void cell(XMLStreamReader xml) {
        flows.peek().openCell(-1);
        String style = String.valueOf(attribute(xml, "style-name"));
        int sides = 0;
        for (String side : new String[] {"border-top", "border-bottom", "border-left", "border-right"}) {
            String line = styles.value("table-cell", scope, style, side);
            line = line == null ? styles.value("table-cell", scope, style, "border") : line;
            sides += line == null || line.equals("none") ? 0 : 1;
        }
        flows.peek().cellBorders(sides >= 2);
    }

    private void box() {
        flows.peek().openBox();
        states.push(state);
        state = new State(new OdtLists(styles, scope));
    }

    private void note() {
        flows.push(new Flow(counts, Region.NOTE));
        states.push(state);
        state = new State(new OdtLists(styles, scope));
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> endParagraph();
            case "span" -> state.spans.poll();
            case "list" -> state.lists.closeList();
            case "table" -> flows.peek().closeTable();
            case "text-box", "custom-shape" -> {
                if (!states.isEmpty()) {
                    flows.peek().closeBox();
                    state = states.pop();
                }
            }
            case "note" -> {
                if (flows.size() > 1 && !states.isEmpty()) {
                    notes.addAll(flows.pop().finish());
                    state = states.pop();
                }
            }
            default -> {}
        }
    }

    private void endParagraph() {
        if (state.paragraph == null) {
            return;
        }
        String list = styles.value("paragraph", scope, state.paragraph, "list-style-name");
        ParagraphLook look = styles.paragraphLook(scope, state.paragraph, state.lists.level(list));
        if (state.pageNumber) {
            pageLook = styles.look(scope, state.paragraph, state.span());
            pageAlignment = look.alignment();
            state.pageNumber = false;
        }
        flows.peek().endParagraph(look, state.lists.label(list));
        state.paragraph = null;
    }

    /** Runs of white space in the XML are one space; only text:s and text:tab make more. */
    private void words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean white = letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
            if (!white || !state.space) {
                words.append(white ? ' ' : letter);
            }
            state.space = white;
        }
        say(words.toString());
    }

    private void say(String text) {
        if (state.paragraph == null || text.isEmpty()) {
            return;
        }
        String span = state.span();
        if ("none".equals(styles.letter(scope, state.paragraph, span, "display"))) {
            leftovers.add(Leftovers.Kind.HIDDEN);
            return;
        }
        boolean capitals = "uppercase".equals(styles.letter(scope, state.paragraph, span, "text-transform"));
        flows.peek().text(capitals ? text.toUpperCase(Locale.ROOT) : text, styles.look(scope, state.paragraph, span));
    }
}
