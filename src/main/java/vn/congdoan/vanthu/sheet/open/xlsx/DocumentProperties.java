package vn.congdoan.vanthu.sheet.open.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.sheet.open.part.BrokenPartException;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner;
import vn.congdoan.vanthu.sheet.open.part.XmlScanner.Token;
import vn.congdoan.vanthu.sheet.open.part.ZipParts;

/** What the document's own properties say, where a form's mark may be kept. */
final class DocumentProperties {
    private static final String CUSTOM = "docProps/custom.xml";
    private static final long PROPERTY = XmlScanner.name("property");

    private DocumentProperties() {}

    /** The values; none when the part is missing or damaged, because no figure depends on it. */
    static List<String> values(ZipParts zip) throws IOException {
        List<String> values = new ArrayList<>();
        if (!zip.has(CUSTOM)) {
            return values;
        }
        try (InputStream in = zip.open(CUSTOM)) {
            XmlScanner xml = new XmlScanner(in);
            for (Token token = xml.next(); token != Token.EOF; token = xml.next()) {
                if (token == Token.START && xml.name() == PROPERTY) {
                    values.add(xml.words());
                }
            }
        } catch (BrokenPartException e) {
            return values;
        }
        return values;
    }
}
