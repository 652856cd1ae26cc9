package vn.congdoan.vanthu.text.parse;

import vn.congdoan.vanthu.domain.document.Level;

/**
 * A label at the beginning of a line.
 *
 * @param start its first character; style marks may stand before it
 * @param end after its last character
 * @param ordinal its number as typed ("IV." 4, "b)" 2); 0 where it says nothing
 */
record Label(Level level, int start, int end, int ordinal) {}
