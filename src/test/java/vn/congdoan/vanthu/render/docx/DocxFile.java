package vn.congdoan.vanthu.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.layout.font.FontFamily;
import vn.congdoan.vanthu.layout.font.FontLibrary;

/** A written Word file, opened without any help of the code that wrote it. */
final class DocxFile {
    static final FontFamily FAMILY = FontLibrary.load(List.of());
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private DocxFile(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(ComposedDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxRenderer(CLOCK).render(document, FAMILY, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static DocxFile of(ComposedDocument document) {
        return new DocxFile(bytes(document));
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    byte[] bytes(String name) {
        return entries.get(name);
    }

    Element root(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(false);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(name)));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All elements of a name below a node, in document order. */
    static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = root.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** The child of a name; null without one. */
    static Element child(Element parent, String name) {
        if (parent == null) {
            return null;
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return (Element) node;
            }
        }
        return null;
    }

    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                found.add((Element) node);
            }
        }
        return found;
    }

    /** The element at the end of a path of children; null when a step is missing. */
    static Element at(Element from, String... path) {
        Element element = from;
        for (String step : path) {
            element = child(element, step);
        }
        return element;
    }

    /** An attribute of a word-processing element; "" without it. */
    static String val(Element element, String attribute) {
        return element == null ? "" : element.getAttribute("w:" + attribute);
    }

    static int number(Element element, String attribute) {
        return Integer.parseInt(val(element, attribute));
    }

    /** The words of a paragraph, without its label. */
    static String text(Element paragraph) {
        StringBuilder words = new StringBuilder();
        all(paragraph, "w:t").forEach(t -> words.append(t.getTextContent()));
        return words.toString();
    }
}
