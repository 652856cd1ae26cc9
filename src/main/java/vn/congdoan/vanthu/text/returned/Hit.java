package vn.congdoan.vanthu.text.returned;

/**
 * A cell that names indicators of the form.
 *
 * @param indicators their places in the form: one mostly, several where a label stands under several headings
 * @param byCode whether the code stands there, else the label
 * @param typed what is written behind the label in the same cell ("Số buổi: 12"); "" for nothing
 */
record Hit(int row, int column, int[] indicators, boolean byCode, String typed) {}
