package vn.congdoan.vanthu.read.docx;

import static vn.congdoan.vanthu.read.part.Xml.attribute;
import static vn.congdoan.vanthu.read.part.Xml.skip;
import static vn.congdoan.vanthu.read.part.Xml.text;

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
import vn.congdoan.vanthu.read.flow.Fields;
import vn.congdoan.vanthu.read.flow.Flow;
import vn.congdoan.vanthu.read.flow.FlowLine;
import vn.congdoan.vanthu.read.flow.Leftovers;
import vn.congdoan.vanthu.read.flow.SymbolLetters;

/** Reads one story of a Word file (the body, a header, the notes) as a stream, without recursion. */
final class StoryReader {
    private final DocxContext context;
    private final Flow flow;
    private final Fields fields = new Fields();
    private final TableState tables = new TableState();
    private final Deque<ParagraphState> outer = new ArrayDeque<>();
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    private final List<Ending> endings = new ArrayList<>();
    private ParagraphState paragraph = new ParagraphState();
    private final List<Drawn> drawn = new ArrayList<>();
    private String drawing = "";
    private String words = "";
    private boolean inRun;
    private PageNumber pageNumber;

    /** A section and how many lines were read when it ended. */
    record Ending(SectionProperties section, int lines) {}

    /** A chart of the paragraph that is open, and what its drawing is called. */
    private record Drawn(DrawnChart chart, String called) {}

    /** The look of a page number field. */
    record PageNumber(SourceAlignment alignment, CharLook look) {}

    StoryReader(DocxContext context, Region region) {
        this.context = context;
        this.flow = new Flow(context.counts(), region);
    }

    List<FlowLine> read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName(), isWord(xml));
            }
        }
        return flow.finish();
    }

    List<Ending> endings() {
        return endings;
    }

    /** null when the story shows none. */
    PageNumber pageNumber() {
        return pageNumber;
    }

    private boolean isWord(XMLStreamReader xml) {
        String space = xml.getNamespaceURI();
        if (words.isEmpty() && space != null && space.contains("wordprocessingml")) {
            words = space;
        }
        return words.equals(space);
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        if (!isWord(xml)) {
            foreign(xml);
            return;
        }
        switch (xml.getLocalName()) {
            case "p" -> paragraph.start();
            case "pPr" -> paragraph.properties(context.properties().paragraph(xml));
            case "r" -> startRun();
            case "rPr" -> paragraph.run(context.properties().run(xml), context.styles());
            case "tbl" -> tables.table(flow);
            case "tblPr" -> tables.properties(xml, context.styles());
            case "tr" -> tables.row(flow);
            case "trPr" -> tables.rowProperties(xml);
            case "tc" -> tables.cell(flow);
            case "tcPr" -> tables.cellProperties(xml);
            case "sectPr" -> endings.add(new Ending(context.properties().section(xml), flow.size()));
            case "txbxContent" -> openBox();
            case "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "tblGrid", "rubyPr", "rt", "background", "ffData" ->
                skip(xml);
            case "footnote", "endnote" -> note(xml);
            default -> inline(xml);
        }
    }

    /** Separators between text and notes are no notes. */
    private static void note(XMLStreamReader xml) throws XMLStreamException {
        String type = attribute(xml, "type");
        if (type != null && !type.equals("normal")) {
            skip(xml);
        }
    }

    private void startRun() {
        inRun = true;
        paragraph.run(RunProperties.NONE, context.styles());
    }

    private void inline(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> say(text(xml));
            case "instrText" -> fields.instruction(text(xml));
            case "tab", "ptab" -> say("\t");
            case "br" -> breakLine(attribute(xml, "type"));
            case "cr" -> breakLine(null);
            case "noBreakHyphen" -> say("-");
            case "softHyphen" -> say("\u00ad");
            case "sym" -> say(symbol(xml));
            case "fldChar" -> field(attribute(xml, "fldCharType"));
            case "fldSimple" -> simpleField(attribute(xml, "instr"));
            case "pgNum" -> notePageNumber();
            case "del", "moveFrom" -> leaveOut(xml);
            case "ins", "moveTo" -> context.leftovers().add(Leftovers.Kind.CHANGE);
            case "commentReference" -> context.leftovers().add(Leftovers.Kind.COMMENT);
            case "altChunk", "object" -> {
                context.leftovers().add(Leftovers.Kind.OBJECT);
                skip(xml);
            }
            default -> {}
        }
    }

    private void leaveOut(XMLStreamReader xml) throws XMLStreamException {
        context.leftovers().add(Leftovers.Kind.CHANGE);
        skip(xml);
    }

    private void foreign(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "AlternateContent" -> alternatives.push(false);
            case "Choice", "Fallback" -> alternative(xml);
            case "t" -> {
                String space = xml.getNamespaceURI();
                if (space != null && space.contains("officeDocument") && space.contains("math")) {
                    say(text(xml));
                }
            }
            case "pic", "imagedata" -> context.leftovers().add(Leftovers.Kind.PICTURE);
            case "docPr" -> drawing = String.valueOf(attribute(xml, "descr"));
            case "chart" -> chart(attribute(xml, "id"));
            case "relIds" -> context.leftovers().add(Leftovers.Kind.CHART);
            default -> {}
        }
    }

    /** Its table stands below the paragraph that holds the drawing. */
    private void chart(String relation) {
        DrawnChart chart = context.charts().of(relation);
        if (chart == null || !chart.isTable() || tables.isOpen()) {
            context.leftovers().add(Leftovers.Kind.CHART);
        } else {
            drawn.add(new Drawn(chart, drawing));
        }
    }

    private void drawn() {
        for (Drawn one : drawn) {
            line(one.chart.mark());
            flow.openTable();
            for (List<String> row : one.chart.rows(one.called)) {
                flow.openRow();
                for (String words : row) {
                    flow.openCell(-1);
                    line(words);
                    flow.cellBorders(true);
                }
            }
            flow.closeTable();
        }
        drawn.clear();
    }

    private void line(String text) {
        flow.text(text, CharLook.UNKNOWN);
        flow.endParagraph(ParagraphLook.UNKNOWN, "");
    }

    /** The first alternative is what today's Word shows; the others say the same again. */
    private void alternative(XMLStreamReader xml) throws XMLStreamException {
        if (alternatives.isEmpty()) {
            return;
        }
        if (alternatives.peek()) {
            skip(xml);
        } else {
            alternatives.pop();
            alternatives.push(true);
        }
    }

    private void end(String name, boolean word) {
        if (!word) {
            if (name.equals("AlternateContent") && !alternatives.isEmpty()) {
                alternatives.pop();
            }
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "r" -> inRun = false;
            case "tc" -> tables.endCell(flow);
            case "tbl" -> tables.endTable(flow);
            case "txbxContent" -> closeBox();
            default -> {}
        }
    }

    private void openBox() {
        flow.openBox();
        outer.push(paragraph);
        paragraph = new ParagraphState();
    }

    private void closeBox() {
        if (!outer.isEmpty()) {
            flow.closeBox();
            paragraph = outer.pop();
        }
    }

    private void endParagraph() {
        if (paragraph.direct.markDeleted) {
            return;
        }
        ParagraphProperties all = context.resolved(paragraph.direct);
        String label = context.label(all);
        ParagraphLook look = context.look(all);
        flow.endParagraph(look, label);
        drawn();
        if (paragraph.pageNumber != null) {
            pageNumber = new PageNumber(look.alignment(), paragraph.pageNumber);
            paragraph.pageNumber = null;
        }
        if (all.section != null) {
            endings.add(new Ending(all.section, flow.size()));
        }
        paragraph.open = false;
    }

    private void say(String text) {
        if (!fields.showWords() || text.isEmpty()) {
            return;
        }
        if (paragraph.hidden) {
            if (!text.isBlank()) {
                context.leftovers().add(Leftovers.Kind.HIDDEN);
            }
            return;
        }
        flow.text(paragraph.caps ? text.toUpperCase(Locale.ROOT) : text, paragraph.look);
    }

    private void breakLine(String type) {
        if (!inRun || !fields.showWords() || paragraph.hidden) {
            return;
        }
        if (type == null || type.equals("textWrapping")) {
            flow.breakLine();
        } else {
            flow.breakPage();
        }
    }

    private static String symbol(XMLStreamReader xml) {
        String code = attribute(xml, "char");
        String font = attribute(xml, "font");
        try {
            return code == null ? "" : SymbolLetters.of(font == null ? "" : font, Integer.parseInt(code, 16));
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private void field(String type) {
        if (!"begin".equals(type) && fields.isPageNumber()) {
            notePageNumber();
        }
        fields.mark(type);
    }

    private void simpleField(String instruction) {
        if (Fields.isPageNumber(instruction)) {
            paragraph.run(RunProperties.NONE, context.styles());
            notePageNumber();
        }
    }

    private void notePageNumber() {
        paragraph.pageNumber = paragraph.look;
    }
}
