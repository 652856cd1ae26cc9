/** What the editor offers for the report of a round: to bring its figures up to date. */
package vn.congdoan.vanthu.ui.report;
