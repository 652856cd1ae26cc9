package vn.congdoan.vanthu.render.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The tags of a PDF as indented lines with their text, as a screen reader meets them. */
public final class TagOutline {
    private final Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();
    private final StringBuilder lines = new StringBuilder();

    private TagOutline(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            for (PDMarkedContent mark : extractor.getMarkedContents()) {
                texts.put(mark.getMCID(), text(mark));
            }
            marks.put(page.getCOSObject(), texts);
        }
    }

    public static String of(PDDocument pdf) throws IOException {
        TagOutline outline = new TagOutline(pdf);
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        for (COSBase kid : kids(root)) {
            outline.write((COSDictionary) direct(kid), "");
        }
        return outline.lines.toString();
    }

    private static String text(PDMarkedContent mark) {
        StringBuilder text = new StringBuilder();
        for (Object content : mark.getContents()) {
            if (content instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }

    private void write(COSDictionary node, String indent) {
        lines.append(indent).append(node.getNameAsString(COSName.S));
        COSDictionary attributes = node.getCOSDictionary(COSName.A);
        if (attributes != null) {
            lines.append('[').append(attributes.getNameAsString("Scope")).append(']');
        }
        StringBuilder text = new StringBuilder();
        for (COSBase kid : kids(node)) {
            text.append(ownText(node, direct(kid)));
        }
        lines.append(text.isEmpty() ? "" : ": " + text).append('\n');
        for (COSBase kid : kids(node)) {
            if (direct(kid) instanceof COSDictionary child && child.containsKey(COSName.S)) {
                write(child, indent + "  ");
            }
        }
    }

    private String ownText(COSDictionary node, COSBase kid) {
        if (kid instanceof COSInteger mark) {
            return marks.get(node.getCOSDictionary(COSName.PG)).get(mark.intValue());
        }
        COSDictionary reference = (COSDictionary) kid;
        return reference.containsKey(COSName.MCID)
                ? marks.get(reference.getCOSDictionary(COSName.PG)).get(reference.getInt(COSName.MCID))
                : "";
    }

    private static List<? extends COSBase> kids(COSDictionary node) {
        COSBase kids = node.getDictionaryObject(COSName.K);
        return kids instanceof COSArray array ? array.toList() : List.of(kids);
    }

    private static COSBase direct(COSBase object) {
        return object instanceof COSObject reference ? reference.getObject() : object;
    }
}
