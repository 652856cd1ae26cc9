/** Filling a superior's own workbook: which figure goes into which cell, seen and confirmed before anything is written. */
package vn.congdoan.vanthu.ui.fill;
