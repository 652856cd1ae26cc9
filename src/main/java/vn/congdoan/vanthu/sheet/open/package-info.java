/** Opens any returned workbook, whatever its bytes are, into plain cells; never runs, follows or believes anything in it. */
package vn.congdoan.vanthu.sheet.open;
