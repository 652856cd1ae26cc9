/**
 * The units' figures as one: what each total is, how it was reckoned, and whose cells it was reckoned from. The submissions that count become a
 * {@link Consolidation}, which has an {@link IndicatorTotal} for each indicator and tells the {@link Contribution}s behind it; the periods of
 * a duty stand in a {@link TotalSeries}.
 */
package vn.congdoan.vanthu.domain.report.total;
