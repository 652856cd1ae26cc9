/** Where figures of a round go in a workbook that somebody else made: what is proposed, and how sure it is. */
package vn.congdoan.vanthu.domain.report.fill;
