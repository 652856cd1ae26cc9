package vn.congdoan.vanthu.read.docx;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Passes the properties of a paragraph's mark on and notes whether a revision has struck the mark out. */
final class MarkReader extends StreamReaderDelegate {
    private boolean deletion;

    MarkReader(XMLStreamReader xml) {
        super(xml);
    }

    boolean sawDeletion() {
        return deletion;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == START_ELEMENT) {
            String name = getLocalName();
            deletion |= name.equals("del") || name.equals("moveFrom");
        }
        return event;
    }
}
