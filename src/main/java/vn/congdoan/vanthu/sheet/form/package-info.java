/**
 * The workbook that a unit fills in: everything common to a round is prepared once in a {@link FormTemplate}, part by part of the package, and
 * the unit's own words are put in for each. {@link FormLayout} knows where everything stands; whatever needs a place asks it.
 */
package vn.congdoan.vanthu.sheet.form;
