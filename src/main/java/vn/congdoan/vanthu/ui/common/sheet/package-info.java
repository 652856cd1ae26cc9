/** A few cells of a unit's sheet as it came, because errors, questions and totals all end at a cell. */
package vn.congdoan.vanthu.ui.common.sheet;
