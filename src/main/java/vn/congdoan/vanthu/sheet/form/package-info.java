/** The workbook that a unit fills in: everything common to a round is prepared once, the unit's own words are put in for each. */
package vn.congdoan.vanthu.sheet.form;
