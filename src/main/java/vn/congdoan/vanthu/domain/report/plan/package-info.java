/** What is asked when a round is set up, checked before anything is stored. */
package vn.congdoan.vanthu.domain.report.plan;
