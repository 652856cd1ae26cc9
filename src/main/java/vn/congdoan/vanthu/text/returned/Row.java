package vn.congdoan.vanthu.text.returned;

import vn.congdoan.vanthu.domain.returned.Certainty;

/**
 * The row of an indicator.
 *
 * @param indicator its place in the form
 * @param hit what named it
 * @param labelColumn where the words of the row stand; that of the code when it has none
 */
record Row(int indicator, Hit hit, int labelColumn, Certainty certainty) {
    int row() {
        return hit.row();
    }
}
