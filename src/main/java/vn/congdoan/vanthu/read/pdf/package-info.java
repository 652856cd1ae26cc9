/** PDF files to lines: a page only says where each glyph stands, so lines, columns, tables and paragraphs are found from places. */
package vn.congdoan.vanthu.read.pdf;
