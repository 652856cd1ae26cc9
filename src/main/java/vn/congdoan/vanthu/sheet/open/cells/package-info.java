/** Cells kept in few bytes, and what their numbers look like: common to all kinds of workbooks. */
package vn.congdoan.vanthu.sheet.open.cells;
