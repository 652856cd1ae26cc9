package vn.congdoan.vanthu.read.docx;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import vn.congdoan.vanthu.read.part.Xml;
import vn.congdoan.vanthu.read.part.ZipParts;

/** The charts of a file's body, each a part of its own. */
record Charts(ZipParts parts, Relations relations) {
    /** null when there is none or it can't be read: the text around it is read all the same. */
    DrawnChart of(String relation) {
        String part = relation == null ? null : relations.id(relation);
        try (InputStream in = part == null ? null : parts.open(part)) {
            return in == null ? null : DrawnChart.read(Xml.reader(in));
        } catch (IOException | XMLStreamException e) {
            return null;
        }
    }
}
