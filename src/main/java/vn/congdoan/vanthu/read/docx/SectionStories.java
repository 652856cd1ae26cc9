package vn.congdoan.vanthu.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceSection;
import vn.congdoan.vanthu.domain.source.SourceSection.PageNumberLook;
import vn.congdoan.vanthu.read.flow.Assembly;
import vn.congdoan.vanthu.read.flow.FlowLine;
import vn.congdoan.vanthu.read.flow.Measures;
import vn.congdoan.vanthu.read.part.Xml;
import vn.congdoan.vanthu.read.part.ZipParts;

/** Puts the body's lines together with the headers and footers of its sections, each of which is read once. */
final class SectionStories {
    private static final String[] TYPES = {"first", "default", "even"};

    private final ZipParts parts;
    private final Relations relations;
    private final DocxContext context;
    private final Map<String, StoryReader.PageNumber> read = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> footers = new HashMap<>();

    SectionStories(ZipParts parts, Relations relations, DocxContext context) {
        this.parts = parts;
        this.relations = relations;
        this.context = context;
    }

    void add(Assembly assembly, List<FlowLine> body, List<StoryReader.Ending> endings)
            throws IOException, XMLStreamException {
        int from = 0;
        for (StoryReader.Ending ending : endings) {
            int to = Math.min(ending.lines(), body.size());
            int first = assembly.size();
            headers.putAll(ending.section().headers);
            footers.putAll(ending.section().footers);
            stories(assembly, ending.section(), headers, Region.PAGE_HEADER);
            assembly.add(body.subList(Math.min(from, to), to));
            stories(assembly, ending.section(), footers, Region.PAGE_FOOTER);
            assembly.add(section(first, ending.section()));
            from = to;
        }
        assembly.add(body.subList(from, body.size()));
    }

    private void stories(Assembly assembly, SectionProperties section, Map<String, String> ids, Region region)
            throws IOException, XMLStreamException {
        for (String type : TYPES) {
            String part = ids.get(type) == null ? null : relations.id(ids.get(type));
            boolean shown = !type.equals("first") || section.titlePage;
            if (part == null || !shown || read.containsKey(part)) {
                continue;
            }
            try (InputStream in = parts.open(part)) {
                if (in != null) {
                    StoryReader story = new StoryReader(context, region);
                    assembly.add(story.read(Xml.reader(in)));
                    read.put(part, story.pageNumber());
                }
            }
        }
    }

    private SourceSection section(int first, SectionProperties section) {
        return new SourceSection(
                first,
                Measures.mm(section.width),
                Measures.mm(section.height),
                Measures.mm(section.top),
                Measures.mm(section.bottom),
                Measures.mm(section.left),
                Measures.mm(section.right),
                section.titlePage,
                pageNumber(section));
    }

    private PageNumberLook pageNumber(SectionProperties section) {
        boolean top = number(headers, "default") != null;
        StoryReader.PageNumber number = top ? number(headers, "default") : number(footers, "default");
        if (number == null) {
            return null;
        }
        boolean onFirst = !section.titlePage || number(headers, "first") != null || number(footers, "first") != null;
        return new PageNumberLook(
                top, number.alignment(), number.look().size(), number.look().italic(), onFirst, section.startsAt);
    }

    private StoryReader.PageNumber number(Map<String, String> ids, String type) {
        String part = ids.get(type) == null ? null : relations.id(ids.get(type));
        return part == null ? null : read.get(part);
    }
}
