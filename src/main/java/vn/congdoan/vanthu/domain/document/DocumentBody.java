package vn.congdoan.vanthu.domain.document;

import java.util.List;

/**
 * The running text.
 *
 * @param legalBases "Căn cứ …", each without its closing ";" or "."
 */
public record DocumentBody(List<InlineText> legalBases, List<Block> blocks, List<Appendix> appendices) {
    public static final DocumentBody EMPTY = new DocumentBody(List.of(), List.of(), List.of());

    public DocumentBody {
        legalBases = List.copyOf(legalBases);
        blocks = List.copyOf(blocks);
        appendices = List.copyOf(appendices);
    }
}
