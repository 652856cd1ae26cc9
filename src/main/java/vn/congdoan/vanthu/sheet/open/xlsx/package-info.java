/** Workbooks of Excel 2007 and later, read as a stream: a large one must fit a small heap. */
package vn.congdoan.vanthu.sheet.open.xlsx;
