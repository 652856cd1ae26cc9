package vn.congdoan.vanthu.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.congdoan.vanthu.format.ComposedDocument;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.layout.font.FontFamily;

/** Writes composed documents as Word files. One renderer serves any number of documents and threads. */
public final class DocxRenderer {
    private final Clock clock;
    private final Map<FormatPack, PreparedPackage> prepared = new ConcurrentHashMap<>();

    /** @param clock tells the time that stands in the file's properties */
    public DocxRenderer(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param family its widths decide rules, columns and balanced lines, as on the set pages
     * @param out gets the whole file, and stays open
     */
    public void render(ComposedDocument document, FontFamily family, OutputStream out) throws IOException {
        PreparedPackage common = prepared.computeIfAbsent(document.pack(), PreparedPackage::of);
        DocumentPart text = new DocumentPart(document, family);
        common.write(text, CoreProperties.of(document, clock.instant()), out);
    }
}
