package vn.congdoan.vanthu.text.check;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.domain.reading.Part;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.text.parse.BlockSpan;
import vn.congdoan.vanthu.text.parse.ParsedBody;
import vn.congdoan.vanthu.text.parse.TextSpan;

/** Takes a document apart into its stretches of words. */
final class Stretches {
    private final List<Stretch> stretches = new ArrayList<>();
    private final ParsedBody body;

    private Stretches(ParsedBody body) {
        this.body = body;
    }

    static List<Stretch> of(Draft draft, ParsedBody body) {
        Stretches all = new Stretches(body);
        for (Part part : Part.values()) {
            List<String> lines = PartWords.of(draft.parts(), part);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isEmpty()) {
                    all.stretches.add(Stretch.ofPart(lines.get(i), part, i));
                }
            }
        }
        body.spans().forEach(all::add);
        return List.copyOf(all.stretches);
    }

    private void add(BlockSpan span) {
        Object content = content(span.ref());
        if (content instanceof Block.Table table) {
            for (int row = 0; row < span.cells().size(); row++) {
                List<TextSpan> cells = span.cells().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    add(table.rows().get(row).get(column).plain(), span, cells.get(column));
                }
            }
        } else {
            add(words(content), span, span.text());
        }
    }

    private void add(String words, BlockSpan block, TextSpan span) {
        if (!words.isEmpty() && words.length() == span.length()) {
            stretches.add(Stretch.ofBody(words, block, span));
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
    private Object content(SourceRef ref) {
        DocumentBody all = body.body();
        return switch (ref.area()) {
            case LEGAL_BASIS -> all.legalBases().get(ref.index());
            case APPENDIX_HEAD -> all.appendices().get(ref.appendix()).title();
            case APPENDIX -> all.appendices().get(ref.appendix()).blocks().get(ref.index());
            default -> all.blocks().get(ref.index());
        };
    }
}
