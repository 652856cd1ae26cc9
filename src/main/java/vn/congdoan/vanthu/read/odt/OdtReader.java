package vn.congdoan.vanthu.read.odt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceSection;
import vn.congdoan.vanthu.domain.source.SourceSection.PageNumberLook;
import vn.congdoan.vanthu.read.flow.Assembly;
import vn.congdoan.vanthu.read.flow.FlowCounts;
import vn.congdoan.vanthu.read.flow.FlowLine;
import vn.congdoan.vanthu.read.flow.Leftovers;
import vn.congdoan.vanthu.read.flow.UnreadableException;
import vn.congdoan.vanthu.read.part.Xml;
import vn.congdoan.vanthu.read.part.ZipParts;

/** Reads OpenDocument texts (.odt, .ott). */
public final class OdtReader {
    private static final String MANIFEST = "META-INF/manifest.xml";
    /** Automatic styles of the two parts may bear the same names. */
    private static final String CONTENT = "content:";

    private static final String MASTERS = "masters:";

    private final ZipParts parts;
    private final OdtStyles styles = new OdtStyles();
    private final FlowCounts counts = new FlowCounts();
    private final Leftovers leftovers = new Leftovers();
    private final List<Master> masters = new ArrayList<>();

    /** A header or footer of a master page. */
    private record Strip(Region region, List<FlowLine> lines, PageNumberLook number) {}

    /** A page with what it repeats. */
    private record Master(String name, String layout, String next, List<Strip> strips) {}

    private OdtReader(ZipParts parts) {
        this.parts = parts;
    }

    /** @throws UnreadableException with its cause when the package is broken, locked or far too large */
    public static SourceDocument read(byte[] bytes) throws IOException, XMLStreamException {
        ZipParts parts = ZipParts.of(bytes);
        if (new String(parts.bytes(MANIFEST), StandardCharsets.UTF_8).contains("encryption-data")) {
            throw UnreadableException.password();
        }
        if (!parts.has("content.xml")) {
            throw UnreadableException.corrupt(null);
        }
        return new OdtReader(parts).read();
    }

    private SourceDocument read() throws IOException, XMLStreamException {
        try (InputStream in = parts.open("styles.xml")) {
            if (in != null) {
                XMLStreamReader xml = Xml.reader(in);
                styles.read(xml, MASTERS);
                masters(xml);
            }
        }
        try (InputStream in = parts.open("content.xml")) {
            XMLStreamReader xml = Xml.reader(in);
            styles.read(xml, CONTENT);
            OdtStory body = new OdtStory(styles, counts, leftovers, CONTENT, Region.BODY);
            List<FlowLine> lines = body.read(xml);
            return assembled(body, lines);
        }
    }

    private void masters(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("master-page")) {
                masters.add(master(xml));
            }
        }
    }

    private Master master(XMLStreamReader xml) throws XMLStreamException {
        List<Strip> strips = new ArrayList<>();
        Master master = new Master(
                String.valueOf(Xml.attribute(xml, "style", "name")),
                String.valueOf(Xml.attribute(xml, "page-layout-name")),
                Xml.attribute(xml, "next-style-name"),
                strips);
        while (Xml.nextChild(xml)) {
            String name = xml.getLocalName();
            if (name.startsWith("header") || name.startsWith("footer")) {
                boolean top = name.startsWith("header");
                OdtStory story =
                        new OdtStory(styles, counts, leftovers, MASTERS, top ? Region.PAGE_HEADER : Region.PAGE_FOOTER);
                List<FlowLine> lines = story.read(xml);
                strips.add(new Strip(top ? Region.PAGE_HEADER : Region.PAGE_FOOTER, lines, number(story, top)));
            } else {
                Xml.skip(xml);
            }
        }
        return master;
    }

    private static PageNumberLook number(OdtStory story, boolean top) {
        return story.pageLook() == null
                ? null
                : new PageNumberLook(
                        top,
                        story.pageAlignment(),
                        story.pageLook().size(),
                        story.pageLook().italic(),
                        true,
                        null);
    }

    private SourceDocument assembled(OdtStory body, List<FlowLine> lines) {
        Master first = named(body.master() == null || body.master().isEmpty() ? "Standard" : body.master());
        Master next = first == null || first.next == null ? null : named(first.next);
        List<Strip> strips = new ArrayList<>();
        if (first != null) {
            strips.addAll(first.strips);
        }
        if (next != null && next != first) {
            strips.addAll(next.strips);
        }
        Assembly assembly = new Assembly();
        strips.stream().filter(s -> s.region == Region.PAGE_HEADER).forEach(s -> assembly.add(s.lines));
        assembly.add(lines);
        strips.stream().filter(s -> s.region == Region.PAGE_FOOTER).forEach(s -> assembly.add(s.lines));
        assembly.add(body.notes());
        if (first != null) {
            assembly.add(section(first, next));
        }
        return assembly.document(SourceFormat.ODT, leftovers);
    }

    private Master named(String name) {
        return masters.stream().filter(m -> m.name.equals(name)).findFirst().orElse(null);
    }

    private SourceSection section(Master first, Master next) {
        Map<String, String> layout = styles.layout(first.layout);
        boolean differs = next != null && next != first;
        PageNumberLook onFirst = number(first);
        PageNumberLook later = differs ? number(next) : onFirst;
        PageNumberLook number = later == null
                ? null
                : new PageNumberLook(
                        later.top(), later.alignment(), later.size(), later.italic(), onFirst != null, null);
        return new SourceSection(
                0,
                length(layout, "page-width"),
                length(layout, "page-height"),
                length(layout, "margin-top") + strip(first, layout, Region.PAGE_HEADER, "header-style"),
                length(layout, "margin-bottom") + strip(first, layout, Region.PAGE_FOOTER, "footer-style"),
                length(layout, "margin-left"),
                length(layout, "margin-right"),
                differs,
                number);
    }

    /** mm; OpenDocument counts the room of a header apart from the margin above it, the house as part of it. */
    private static double strip(Master master, Map<String, String> layout, Region region, String name) {
        Double height = OdtLength.mm(layout.get(name));
        return height != null && master.strips.stream().anyMatch(strip -> strip.region == region) ? height : 0;
    }

    private static PageNumberLook number(Master master) {
        return master.strips.stream()
                .map(Strip::number)
                .filter(number -> number != null)
                .findFirst()
                .orElse(null);
    }

    /** mm; a margin that only "margin" as a whole gives is found too. */
    private static double length(Map<String, String> layout, String name) {
        Double mm = OdtLength.mm(layout.get(name));
        mm = mm == null && name.startsWith("margin") ? OdtLength.mm(layout.get("margin")) : mm;
        return mm == null ? 0 : mm;
    }
}
