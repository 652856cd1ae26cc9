package vn.congdoan.vanthu.sheet.ods;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.congdoan.vanthu.domain.sheet.CellPlace;
import vn.congdoan.vanthu.sheet.make.PartCopy;
import vn.congdoan.vanthu.sheet.make.XmlText;

/** An .ods whose cells can be changed one by one. */
public final class OdsDocument {
    private static final String CONTENT = "content.xml";
    private static final String SETTINGS = "settings.xml";
    /** More than any report has, and less than what exhausts the memory as a tree. */
    private static final int LARGEST_PART = 32 << 20;

    private static final Pattern FIRST_SHOWN = Pattern.compile("(config:name=\"ActiveTable\"[^>]*>)[^<]*");

    private final byte[] bytes;
    private final Document content;
    private final Map<String, byte[]> changed = new HashMap<>();

    private OdsDocument(byte[] bytes, Document content) {
        this.bytes = bytes;
        this.content = content;
    }

    /** @throws IOException for what is none, or is too large */
    public static OdsDocument open(byte[] bytes) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document content = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part(bytes, CONTENT)));
            return new OdsDocument(bytes, content);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("no content", e);
        }
    }

    public Document content() {
        return content;
    }

    /** The sheet of a name; nothing where there is none. */
    public Optional<Element> table(String name) {
        return OdsXml.all(content, OdsXml.TABLE, "table").stream()
                .filter(one -> OdsXml.attribute(one, OdsXml.TABLE, "name").equals(name))
                .findFirst();
    }

    /** A cell of its own, even where several equal ones stand for it in the file; nothing beyond what the file tells of. */
    public Optional<Element> cell(CellPlace place) {
        return table(place.sheet())
                .flatMap(table -> OdsXml.nth(OdsXml.rows(table), "number-rows-repeated", place.row()))
                .flatMap(row -> OdsXml.nth(OdsXml.cells(row), "number-columns-repeated", place.column()));
    }

    /** Shows a sheet first. */
    public void show(String table) throws IOException {
        String settings = new String(part(bytes, SETTINGS), StandardCharsets.UTF_8);
        String shown = FIRST_SHOWN.matcher(settings).replaceAll("$1" + Matcher.quoteReplacement(XmlText.of(table)));
        changed.put(SETTINGS, shown.getBytes(StandardCharsets.UTF_8));
    }

    /** The file as it is now. */
    public byte[] written() throws IOException {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(content), new StreamResult(xml));
        } catch (TransformerException e) {
            throw new IOException("content can't be written", e);
        }
        changed.put(CONTENT, xml.toByteArray());
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        try (ZipFile zip = zip(bytes)) {
            PartCopy.write(zip, changed, out);
        }
        return out.toByteArray();
    }

    private static byte[] part(byte[] bytes, String name) throws IOException {
        try (ZipFile zip = zip(bytes)) {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new IOException(name + " is missing");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] part = in.readNBytes(LARGEST_PART);
                if (part.length == LARGEST_PART) {
                    throw new IOException(name + " is too large");
                }
                return part;
            }
        }
    }

    private static ZipFile zip(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }
}
