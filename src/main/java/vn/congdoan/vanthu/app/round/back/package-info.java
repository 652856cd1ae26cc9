/** Sends reports that can't be used back to their units, with the reasons in the unit's own workbook. */
package vn.congdoan.vanthu.app.round.back;
