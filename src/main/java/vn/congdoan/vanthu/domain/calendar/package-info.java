/** Which days an office works: weekends, public holidays and exchanged days, and the lunar calendar that some of them follow. */
package vn.congdoan.vanthu.domain.calendar;
