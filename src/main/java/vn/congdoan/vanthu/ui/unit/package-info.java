/** The screens of the unit register: who there is on a day, what becomes of them, and taking a list in from a workbook. */
package vn.congdoan.vanthu.ui.unit;
