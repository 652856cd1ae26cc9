/** Computes formulas of returned workbooks again, because a stored result may be older than the figures above it. */
package vn.congdoan.vanthu.sheet.recompute;
