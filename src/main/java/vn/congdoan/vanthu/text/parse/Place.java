package vn.congdoan.vanthu.text.parse;

import vn.congdoan.vanthu.format.SourceRef;

/**
 * A place in the document.
 *
 * @param ref a block or a cell of a table
 * @param offset in its plain text
 */
public record Place(SourceRef ref, int offset) {}
