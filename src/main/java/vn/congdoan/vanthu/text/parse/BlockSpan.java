package vn.congdoan.vanthu.text.parse;

import java.util.List;
import vn.congdoan.vanthu.domain.document.Level;
import vn.congdoan.vanthu.format.SourceRef;

/**
 * Where a block stands in the typed text. Places are offsets in the typed text.
 *
 * @param ref the block; the head of an appendix has area APPENDIX_HEAD
 * @param level null when it isn't an item
 * @param label the label as typed, "" for none; numbers of the model come from position, this one is for comparing only
 * @param ordinal the number the typed label says ("IV." 4, "b)" 2, "2.1." 1); 0 for none
 * @param labelStart where the label begins
 * @param labelEnd after the label
 * @param start beginning of the block's first line
 * @param end end of its last line, before the line feed
 * @param text its words; of a table, all between the first cell's and the last cell's
 * @param cells the words of a table's cells by row and column, as typed (short rows are short); empty for other blocks
 */
public record BlockSpan(
        SourceRef ref,
        Level level,
        String label,
        int ordinal,
        int labelStart,
        int labelEnd,
        int start,
        int end,
        TextSpan text,
        List<List<TextSpan>> cells) {

    public boolean isTable() {
        return !cells.isEmpty();
    }
}
