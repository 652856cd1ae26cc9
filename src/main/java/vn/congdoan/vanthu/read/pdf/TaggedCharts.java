package vn.congdoan.vanthu.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.congdoan.vanthu.domain.document.ChartKind;

/**
 * The charts of a file that tags them as the tables they draw, and titles each by its kind: which marks of which page belong to
 * which cell (ISO 32000-1, 14.7).
 */
final class TaggedCharts {
    /** A book's structure has far fewer. */
    private static final int MOST_NODES = 1_000_000;

    private final Map<COSDictionary, Map<Integer, ChartCell>> pages = new IdentityHashMap<>();

    /** Where on a chart's table a mark stands; charts are counted through the file. */
    record ChartCell(ChartKind kind, int chart, int row, int column) {}

    private TaggedCharts() {}

    static TaggedCharts of(PDDocument document) {
        TaggedCharts charts = new TaggedCharts();
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        Deque<COSDictionary> open = new ArrayDeque<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        if (root != null) {
            open.push(root);
        }
        int chart = 0;
        for (int nodes = 0; !open.isEmpty() && nodes < MOST_NODES; nodes++) {
            COSDictionary node = open.pop();
            ChartKind kind = kind(node.getString(COSName.T));
            if (kind != null) {
                charts.table(node, kind, chart++);
            } else {
                kids(node).forEach(kid -> {
                    if (kid instanceof COSDictionary below && below.containsKey(COSName.K) && seen.add(below)) {
                        open.push(below);
                    }
                });
            }
        }
        return charts;
    }

    private static ChartKind kind(String title) {
        return Arrays.stream(ChartKind.values())
                .filter(kind -> kind.mark().equals(title))
                .findFirst()
                .orElse(null);
    }

    private void table(COSDictionary table, ChartKind kind, int chart) {
        int row = 0;
        for (COSBase line : kids(table)) {
            int column = 0;
            for (COSBase cell : line instanceof COSDictionary of ? kids(of) : List.<COSBase>of()) {
                if (cell instanceof COSDictionary words) {
                    cell(words, new ChartCell(kind, chart, row, column++));
                }
            }
            row++;
        }
    }

    private void cell(COSDictionary words, ChartCell place) {
        COSDictionary page = words.getCOSDictionary(COSName.PG);
        for (COSBase kid : kids(words)) {
            if (kid instanceof COSInteger mark) {
                add(page, mark.intValue(), place);
            } else if (kid instanceof COSDictionary mark && mark.containsKey(COSName.MCID)) {
                COSDictionary other = mark.getCOSDictionary(COSName.PG);
                add(other == null ? page : other, mark.getInt(COSName.MCID), place);
            }
        }
    }

    private void add(COSDictionary page, int mark, ChartCell place) {
        if (page != null) {
            pages.computeIfAbsent(page, key -> new HashMap<>()).put(mark, place);
        }
    }

    private static List<COSBase> kids(COSDictionary node) {
        COSBase kids = node.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray several) {
            several.forEach(kid -> all.add(kid instanceof COSObject indirect ? indirect.getObject() : kid));
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }

    /** By the number of the mark. */
    Map<Integer, ChartCell> on(COSDictionary page) {
        return pages.getOrDefault(page, Map.of());
    }
}
