package vn.congdoan.vanthu.text.edit;

import vn.congdoan.vanthu.domain.document.InlineText;
import vn.congdoan.vanthu.format.SourceRef;
import vn.congdoan.vanthu.format.SourceRef.Area;
import vn.congdoan.vanthu.text.parse.Notation;

/**
 * Selected words of one block or one cell of a table.
 *
 * @param words of the whole block
 * @param first the first selected letter of its plain text
 * @param last after the last one
 * @param start of the block's typed words, its label included
 * @param end of them
 * @param label as typed; "" for none
 */
record Stretch(SourceRef ref, InlineText words, int first, int last, int start, int end, String label) {

    InlineText selected() {
        return InlineCut.between(words, first, last);
    }

    /** The block as it is typed with other words. */
    String typed(InlineText changed) {
        if (ref.row() >= 0) {
            return " " + Notation.typedCell(changed) + " ";
        }
        if (ref.area() == Area.LEGAL_BASIS) {
            return Notation.inline(changed);
        }
        boolean opening = ref.area() == Area.BODY && ref.index() == 0;
        return label.isEmpty() ? Notation.paragraph(changed, opening) : Notation.labelled(label, changed);
    }
}
