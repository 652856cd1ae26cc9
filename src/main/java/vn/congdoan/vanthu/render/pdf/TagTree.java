package vn.congdoan.vanthu.render.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.layout.Element;

/**
 * Writes the logical structure: one object an element, however many pages its text runs over, and for every page the way back
 * from its marks (ISO 32000-1, 14.7).
 */
final class TagTree {
    private static final PdfName MARKED_CONTENT = new PdfName("MCR");
    private static final PdfName SCOPE = new PdfName("Scope");

    private final PdfDocument pdf;
    private final List<Element> elements;
    private final PdfDictionary[] nodes;
    private final List<List<PdfObject>> kids = new ArrayList<>();
    private final PdfArray marksOfPages = new PdfArray();

    TagTree(PdfDocument pdf, List<Element> elements) {
        this.pdf = pdf;
        this.elements = elements;
        this.nodes = new PdfDictionary[elements.size()];
        for (int i = 0; i < nodes.length; i++) {
            kids.add(new ArrayList<>());
            nodes[i] = elements.get(i).role() == Element.Role.ARTIFACT ? null : node(elements.get(i));
        }
    }

    private PdfDictionary node(Element element) {
        PdfDictionary node = new PdfDictionary();
        node.put(PdfName.S, new PdfName(TagNames.of(element)));
        if (element.role() == Element.Role.HEADER_CELL) {
            PdfDictionary table = new PdfDictionary();
            table.put(PdfName.O, PdfName.Table);
            table.put(SCOPE, PdfName.Column);
            node.put(PdfName.A, table);
        }
        if (element.chart() != null) {
            // The program itself reads the table again by this, and whoever hears it knows that it is drawn.
            node.put(PdfName.T, new PdfString(element.chart().mark(), PdfEncodings.UNICODE_BIG));
        }
        node.makeIndirect(pdf);
        return node;
    }

    /** Enters the marks of the next page. */
    void add(PdfDictionary page, List<Integer> marks) {
        int number = marksOfPages.size() / 2;
        PdfArray owners = new PdfArray();
        for (int mark = 0; mark < marks.size(); mark++) {
            int element = marks.get(mark);
            owners.add(nodes[element]);
            kids.get(element).add(kid(nodes[element], page, mark));
        }
        page.put(PdfName.StructParents, new PdfNumber(number));
        marksOfPages.add(new PdfNumber(number));
        marksOfPages.add(owners.makeIndirect(pdf));
    }

    private static PdfObject kid(PdfDictionary node, PdfDictionary page, int mark) {
        PdfNumber number = new PdfNumber(mark);
        if (!node.containsKey(PdfName.Pg)) {
            node.put(PdfName.Pg, page);
            return number;
        }
        PdfDictionary reference = new PdfDictionary();
        reference.put(PdfName.Type, MARKED_CONTENT);
        reference.put(PdfName.Pg, page);
        reference.put(PdfName.MCID, number);
        return reference;
    }

    /** Ties the elements together and hangs the tree into the catalog. */
    void close() {
        PdfDictionary root = new PdfDictionary();
        root.makeIndirect(pdf);
        PdfArray top = new PdfArray();
        boolean[] kept = kept();
        for (int i = 0; i < nodes.length; i++) {
            if (kept[i]) {
                hang(i, root, top);
            }
        }
        for (int i = 0; i < nodes.length; i++) {
            if (kept[i]) {
                nodes[i].put(PdfName.K, new PdfArray(kids.get(i)));
            }
        }
        root.put(PdfName.Type, PdfName.StructTreeRoot);
        root.put(PdfName.K, top);
        root.put(PdfName.ParentTree, parentTree());
        root.put(PdfName.ParentTreeNextKey, new PdfNumber(marksOfPages.size() / 2));
        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.Marked, PdfBoolean.TRUE);
        pdf.getCatalog().put(PdfName.StructTreeRoot, root);
        pdf.getCatalog().put(PdfName.MarkInfo, marked);
    }

    private void hang(int index, PdfDictionary root, PdfArray top) {
        int parent = elements.get(index).parent();
        if (parent < 0) {
            nodes[index].put(PdfName.P, root);
            top.add(nodes[index]);
        } else {
            nodes[index].put(PdfName.P, nodes[parent]);
            kids.get(parent).add(nodes[index]);
        }
    }

    /** All but artifacts, what stands under them, and paragraphs without text. */
    private boolean[] kept() {
        boolean[] kept = new boolean[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            int parent = elements.get(i).parent();
            boolean artificial = nodes[i] == null || parent >= 0 && !kept[parent];
            kept[i] = !artificial && (!isText(i) || !kids.get(i).isEmpty());
        }
        return kept;
    }

    private boolean isText(int index) {
        Element.Role role = elements.get(index).role();
        return role == Element.Role.PARAGRAPH || role == Element.Role.HEADING;
    }

    private PdfDictionary parentTree() {
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.Nums, marksOfPages);
        tree.makeIndirect(pdf);
        return tree;
    }
}
