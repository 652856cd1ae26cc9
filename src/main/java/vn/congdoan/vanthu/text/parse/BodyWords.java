package vn.congdoan.vanthu.text.parse;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.format.SourceRef;

/**
 * Plain words of a body that stand together: one block, or one cell of a table.
 *
 * @param words without style marks, escapes and label; a forced line break is a line feed
 * @param block where they belong
 * @param span where they stand in the typed text, character by character
 */
public record BodyWords(String words, BlockSpan block, TextSpan span) {

    /** All words of a body in the order of the text; blocks and cells without words are left out. */
    public static List<BodyWords> of(ParsedBody body) {
        List<BodyWords> all = new ArrayList<>();
        for (BlockSpan span : body.spans()) {
            Object content = content(body.body(), span.ref());
            if (content instanceof Block.Table table) {
                addCells(all, table, span);
            } else {
                add(all, words(content), span, span.text());
            }
        }
        return List.copyOf(all);
    }

    private static void addCells(List<BodyWords> all, Block.Table table, BlockSpan span) {
        for (int row = 0; row < span.cells().size(); row++) {
            List<TextSpan> cells = span.cells().get(row);
            for (int column = 0; column < cells.size(); column++) {
                add(all, table.rows().get(row).get(column).plain(), span, cells.get(column));
            }
        }
    }

    private static void add(List<BodyWords> all, String words, BlockSpan block, TextSpan span) {
        if (!words.isEmpty() && words.length() == span.length()) {
            all.add(new BodyWords(words, block, span));
        }
    }

    private static String words(Object content) {
        if (content instanceof Block.Item item) {
            return item.text().plain();
        }
        if (content instanceof Block.Paragraph paragraph) {
            return paragraph.text().plain();
        }
        return content instanceof InlineText text ? text.plain() : String.valueOf(content);
    }

    /** A block, a legal basis' words, or an appendix' title. */
    private static Object content(DocumentBody all, SourceRef ref) {
        return switch (ref.area()) {
            case LEGAL_BASIS -> all.legalBases().get(ref.index());
            case APPENDIX_HEAD -> all.appendices().get(ref.appendix()).title();
            case APPENDIX -> all.appendices().get(ref.appendix()).blocks().get(ref.index());
            default -> all.blocks().get(ref.index());
        };
    }
}
