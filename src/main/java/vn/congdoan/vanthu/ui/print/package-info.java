/** The print dialog: the pages as they will come out, the printer, copies, sides and pages. */
package vn.congdoan.vanthu.ui.print;
