/** Workbooks of LibreOffice and OpenOffice. */
package vn.congdoan.vanthu.sheet.open.ods;
