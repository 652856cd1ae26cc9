/** Breaking a paragraph into lines as word processors do it: greedily, by looking widths up, without hyphenation. */
package vn.congdoan.vanthu.layout.line;
