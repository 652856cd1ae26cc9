package vn.congdoan.vanthu.text.parse;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.document.Appendix;
import vn.congdoan.vanthu.domain.document.Block;
import vn.congdoan.vanthu.domain.document.DocumentBody;
import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.format.SourceRef.Area;

/** The body as it grows while it is read: legal bases, blocks, appendices. */
final class Blocks {
    private final List<InlineText> bases = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private final List<Appendix> appendices = new ArrayList<>();
    private List<Block> current = body;
    private String title = "";
    private boolean landscape;
    private boolean inAppendix;

    /** The reference of the block that is added next. */
    SourceRef next() {
        return inAppendix
                ? new SourceRef(Area.APPENDIX, current.size(), appendices.size(), -1, -1)
                : SourceRef.of(Area.BODY, current.size());
    }

    SourceRef nextBasis() {
        return SourceRef.of(Area.LEGAL_BASIS, bases.size());
    }

    void add(Block block) {
        current.add(block);
    }

    void replaceLast(Block block) {
        current.set(current.size() - 1, block);
    }

    void addBasis(InlineText basis) {
        bases.add(basis);
    }

    /** Whether a legal basis may still come. */
    boolean isOpening() {
        return !inAppendix && body.isEmpty();
    }

    boolean hasBases() {
        return !bases.isEmpty();
    }

    /** Begins an appendix and gives the reference of its head. */
    SourceRef openAppendix(boolean sideways) {
        closeAppendix();
        inAppendix = true;
        landscape = sideways;
        current = new ArrayList<>();
        return new SourceRef(Area.APPENDIX_HEAD, 0, appendices.size(), -1, -1);
    }

    void entitle(String appendixTitle) {
        title = appendixTitle;
    }

    DocumentBody build() {
        closeAppendix();
        return new DocumentBody(bases, body, appendices);
    }

    private void closeAppendix() {
        if (inAppendix) {
            appendices.add(new Appendix(title, landscape, current));
        }
        inAppendix = false;
        title = "";
    }
}
