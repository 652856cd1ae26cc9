package vn.congdoan.vanthu.render.docx;

/**
 * Where a paragraph hangs in the document's lists.
 *
 * @param number the list's instance (w:numId)
 * @param level counted from 0
 */
record ListPlace(int number, int level) {}
