package vn.congdoan.vanthu.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.domain.document.Numbering;
import vn.congdoan.vanthu.format.ComposedDocument.Flow;
import vn.congdoan.vanthu.format.ComposedDocument.Table;
import vn.congdoan.vanthu.format.ComposedDocument.Text;
import vn.congdoan.vanthu.format.SourceRef.Area;

/** Blocks with their labels and styles. */
final class FlowComposer {
    private final FormatPack pack;

    FlowComposer(FormatPack pack) {
        this.pack = pack;
    }

    List<Flow> body(List<Block> blocks) {
        return flow(blocks, new SourceRef(Area.BODY, 0, 0, -1, -1));
    }

    List<Flow> appendix(int number, List<Block> blocks) {
        return flow(blocks, new SourceRef(Area.APPENDIX, 0, number, -1, -1));
    }

    private List<Flow> flow(List<Block> blocks, SourceRef first) {
        List<String> labels = Numbering.labels(blocks);
        List<Level> headings = headingLevels(blocks);
        List<Flow> flow = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            SourceRef source = new SourceRef(first.area(), i, first.appendix(), -1, -1);
            Block block = blocks.get(i);
            if (block instanceof Block.Item item) {
                int outline = item.isHeading() ? headings.indexOf(item.level()) + 1 : 0;
                flow.add(item(item, labels.get(i), outline, source));
            } else if (block instanceof Block.Table table) {
                flow.add(new Table(TableCells.cells(table, pack, source), table.landscape(), table.chart(), source));
            } else if (block instanceof Block.Paragraph paragraph) {
                flow.add(DocumentComposer.text(pack, StyleName.BODY, paragraph.text(), source));
            }
        }
        return flow;
    }

    private Text item(Block.Item item, String label, int outline, SourceRef source) {
        StyleName style = outline > 0 ? headingStyle(item.level()) : StyleName.BODY;
        StyleName labelStyle = item.level() == Level.ARTICLE
                ? StyleName.ARTICLE
                : item.level().isDivision() ? StyleName.DIVISION : style;
        InlineText text = pack.style(style).capitals() ? InlineEdits.capitals(item.text()) : item.text();
        return new Text(style, label, labelStyle, item.level(), outline, text, source);
    }

    private static StyleName headingStyle(Level level) {
        return switch (level) {
            case PART, CHAPTER, SECTION, SUBSECTION -> StyleName.DIVISION_TITLE;
            case ARTICLE -> StyleName.ARTICLE;
            case ROMAN -> StyleName.ROMAN_HEADING;
            case CLAUSE -> StyleName.CLAUSE_HEADING;
            case SUBCLAUSE -> StyleName.SUBCLAUSE_HEADING;
            case POINT, DASH, PLUS -> StyleName.POINT_HEADING;
        };
    }

    /** The levels that head something here, outermost first: their place is the depth of the outline, without holes. */
    private static List<Level> headingLevels(List<Block> blocks) {
        Set<Level> levels = new TreeSet<>();
        for (Block block : blocks) {
            if (block instanceof Block.Item item && item.isHeading()) {
                levels.add(item.level());
            }
        }
        return List.copyOf(levels);
    }
}
