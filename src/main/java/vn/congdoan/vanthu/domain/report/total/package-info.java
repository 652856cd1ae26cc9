/** The units' figures as one: what each total is, how it was reckoned, and whose cells it was reckoned from. */
package vn.congdoan.vanthu.domain.report.total;
