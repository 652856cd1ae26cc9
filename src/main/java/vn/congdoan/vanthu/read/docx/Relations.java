package vn.congdoan.vanthu.read.docx;

import static vn.congdoan.vanthu.read.part.Xml.attribute;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.congdoan.vanthu.read.part.Xml;
import vn.congdoan.vanthu.read.part.ZipParts;

/** The parts that a part names, by the id of the relation and by the last word of its type. */
final class Relations {
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    /** @param part "" for the package itself */
    static Relations of(ZipParts parts, String part) throws IOException, XMLStreamException {
        Relations relations = new Relations();
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        try (InputStream in = parts.open(name)) {
            if (in != null) {
                relations.read(Xml.reader(in), folder);
            }
        }
        return relations;
    }

    private void read(XMLStreamReader xml, String folder) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")
                    && !"External".equals(attribute(xml, "TargetMode"))) {
                String type = String.valueOf(attribute(xml, "Type"));
                String target = resolved(folder, String.valueOf(attribute(xml, "Target")));
                byId.put(String.valueOf(attribute(xml, "Id")), target);
                byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
            }
        }
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring("../".length());
            base = base.substring(0, base.lastIndexOf('/', Math.max(0, base.length() - 2)) + 1);
        }
        return base + (rest.startsWith("./") ? rest.substring("./".length()) : rest);
    }

    /** null when there is none. */
    String id(String id) {
        return byId.get(id);
    }

    /** null when there is none. */
    String type(String type) {
        return byType.get(type);
    }
}
