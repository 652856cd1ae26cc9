/** A round's totals put into the superior's own workbook. */
package vn.congdoan.vanthu.app.round.fill;
