/** Workbooks of Excel 97 to 2003. */
package vn.congdoan.vanthu.sheet.open.xls;
