/** Figures that stand in a document's text and follow the round they come from until the document is issued. */
package vn.congdoan.vanthu.domain.report.live;
