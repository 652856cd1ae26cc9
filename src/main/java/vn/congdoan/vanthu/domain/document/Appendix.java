package vn.congdoan.vanthu.domain.document;

import java.util.List;
import java.util.Objects;

/** An appendix: its title and its blocks. Its Roman number and its "(Kèm theo …)" line come from the document. */
public record Appendix(String title, boolean landscape, List<Block> blocks) {
    public Appendix {
        Objects.requireNonNull(title, "title");
        blocks = List.copyOf(blocks);
    }
}
