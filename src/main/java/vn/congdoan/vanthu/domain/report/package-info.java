/** Reporting rounds: which units owe which figures by when, what they returned, and where each figure stands. */
package vn.congdoan.vanthu.domain.report;
