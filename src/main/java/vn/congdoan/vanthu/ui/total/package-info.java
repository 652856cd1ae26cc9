/** The screen of a round's consolidation: totals, the units that make them up, the cell each figure came from, and how they went over the periods. */
package vn.congdoan.vanthu.ui.total;
