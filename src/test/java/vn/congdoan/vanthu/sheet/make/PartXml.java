package vn.congdoan.vanthu.sheet.make;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Parts of a workbook as trees, for checks that look at several parts at once. */
final class PartXml {
    private PartXml() {}

    static Element root(byte[] part) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
            return document.getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("not well-formed: " + e.getMessage(), e);
        }
    }

    /** All elements of a name, at any depth. */
    static List<Element> all(Element under, String name) {
        NodeList found = under.getElementsByTagNameNS("*", name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    static List<Element> children(Element of) {
        List<Element> all = new ArrayList<>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    /** Of an attribute that isn't there: the other. */
    static int number(Element of, String attribute, int otherwise) {
        return of.hasAttribute(attribute) ? Integer.parseInt(of.getAttribute(attribute)) : otherwise;
    }
}
