/** The report to the superior, written from a round's figures and kept in step with them. */
package vn.congdoan.vanthu.app.round.report;
