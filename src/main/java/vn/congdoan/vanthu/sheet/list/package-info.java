/** Plain lists as workbooks: a title, a line of headings, rows. */
package vn.congdoan.vanthu.sheet.list;
