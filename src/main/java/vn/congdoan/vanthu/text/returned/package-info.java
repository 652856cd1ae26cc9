/** Recognises whose a returned workbook is and which cell is which figure. */
package vn.congdoan.vanthu.text.returned;
