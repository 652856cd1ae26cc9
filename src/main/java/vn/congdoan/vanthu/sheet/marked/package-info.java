/** Gives a unit its own workbook back, with what has to be mended marked in it: nobody should have to look for a cell. */
package vn.congdoan.vanthu.sheet.marked;
