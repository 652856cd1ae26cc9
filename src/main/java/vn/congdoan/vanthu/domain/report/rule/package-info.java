/** The checks a form makes between its own figures, and against those of the period before. */
package vn.congdoan.vanthu.domain.report.rule;
