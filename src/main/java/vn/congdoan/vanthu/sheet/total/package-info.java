/** The workbook of a round's totals, reckoned by the workbook itself from the figures that stand in it. */
package vn.congdoan.vanthu.sheet.total;
