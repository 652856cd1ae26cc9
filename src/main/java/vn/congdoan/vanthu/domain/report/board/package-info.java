/** How a round stands, worked out from what was expected and what came in: states, rates, the course of the days, periods side by side. */
package vn.congdoan.vanthu.domain.report.board;
