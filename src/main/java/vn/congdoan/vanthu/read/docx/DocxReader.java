package vn.congdoan.vanthu.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.read.flow.Assembly;
import vn.congdoan.vanthu.read.flow.FlowCounts;
import vn.congdoan.vanthu.read.flow.FlowLine;
import vn.congdoan.vanthu.read.flow.Leftovers;
import vn.congdoan.vanthu.read.flow.UnreadableException;
import vn.congdoan.vanthu.read.part.Xml;
import vn.congdoan.vanthu.read.part.ZipParts;

/** Reads the packages of Word since 2007 (.docx, .docm, .dotx, .dotm). */
public final class DocxReader {
    private final ZipParts parts;
    private final String main;
    private final Relations relations;
    private final DocxContext context;

    private DocxReader(ZipParts parts) throws IOException, XMLStreamException {
        this.parts = parts;
        this.main = mainPart(parts);
        this.relations = Relations.of(parts, main);
        PropertyReader properties = new PropertyReader(themeFonts());
        Styles styles = new Styles();
        Numbering numbering = new Numbering();
        try (InputStream in = open("styles")) {
            if (in != null) {
                styles.read(Xml.reader(in), properties);
            }
        }
        try (InputStream in = open("numbering")) {
            if (in != null) {
                numbering.read(Xml.reader(in), properties);
            }
        }
        this.context = new DocxContext(
                styles,
                numbering,
                new ListCounters(numbering),
                properties,
                new FlowCounts(),
                new Leftovers(),
                new Charts(parts, relations));
    }

    /** @throws UnreadableException with its cause when the package is broken, locked or far too large */
    public static SourceDocument read(byte[] bytes) throws IOException, XMLStreamException {
        return new DocxReader(ZipParts.of(bytes)).read();
    }

    private static String mainPart(ZipParts parts) throws IOException, XMLStreamException {
        String named = Relations.of(parts, "").type("officeDocument");
        String main = named != null && parts.has(named) ? named : "word/document.xml";
        if (!parts.has(main)) {
            throw UnreadableException.corrupt(null);
        }
        return main;
    }

    private InputStream open(String type) {
        String part = relations.type(type);
        return part == null ? null : parts.open(part);
    }

    /** The Latin families of the theme by the names under which styles ask for them. */
    private Map<String, String> themeFonts() throws IOException, XMLStreamException {
        Map<String, String> fonts = new HashMap<>();
        try (InputStream in = open("theme")) {
            XMLStreamReader xml = in == null ? null : Xml.reader(in);
            String place = "";
            while (xml != null && xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "majorFont" -> place = "major";
                    case "minorFont" -> place = "minor";
                    case "latin" -> {
                        String face = String.valueOf(Xml.attribute(xml, "typeface"));
                        if (!place.isEmpty()) {
                            fonts.putIfAbsent(place + "HAnsi", face);
                            fonts.putIfAbsent(place + "Ascii", face);
                        }
                    }
                    default -> {}
                }
            }
        }
        return fonts;
    }

    private SourceDocument read() throws IOException, XMLStreamException {
        StoryReader body = new StoryReader(context, Region.BODY);
        List<FlowLine> lines;
        try (InputStream in = parts.open(main)) {
            lines = body.read(Xml.reader(in));
        }
        Assembly assembly = new Assembly();
        new SectionStories(parts, relations, context).add(assembly, lines, body.endings());
        notes(assembly, "footnotes");
        notes(assembly, "endnotes");
        return assembly.document(SourceFormat.DOCX, context.leftovers());
    }

    private void notes(Assembly assembly, String type) throws IOException, XMLStreamException {
        try (InputStream in = open(type)) {
            if (in != null) {
                assembly.add(new StoryReader(context, Region.NOTE).read(Xml.reader(in)));
            }
        }
    }
}
