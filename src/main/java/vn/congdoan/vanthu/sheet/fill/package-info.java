/** Puts figures into somebody else's workbook and leaves everything else in it as it is, to the byte where the format allows. */
package vn.congdoan.vanthu.sheet.fill;
