package vn.congdoan.vanthu.format;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.OfficialDocument;
import vn.congdoan.vanthu.format.ComposedDocument.Flow;
import vn.congdoan.vanthu.format.ComposedDocument.Text;

/** The text closes with "./." right after its last word (NĐ 30, Phụ lục III: every model); nothing is said behind a table or a title. */
public final class ClosingMark {
    private ClosingMark() {}

    static List<Flow> on(List<Flow> body, FormatPack pack) {
        String closing = pack.phrases().closing();
        if (closing.isEmpty()
                || body.isEmpty()
                || !(body.get(body.size() - 1) instanceof Text last)
                || last.outline() > 0) {
            return body;
        }
        Text closed = new Text(
                last.style(),
                last.label(),
                last.labelStyle(),
                last.level(),
                last.outline(),
                InlineEdits.ended(last.text(), closing),
                last.source());
        return replaced(body, closed);
    }

    /** For a text that is no set page: with the mark that its pages show. */
    public static OfficialDocument on(OfficialDocument document, FormatPack pack) {
        DocumentBody body = document.body();
        String closing = pack.phrases().closing();
        if (closing.isEmpty() || body.blocks().isEmpty()) {
            return document;
        }
        Block last = body.blocks().get(body.blocks().size() - 1);
        List<Block> blocks = replaced(body.blocks(), closed(last, closing));
        return new OfficialDocument(document.parts(), new DocumentBody(body.legalBases(), blocks, body.appendices()));
    }

    private static Block closed(Block last, String closing) {
        if (last instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(InlineEdits.ended(paragraph.text(), closing));
        }
        return last instanceof Block.Item item && !item.isHeading()
                ? new Block.Item(item.level(), InlineEdits.ended(item.text(), closing))
                : last;
    }

    private static <T> List<T> replaced(List<T> all, T last) {
        List<T> replaced = new ArrayList<>(all);
        replaced.set(all.size() - 1, last);
        return replaced;
    }
}
