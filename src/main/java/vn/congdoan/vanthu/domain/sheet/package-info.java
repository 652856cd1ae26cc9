/** A foreign workbook as plain values: what each cell shows and holds, whatever kind of file it came from. */
package vn.congdoan.vanthu.domain.sheet;
