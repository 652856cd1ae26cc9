package vn.congdoan.vanthu.domain.review;

import java.util.List;

/**
 * Two states of a document compared word by word.
 *
 * @param blocks the parts that are filled in one of them, in the order of the paper, and around them the whole running text,
 *     the unchanged paragraphs too: one after the other the body's blocks are the old and the new text
 */
public record Redline(List<RedlineBlock> blocks) {
    public static final Redline EMPTY = new Redline(List.of());

    public Redline {
        blocks = List.copyOf(blocks);
    }

    /** How many places changed. */
    public int changes() {
        return blocks.stream().mapToInt(RedlineBlock::changes).sum();
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return blocks.stream().noneMatch(RedlineBlock::isChanged);
    }

    /** The changed ones only. */
    public List<RedlineBlock> changed() {
        return blocks.stream().filter(RedlineBlock::isChanged).toList();
    }
}
