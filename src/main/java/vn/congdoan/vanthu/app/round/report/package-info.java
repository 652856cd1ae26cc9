/**
 * The report to the superior, written from a round's figures and kept in step with them: every figure has a name ({@link ReportFigures}), is
 * marked while the template is filled ({@link LiveMarks}), and is found again by its place when it changed ({@link FigureUpdate}).
 */
package vn.congdoan.vanthu.app.round.report;
